import { SiteSwitches } from '@/components/sites/SiteSwitches';
import { useSettings } from '@/entrypoints/options/stores';

export function SitesSection() {
  const sites = useSettings((state) => state.value.sites);
  const update = useSettings((state) => state.update);
  return (
    <SiteSwitches
      sites={sites}
      onChange={(changed) => update((settings) => ({ ...settings, sites: changed }))}
    />
  );
}
