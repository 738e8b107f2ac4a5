import './profile.css';
import { say } from '@/components/words/say';
import type { StoredItem } from '@/lib/state/inventory';
import { formatNumber } from '@/lib/words/formats';
import type { PlainKey } from '@/lib/words/speech';

const MEANINGS: Readonly<Record<string, PlainKey>> = {
  settings: 'profile.stored.settings',
  mutes: 'profile.stored.mutes',
  packs: 'profile.stored.packs',
  'added-sites': 'profile.stored.added-sites',
  sources: 'profile.stored.sources',
  cards: 'profile.stored.cards',
  health: 'profile.stored.health',
  month: 'profile.stored.month',
  practice: 'profile.stored.practice',
  welcome: 'profile.stored.welcome',
};

/** Everything in storage, in plain words, with its size. */
export function StoredList({ items }: { items: readonly StoredItem[] }) {
  if (items.length === 0) return <p className="stored-empty">{say('profile.stored.none')}</p>;
  return (
    <table className="stored">
      <thead>
        <tr>
          <th scope="col">{say('profile.stored.what')}</th>
          <th scope="col">{say('profile.stored.size')}</th>
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
  // Packs that arrived wait under such keys for the end of their try-out.
  if (key.startsWith('staged:')) return say('profile.stored.staged');
  const known = MEANINGS[key];
  if (known) return say(known);
  return key.endsWith(':unreadable') ? say('profile.stored.unreadable') : key;
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
  return formatNumber(Number(value), format);
}
