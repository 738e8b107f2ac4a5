import { Switch } from '@/components/ui/Switch';
import type { InstalledPack } from '@/lib/state/packs';

interface PackSwitchesProps {
  installed: InstalledPack;
  onChange: (change: { enabled?: boolean; mayPause?: boolean }) => void;
}

/** Whether a pack is used, and how loud it may become. */
export function PackSwitches({ installed: { enabled, mayPause, tier }, onChange }: PackSwitchesProps) {
  return (
    <>
      <Switch label="Use this pack" checked={enabled} onChange={(isUsed) => onChange({ enabled: isUsed })} />
      {tier === 'added' && (
        <Switch
          label="It may pause me"
          hint="Its strongest rules may ask for a last look when you press Post; Post as is always works. Without this they show a card at most."
          checked={mayPause}
          disabled={!enabled}
          onChange={(isAllowed) => onChange({ mayPause: isAllowed })}
        />
      )}
    </>
  );
}
