import { type ComponentType, useEffect, useRef } from 'react';
import { Brand } from '@/components/ui/Brand';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { Undos } from '@/components/ui/Undos';
import { say } from '@/components/words/say';
import { AboutSection } from '@/entrypoints/options/sections/AboutSection';
import { MonthSection } from '@/entrypoints/options/sections/MonthSection';
import { MutesSection } from '@/entrypoints/options/sections/MutesSection';
import { PacksSection } from '@/entrypoints/options/sections/PacksSection';
import { PrivacySection } from '@/entrypoints/options/sections/PrivacySection';
import { RulesSection } from '@/entrypoints/options/sections/RulesSection';
import { SitesSection } from '@/entrypoints/options/sections/SitesSection';
import { WordsSection } from '@/entrypoints/options/sections/WordsSection';
import { YouSection } from '@/entrypoints/options/sections/YouSection';
import { useSaving } from '@/entrypoints/options/stores';
import { SECTION_IDS, type SectionId, useSection } from '@/entrypoints/options/use-section';
import { useLanguage } from '@/lib/words/use-language';

const VIEWS: Record<SectionId, ComponentType> = {
  you: YouSection,
  words: WordsSection,
  packs: PacksSection,
  rules: RulesSection,
  mutes: MutesSection,
  sites: SitesSection,
  month: MonthSection,
  privacy: PrivacySection,
  about: AboutSection,
};

export function Options() {
  const current = useSection();
  useLanguage();
  const View = VIEWS[current];
  const title = say(`options.${current}.title`);
  const heading = useHeadingFocus(current);
  useEffect(() => {
    document.title = say('options.pageTitle', { section: title });
  }, [title]);
  return (
    <div className="options">
      <header className="options-side">
        <Brand />
        <nav aria-label={say('options.nav')}>
          {SECTION_IDS.map((id) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {say(`options.${id}.title`)}
            </a>
          ))}
        </nav>
        <SavedNote />
      </header>
      <main className="options-main">
        <header className="options-head">
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          <p>{say(`options.${current}.intro`)}</p>
        </header>
        <SaveProblem />
        <div className="options-body" key={current}>
          <View />
        </div>
      </main>
      <Undos name={say('options.undo.place')} action={say('options.undo')} close={say('nudge.card.close')} />
    </div>
  );
}

/** "Saved", said once after each change and gone again by itself. */
function SavedNote() {
  const { saves, failed } = useSaving();
  return (
    <p role="status" className="saved">
      {saves > 0 && !failed && (
        <span key={saves}>
          <Icon name="check" /> {say('options.saved')}
        </span>
      )}
    </p>
  );
}

function SaveProblem() {
  const { failed } = useSaving();
  if (!failed) return null;
  return <Notice tone="error">{say('options.saveProblem')}</Notice>;
}

/** A new section is announced and read from its heading; the first one leaves the focus where it was. */
function useHeadingFocus(current: SectionId) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(current);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [current]);
  return heading;
}
