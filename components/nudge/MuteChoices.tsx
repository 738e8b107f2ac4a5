import { useDraft, useNudge } from '@/components/nudge/nudge-context';
import { T } from '@/components/nudge/T';
import { MUTE_SCOPES, type MuteScope, scopeWords, WORDS } from '@/components/nudge/words';
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
    <fieldset data-part="menu" className="mutes" aria-label="Mute">
      {MUTE_SCOPES.map((scope) => {
        const words = scopeWords(scope, site);
        const name = `Mute ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
        return (
          <div key={scope} className="mute-row">
            <T className="grow">{words}</T>
            <Button data-part="menu-item" aria-label={`${name} for a day`} onClick={() => mute(scope, 1)}>
              <T>{WORDS.forADay}</T>
            </Button>
            <Button data-part="menu-item" aria-label={`${name} for good`} onClick={() => mute(scope, null)}>
              <T>{WORDS.forGood}</T>
            </Button>
          </div>
        );
      })}
    </fieldset>
  );
}
