import { severityWords } from '@/components/packs/rule-words';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import type { ExplainedPlace, Explanation, SaidCondition } from '@/lib/engine/explain';

/** Why a rule speaks about a draft or does not, place by place. */
export function Why({ explanation, draft }: { explanation: Explanation; draft: string }) {
  const { rule, gate, places } = explanation;
  return (
    <section className="workshop-part" aria-label={say('workshop.why', { rule })}>
      <h3>{say('workshop.why', { rule })}</h3>
      <p className="workshop-condition-line" data-holds={gate.isOpen}>
        <Icon name={gate.isOpen ? 'check' : 'close'} />
        <span>
          {gate.isOpen
            ? say('workshop.why.gate.open', { gate: gate.wants })
            : say('workshop.why.gate.closed', { gate: gate.wants })}
        </span>
      </p>
      {places.length === 0 && <p>{say('workshop.why.nowhere')}</p>}
      {places.map((place) => (
        <Place key={`${place.start} ${place.end} ${place.case}`} place={place} draft={draft} />
      ))}
    </section>
  );
}

const PARTS = ['require', 'unless', 'evidence', 'softer'] as const;

function Place({ place, draft }: { place: ExplainedPlace; draft: string }) {
  const { outcome, severity, levels, sum } = place;
  return (
    <div className="workshop-place" data-outcome={outcome === 'speaks' ? 'speaks' : 'silent'}>
      <p>
        <strong>“{draft.slice(place.start, place.end)}”</strong>{' '}
        {outcome === 'speaks'
          ? say('workshop.outcome.speaks', { severity: severityWords(severity ?? 'info') })
          : say(`workshop.outcome.${outcome}`)}
      </p>
      <p className="cd-hint">
        {say('workshop.why.primary')} <code>{place.primary}</code>
      </p>
      {PARTS.map((part) => (
        <Conditions key={part} part={part} conditions={place[part]} draft={draft} />
      ))}
      {levels && (
        <p className="workshop-sum">
          {say('workshop.why.sum', {
            sum,
            levels: Object.entries(levels)
              .map(([name, least]) => `${name} ${least}`)
              .join(', '),
          })}
        </p>
      )}
    </div>
  );
}

interface ConditionsProps {
  part: (typeof PARTS)[number];
  conditions: readonly SaidCondition[];
  draft: string;
}

function Conditions({ part, conditions, draft }: ConditionsProps) {
  if (conditions.length === 0) return null;
  return (
    <div className="workshop-why-part">
      <p className="cd-label">{say(`workshop.conditions.${part}`)}</p>
      <ul>
        {conditions.map(({ kind, holds, weight, at }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place in the rule
          <li key={nth} className="workshop-condition-line" data-holds={holds}>
            <Icon name={holds ? 'check' : 'close'} />
            <span>
              <code>{kind}</code> {say(holds ? 'workshop.why.holds' : 'workshop.why.not')}
              {at && <q>{draft.slice(at.start, at.end)}</q>}
              {weight !== 0 && <b>{weight > 0 ? `+${weight}` : String(weight).replace('-', '−')}</b>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
