import { useDraft, useNudge } from '@/components/nudge/nudge-context';
import { say } from '@/components/nudge/say';
import { T } from '@/components/nudge/T';
import { MUTE_SCOPES, type MuteScope } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';

/** This phrase, this rule here, this rule everywhere; for a day or for good. No reason asked, nobody told. */
export function MuteChoices({ of }: { of: string }) {
  const { session, ui } = useNudge();
  const site = useDraft((state) => state.site);
  const mute = (scope: MuteScope, forDays: number | null) => {
    session.mute(of, scope, forDays);
    ui.setState({ muting: null, note: { kind: 'muted' } });
  };
  return (
    <fieldset data-part="menu" className="mutes" aria-label={say('nudge.mute.choices')}>
      {MUTE_SCOPES.map((scope) => (
        <div key={scope} className="mute-row">
          <T className="grow">{say('nudge.mute.scope', { scope, site })}</T>
          <Button
            data-part="menu-item"
            aria-label={say('nudge.mute.name', { scope, site, time: 'day' })}
            onClick={() => mute(scope, 1)}
          >
            <T>{say('nudge.mute.forADay')}</T>
          </Button>
          <Button
            data-part="menu-item"
            aria-label={say('nudge.mute.name', { scope, site, time: 'good' })}
            onClick={() => mute(scope, null)}
          >
            <T>{say('nudge.mute.forGood')}</T>
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
