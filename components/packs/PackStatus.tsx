import { instantWords } from '@/components/packs/pack-dates';
import { type PackFacts, type PackState, packStates } from '@/components/packs/pack-state';
import { stateWords } from '@/components/packs/state-words';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import { refusalOf } from '@/lib/state/sources';

interface PackStatusProps {
  facts: PackFacts;
  /** A check was asked for and has not begun. */
  isAsked: boolean;
  onCheck: () => void;
}

/** How a pack is, in words; when it was looked after and will be again; and a check on request. */
export function PackStatus({ facts, isAsked, onCheck }: PackStatusProps) {
  const { source } = facts;
  const state = packStates(facts)[0] ?? 'healthy';
  const isBusy = state === 'checking' || state === 'trying';
  return (
    <div className="pack-status">
      <div className="cd-field" role="status">
        <p className={`pack-state pack-state-${state}`} data-part="pack-state">
          <Icon name={ICONS[state]} />
          <span>{isAsked && source && !isBusy ? say('packs.checks.asked') : shortWords(state, facts)}</span>
        </p>
        {source && <p className="cd-hint">{checkWords(source)}</p>}
      </div>
      {source && (
        <Button onClick={onCheck} disabled={isBusy || isAsked || state === 'permission'}>
          {say('packs.checkNow')}
        </Button>
      )}
    </div>
  );
}

const ICONS: Record<PackState, IconName> = {
  checking: 'more',
  trying: 'more',
  permission: 'lock',
  refused: 'warn',
  stale: 'warn',
  expired: 'warn',
  waiting: 'more',
  off: 'mute',
  healthy: 'check',
};

/** What needs more room to say stands in a note below. */
function shortWords(state: PackState, facts: PackFacts): string {
  if (state === 'refused') {
    return say(facts.installed ? 'packs.state.nothingNew' : 'packs.state.notWorkedOut');
  }
  if (state === 'stale' || state === 'expired') return say('packs.state.pastDate');
  return stateWords(state, facts);
}

function checkWords(source: NonNullable<PackFacts['source']>): string {
  const { lastTry, lastGood, nextTry } = source;
  const parts = [
    lastTry ? say('packs.checks.last', { time: instantWords(lastTry) }) : say('packs.checks.none'),
    // When all is well it is the same one.
    refusalOf(source) && lastGood && say('packs.checks.good', { time: instantWords(lastGood) }),
    nextTry && say('packs.checks.next', { time: instantWords(nextTry) }),
  ];
  return parts.filter(Boolean).join(' · ');
}
