import { Fold } from '@/components/packs/Fold';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import { fullRuleId, type Pack } from '@/lib/format/pack';
import type { DryRunRule } from '@/lib/workshop/dry-run';

/** Rules of the pack that are on and would have said nothing: rare, or asleep. */
export function QuietRules({ pack, heard }: { pack: Pack; heard: readonly DryRunRule[] }) {
  const spoke = new Set(heard.map(({ rule }) => rule));
  const quiet = pack.rules
    .filter(({ enabled }) => enabled !== false)
    .map(({ id }) => fullRuleId(pack.id, id))
    .filter((id) => !spoke.has(id));
  if (quiet.length === 0) return null;
  const summary = (
    <>
      <Icon name="chevron" />
      <span>{say('workshop.dryRun.quiet', { count: quiet.length })}</span>
    </>
  );
  return (
    <Fold className="dry-run-fold" summary={summary}>
      <ul className="dry-run-quiet">
        {quiet.map((id) => (
          <li key={id}>
            <code>{id}</code>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
