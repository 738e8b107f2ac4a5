import { type Bar, BarTable } from '@/components/month/BarTable';
import { Fold } from '@/components/packs/Fold';
import { familyTitle } from '@/components/packs/rule-words';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import { familyOf } from '@/lib/format/rule';
import type { RuleCounts } from '@/lib/state/month-figures';
import './month.css';

/** Rules that are shown at once; the others on request. */
const SHOWN = 8;

/** How often each rule spoke, the most heard first. */
export function RulesPicture({ rules }: { rules: readonly RuleCounts[] }) {
  const columns = [say('month.column.rule'), say('month.column.tips')] as const;
  const whole = rules[0]?.spoke ?? 0;
  const bars = rules.map(barOf);
  const more = bars.slice(SHOWN);
  return (
    <div className="month-rules">
      <BarTable columns={columns} bars={bars.slice(0, SHOWN)} whole={whole} />
      {more.length > 0 && (
        <Fold
          className="month-fold"
          summary={
            <>
              <Icon name="chevron" /> {say('month.rules.more', { count: more.length })}
            </>
          }
        >
          <BarTable columns={columns} bars={more} whole={whole} />
        </Fold>
      )}
    </div>
  );
}

function barOf({ rule, spoke }: RuleCounts): Bar {
  const label = (
    <>
      {familyTitle(familyOf(rule))} <code>{rule}</code>
    </>
  );
  return { key: rule, label, count: spoke };
}
