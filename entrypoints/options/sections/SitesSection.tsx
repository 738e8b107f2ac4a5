import { SiteSwitches } from '@/components/sites/SiteSwitches';
import { Section } from '@/components/ui/Section';
import { AddedSitesPart } from '@/entrypoints/options/sections/AddedSitesPart';
import { useSettings } from '@/entrypoints/options/stores';

export function SitesSection() {
  const sites = useSettings((state) => state.value.sites);
  const update = useSettings((state) => state.update);
  return (
    <>
      <Section title="Built in">
        <SiteSwitches
          sites={sites}
          onChange={(changed) => update((settings) => ({ ...settings, sites: changed }))}
        />
      </Section>
      <Section
        title="Other sites"
        hint="Any site with a compose box: a company blog, a forum, a Mastodon server. Places that look like messages between people are left alone there too. For one box on one page, open its menu with a right click and choose “Watch this box with Candor”."
      >
        <AddedSitesPart />
      </Section>
    </>
  );
}
