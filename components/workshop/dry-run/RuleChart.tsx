import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/words/say';
import { Bar, LOUDNESS, Swatch } from '@/components/workshop/dry-run/Bar';
import { type DryRunRule, total } from '@/lib/workshop/dry-run';

/** The most heard ones tell most of it. */
const FIRST_SHOWN = 20;

/** A bar a rule with its numbers beside it, so that the chart is its own table. */
export function RuleChart({ rules }: { rules: readonly DryRunRule[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rules : rules.slice(0, FIRST_SHOWN);
  const most = Math.max(...rules.map(total));
  return (
    <>
      <table className="dry-run-rules">
        <caption>{say('workshop.dryRun.rules')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('workshop.dryRun.rule')}</th>
            {LOUDNESS.map((each) => (
              <th key={each} scope="col">
                <Swatch of={each} /> {say(`workshop.dryRun.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ rule, posts }) => (
            <tr key={rule}>
              <th scope="row">
                <code>{rule}</code>
                <Bar counts={posts} of={most} />
              </th>
              {LOUDNESS.map((each) => (
                <td key={each}>{say('workshop.dryRun.count', { count: posts[each] })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rules.length && (
        <Button onClick={() => setIsWhole(true)}>
          {say('workshop.dryRun.rules.all', { count: rules.length })}
        </Button>
      )}
    </>
  );
}
