import { Fold } from '@/components/packs/Fold';
import { instantDay } from '@/components/packs/pack-dates';
import type { InstalledPack } from '@/lib/state/packs';

/** What the last versions changed, newest first. */
export function PackHistory({
  history,
  isOpen = false,
}: {
  history: InstalledPack['history'];
  isOpen?: boolean;
}) {
  if (history.length === 0) return null;
  const summary = history.length === 1 ? 'What this version brought' : 'What the last versions changed';
  return (
    <Fold className="pack-fold" summary={summary} isOpen={isOpen}>
      <ol className="pack-history">
        {history.map(({ version, at, changes }) => (
          <li key={`${version} ${at}`}>
            <h4>
              Version {version}, {instantDay(at)}
            </h4>
            {changes.length === 0 ? (
              <p>Nothing that people notice.</p>
            ) : (
              <ul>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
