import { Appearances } from '@/components/profile/Appearances';
import { Employers } from '@/components/profile/Employers';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { LanguagePart } from '@/entrypoints/options/sections/LanguagePart';
import { useSettings } from '@/entrypoints/options/stores';
import type { Profile } from '@/lib/format/profile';

export function YouSection() {
  const profile = useSettings((state) => state.value.profile);
  const update = useSettings((state) => state.update);
  const change = (part: Partial<Profile>) =>
    update((settings) => ({ ...settings, profile: { ...settings.profile, ...part } }));
  return (
    <>
      <Section title={say('options.you.employers.title')} hint={say('options.you.employers.hint')}>
        <Employers employers={profile.employers} onChange={(employers) => change({ employers })} />
      </Section>
      <Section title={say('options.you.appear.title')} hint={say('options.you.appear.hint')}>
        <Appearances appears={profile.appears ?? {}} onChange={(appears) => change({ appears })} />
      </Section>
      <LanguagePart />
    </>
  );
}
