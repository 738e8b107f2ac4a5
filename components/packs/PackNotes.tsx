import { LeftOutList } from '@/components/packs/LeftOutList';
import { type PackFacts, type PackState, packStates } from '@/components/packs/pack-state';
import { RefusalNote } from '@/components/packs/RefusalNote';
import { RevokedRules } from '@/components/packs/RevokedRules';
import { hostOfSource, stateWords } from '@/components/packs/state-words';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import { refusalOf } from '@/lib/state/sources';

interface PackNotesProps {
  facts: PackFacts;
  onAllow: () => void;
}

/** Whatever about a pack is not as it should be, each with its reason and what one can do. */
export function PackNotes({ facts, onAllow }: PackNotesProps) {
  const { installed, source } = facts;
  const states = packStates(facts);
  const refusal = source && refusalOf(source);
  const leftOut = installed?.leftOut ?? [];
  return (
    <>
      {states.includes('permission') && source && <AllowHost source={source} onAllow={onAllow} />}
      {states.includes('refused') && refusal && (
        <RefusalNote refusal={refusal} moment={installed ? 'using' : 'waiting'} />
      )}
      {PAST_DATE.filter((state) => states.includes(state)).map((state) => (
        <Notice key={state} tone="warn">
          {stateWords(state, facts)}
        </Notice>
      ))}
      {installed && installed.revoked.length > 0 && (
        <RevokedRules pack={installed.pack} revoked={installed.revoked} />
      )}
      {leftOut.length > 0 && (
        <Notice>
          <p className="outcome-title">{say('packs.leftOut')}</p>
          <LeftOutList leftOut={leftOut} />
        </Notice>
      )}
    </>
  );
}

const PAST_DATE: readonly PackState[] = ['stale', 'expired'];

interface AllowHostProps {
  source: NonNullable<PackFacts['source']>;
  onAllow: () => void;
}

function AllowHost({ source, onAllow }: AllowHostProps) {
  const host = hostOfSource(source);
  return (
    <Notice
      tone="warn"
      actions={
        <Button variant="primary" onClick={onAllow}>
          {say('packs.allow', { host })}
        </Button>
      }
    >
      {say(`packs.allow.${source.origin}`, { host })}
    </Notice>
  );
}
