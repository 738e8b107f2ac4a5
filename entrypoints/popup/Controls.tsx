import { SITE_NAMES } from '@/components/sites/site-names';
import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import { useSettings } from '@/entrypoints/popup/stores';
import type { SiteId } from '@/lib/shared/report';
import { isPaused } from '@/lib/state/settings';

const HOUR_MS = 3_600_000;

/** Pause for an hour, and this site off or on. */
export function Controls({ site }: { site: SiteId | null }) {
  const settings = useSettings((state) => state.value);
  const update = useSettings((state) => state.update);
  const paused = isPaused(settings, new Date().toISOString());
  const pauseUntil = (pausedUntil: string | null) => update((before) => ({ ...before, pausedUntil }));
  return (
    <div className="popup-controls">
      {site !== null && site !== 'custom' && (
        <Switch
          label={`Look at drafts on ${SITE_NAMES[site]}`}
          checked={settings.sites[site]}
          onChange={(isOn) => update((before) => ({ ...before, sites: { ...before.sites, [site]: isOn } }))}
        />
      )}
      {paused ? (
        <Button variant="primary" onClick={() => pauseUntil(null)}>
          Resume
        </Button>
      ) : (
        <Button onClick={() => pauseUntil(new Date(Date.now() + HOUR_MS).toISOString())}>
          Pause for an hour
        </Button>
      )}
    </div>
  );
}
