import { SiteSwitches } from '@/components/sites/SiteSwitches';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { AddedSitesPart } from '@/entrypoints/options/sections/AddedSitesPart';
import { useSettings } from '@/entrypoints/options/stores';

export function SitesSection() {
  const sites = useSettings((state) => state.value.sites);
  const update = useSettings((state) => state.update);
  return (
    <>
      <Section title={say('options.sites.builtIn')}>
        <SiteSwitches
          sites={sites}
          onChange={(changed) => update((settings) => ({ ...settings, sites: changed }))}
        />
      </Section>
      <Section title={say('options.sites.other.title')} hint={say('options.sites.other.hint')}>
        <AddedSitesPart />
      </Section>
    </>
  );
}
