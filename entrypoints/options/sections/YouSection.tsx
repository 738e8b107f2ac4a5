import { Appearances } from '@/components/profile/Appearances';
import { Employers } from '@/components/profile/Employers';
import { Section } from '@/components/ui/Section';
import { offerUndo } from '@/components/ui/undo';
import { say } from '@/components/words/say';
import { LanguagePart } from '@/entrypoints/options/sections/LanguagePart';
import { useSettings } from '@/entrypoints/options/stores';
import type { Employer, Profile } from '@/lib/format/profile';
import type { Settings } from '@/lib/state/settings';

export function YouSection() {
  const profile = useSettings((state) => state.value.profile);
  const update = useSettings((state) => state.update);
  const change = (part: Partial<Profile>) =>
    update((settings) => ({ ...settings, profile: { ...settings.profile, ...part } }));
  const remove = (index: number) => {
    const [employer] = profile.employers.slice(index);
    if (!employer) return;
    change({ employers: profile.employers.toSpliced(index, 1) });
    offerUndo(say('profile.employer.removed', { name: employer.name }), () =>
      update((settings) => withEmployer(settings, index, employer)),
    );
  };
  return (
    <>
      <Section title={say('options.you.employers.title')} hint={say('options.you.employers.hint')}>
        <Employers
          employers={profile.employers}
          onChange={(employers) => change({ employers })}
          onRemove={remove}
        />
      </Section>
      <Section title={say('options.you.appear.title')} hint={say('options.you.appear.hint')}>
        <Appearances appears={profile.appears ?? {}} onChange={(appears) => change({ appears })} />
      </Section>
      <LanguagePart />
    </>
  );
}

/** The person may have named others meanwhile: those stay. */
function withEmployer(settings: Settings, index: number, employer: Employer): Settings {
  const employers = settings.profile.employers.toSpliced(index, 0, employer);
  return { ...settings, profile: { ...settings.profile, employers } };
}
