import './profile.css';
import type { StoredItem } from '@/lib/state/inventory';

const MEANINGS: Record<string, string> = {
  settings: 'Your employers, how you appear on each site, your own words, switches and pauses',
  mutes: 'What you muted; a muted phrase only as a fingerprint, not its words',
  packs: 'Your rule packs',
  'added-sites': 'The sites that you added',
  sources: 'Where packs come from, the keys you know them by, and how the last check went',
  cards: 'How many cards opened by themselves today: the number only',
  health: 'When Candor last failed at a draft: the time only',
};

/** Keys of packs that arrived and wait for the end of their try-out. */
const STAGED = 'A new version of a pack, while it is tried out';

const UNREADABLE = 'An older value that could not be read, set aside so that nothing is lost';

/** Everything in storage, in plain words, with its size. */
export function StoredList({ items }: { items: readonly StoredItem[] }) {
  if (items.length === 0) return <p className="stored-empty">Nothing is stored.</p>;
  return (
    <table className="stored">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Size</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ key, bytes }) => (
          <tr key={key}>
            <td>{meaning(key)}</td>
            <td>{size(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function meaning(key: string): string {
  if (key.startsWith('staged:')) return STAGED;
  return MEANINGS[key] ?? (key.endsWith(':unreadable') ? UNREADABLE : key);
}

function size(bytes: number): string {
  const [value, unit] =
    bytes < 1000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1000, 'kilobyte']
        : [bytes / 1_000_000, 'megabyte'];
  const format = {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  } as const;
  return new Intl.NumberFormat(undefined, format).format(Number(value));
}
