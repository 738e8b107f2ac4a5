import { MUTE_SCOPES, type MuteScope } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/words/say';
import type { SiteId } from '@/lib/shared/report';

interface MuteRowsProps {
  site: SiteId;
  onMute: (scope: MuteScope, forDays: number | null) => void;
}

export function MuteRows({ site, onMute }: MuteRowsProps) {
  return (
    <fieldset className="mute-rows" data-part="menu" aria-label={say('nudge.mute.choices')}>
      {MUTE_SCOPES.map((scope) => (
        <div key={scope} className="mute-row">
          <span className="mute-words">{say('nudge.mute.scope', { scope, site })}</span>
          <Button
            data-part="menu-item"
            aria-label={say('nudge.mute.name', { scope, site, time: 'day' })}
            onClick={() => onMute(scope, 1)}
          >
            {say('nudge.mute.forADay')}
          </Button>
          <Button
            data-part="menu-item"
            aria-label={say('nudge.mute.name', { scope, site, time: 'good' })}
            onClick={() => onMute(scope, null)}
          >
            {say('nudge.mute.forGood')}
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
