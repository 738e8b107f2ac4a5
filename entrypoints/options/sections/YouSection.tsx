import { Appearances } from '@/components/profile/Appearances';
import { Employers } from '@/components/profile/Employers';
import { Section } from '@/components/ui/Section';
import { useSettings } from '@/entrypoints/options/stores';
import type { Profile } from '@/lib/format/profile';

export function YouSection() {
  const profile = useSettings((state) => state.value.profile);
  const update = useSettings((state) => state.update);
  const change = (part: Partial<Profile>) =>
    update((settings) => ({ ...settings, profile: { ...settings.profile, ...part } }));
  return (
    <>
      <Section
        title="Employers"
        hint="One, several or none. Candor uses the names to tell whether a draft is about your own company."
      >
        <Employers employers={profile.employers} onChange={(employers) => change({ employers })} />
      </Section>
      <Section title="How I appear" hint="A personal account stays personal. Choose for each site.">
        <Appearances appears={profile.appears ?? {}} onChange={(appears) => change({ appears })} />
      </Section>
    </>
  );
}
