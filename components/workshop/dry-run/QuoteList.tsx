import { Fold } from '@/components/packs/Fold';
import { severityWords } from '@/components/packs/rule-words';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import { type DryRunRule, type Quote, total } from '@/lib/workshop/dry-run';

/** The posts of each rule, by the words that it would have spoken about. */
export function QuoteList({ rules }: { rules: readonly DryRunRule[] }) {
  return (
    <section className="dry-run-quotes">
      <h3>{say('workshop.dryRun.quotes')}</h3>
      {rules.map((rule) => (
        <RuleQuotes key={rule.rule} told={rule} />
      ))}
    </section>
  );
}

function RuleQuotes({ told }: { told: DryRunRule }) {
  const count = total(told);
  const summary = (
    <>
      <Icon name="chevron" />
      <span>
        <code>{told.rule}</code> <span className="cd-hint">{say('workshop.dryRun.posts', { count })}</span>
      </span>
    </>
  );
  return (
    <Fold className="dry-run-fold" summary={summary}>
      {told.quotes.length < count && (
        <p className="cd-hint">{say('workshop.dryRun.quotes.some', { shown: told.quotes.length, count })}</p>
      )}
      <ul>
        {told.quotes.map((quote) => (
          <QuoteItem key={quote.line} quote={quote} />
        ))}
      </ul>
    </Fold>
  );
}

function QuoteItem({ quote: { before, match, after, line, severity } }: { quote: Quote }) {
  return (
    <li>
      <q>
        {before}
        <mark>{match}</mark>
        {after}
      </q>
      <span className="cd-hint">
        {say('workshop.dryRun.quotes.line', { line })} · {severityWords(severity)}
      </span>
    </li>
  );
}
