import { MUTE_SCOPES, type MuteScope, scopeWords, WORDS } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';
import type { SiteId } from '@/lib/shared/report';

interface MuteRowsProps {
  site: SiteId;
  onMute: (scope: MuteScope, forDays: number | null) => void;
}

export function MuteRows({ site, onMute }: MuteRowsProps) {
  return (
    <fieldset className="mute-rows" data-part="menu" aria-label="Mute">
      {MUTE_SCOPES.map((scope) => {
        const words = scopeWords(scope, site);
        const name = `Mute ${words.toLowerCase()}`;
        return (
          <div key={scope} className="mute-row">
            <span className="mute-words">{words}</span>
            <Button data-part="menu-item" aria-label={`${name} for a day`} onClick={() => onMute(scope, 1)}>
              {WORDS.forADay}
            </Button>
            <Button data-part="menu-item" aria-label={`${name} for good`} onClick={() => onMute(scope, null)}>
              {WORDS.forGood}
            </Button>
          </div>
        );
      })}
    </fieldset>
  );
}
