import type { TabSite } from '@/components/popup/site-health';
import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import { say } from '@/components/words/say';
import { useAddedSites, useSettings } from '@/entrypoints/popup/stores';
import { switchSite } from '@/lib/state/added-sites';
import { isPaused } from '@/lib/state/settings';

const HOUR_MS = 3_600_000;

/** Pause for an hour, and this site off or on. */
export function Controls({ site }: { site: TabSite | null }) {
  const settings = useSettings((state) => state.value);
  const update = useSettings((state) => state.update);
  const paused = isPaused(settings, new Date().toISOString());
  const pauseUntil = (pausedUntil: string | null) => update((before) => ({ ...before, pausedUntil }));
  return (
    <div className="popup-controls">
      {site && <SiteSwitch site={site} />}
      {paused ? (
        <Button variant="primary" onClick={() => pauseUntil(null)}>
          {say('popup.controls.resume')}
        </Button>
      ) : (
        <Button onClick={() => pauseUntil(new Date(Date.now() + HOUR_MS).toISOString())}>
          {say('popup.controls.pause')}
        </Button>
      )}
    </div>
  );
}

function SiteSwitch({ site: { id, name, isOn, pattern } }: { site: TabSite }) {
  const update = useSettings((state) => state.update);
  const updateAdded = useAddedSites((state) => state.update);
  const change = (next: boolean) => {
    if (pattern !== undefined) return updateAdded((before) => switchSite(before, pattern, next));
    return update((before) => ({ ...before, sites: { ...before.sites, [id]: next } }));
  };
  return <Switch label={say('popup.controls.lookAt', { site: name })} checked={isOn} onChange={change} />;
}
