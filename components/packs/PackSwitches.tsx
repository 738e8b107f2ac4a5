import { Switch } from '@/components/ui/Switch';
import { say } from '@/components/words/say';
import type { InstalledPack } from '@/lib/state/packs';

interface PackSwitchesProps {
  installed: InstalledPack;
  onChange: (change: { enabled?: boolean; mayPause?: boolean }) => void;
}

/** Whether a pack is used, and how loud it may become. */
export function PackSwitches({ installed: { enabled, mayPause, tier }, onChange }: PackSwitchesProps) {
  return (
    <>
      <Switch
        label={say('packs.switch.use')}
        checked={enabled}
        onChange={(isUsed) => onChange({ enabled: isUsed })}
      />
      {tier === 'added' && (
        <Switch
          label={say('packs.switch.mayPause')}
          hint={say('packs.switch.mayPause.hint')}
          checked={mayPause}
          disabled={!enabled}
          onChange={(isAllowed) => onChange({ mayPause: isAllowed })}
        />
      )}
    </>
  );
}
