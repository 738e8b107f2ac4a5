import { Fold } from '@/components/packs/Fold';
import { instantDay } from '@/components/packs/pack-dates';
import { say } from '@/components/words/say';
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
  const summary = say(history.length === 1 ? 'packs.history.first' : 'packs.history.last');
  return (
    <Fold className="pack-fold" summary={summary} isOpen={isOpen}>
      <ol className="pack-history">
        {history.map(({ version, at, changes }) => (
          <li key={`${version} ${at}`}>
            <h4>{say('packs.history.version', { version, day: instantDay(at) })}</h4>
            {changes.length === 0 ? (
              <p>{say('packs.history.none')}</p>
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
