import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { AboutSection } from '@/entrypoints/options/sections/AboutSection';
import { MutesSection } from '@/entrypoints/options/sections/MutesSection';
import { PacksSection } from '@/entrypoints/options/sections/PacksSection';
import { PrivacySection } from '@/entrypoints/options/sections/PrivacySection';
import { SitesSection } from '@/entrypoints/options/sections/SitesSection';
import { WordsSection } from '@/entrypoints/options/sections/WordsSection';
import { YouSection } from '@/entrypoints/options/sections/YouSection';
import { useSaving } from '@/entrypoints/options/stores';
import { SECTION_IDS, type SectionId, useSection } from '@/entrypoints/options/use-section';

const SECTIONS: Record<SectionId, { title: string; intro: string; view: ReactNode }> = {
  you: {
    title: 'You',
    intro: 'Who you work for, and how much of that belongs to each account. It stays on this device.',
    view: <YouSection />,
  },
  words: {
    title: 'My own words',
    intro: 'Names that only you know matter, and words that never do.',
    view: <WordsSection />,
  },
  packs: {
    title: 'Packs',
    intro:
      'What Candor knows comes in packs of rules. Look at every one of them, and switch off what does not help.',
    view: <PacksSection />,
  },
  mutes: {
    title: 'Mutes',
    intro:
      'What you asked Candor to leave alone. Any rule can be muted, without a reason, and nobody is told.',
    view: <MutesSection />,
  },
  sites: {
    title: 'Sites',
    intro: 'Where Candor looks at compose boxes. Private messages are never read.',
    view: <SitesSection />,
  },
  privacy: {
    title: 'Privacy',
    intro: 'Everything that Candor keeps, and how to be rid of it.',
    view: <PrivacySection />,
  },
  about: { title: 'About', intro: 'A second look before you post.', view: <AboutSection /> },
};

export function Options() {
  const current = useSection();
  const { title, intro, view } = SECTIONS[current];
  const heading = useHeadingFocus(current);
  useEffect(() => {
    document.title = `${title} – Candor options`;
  }, [title]);
  return (
    <div className="options">
      <header className="options-side">
        <p className="options-brand">
          <Icon name="candor" size={24} />
          Candor
        </p>
        <nav aria-label="Options">
          {SECTION_IDS.map((id) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {SECTIONS[id].title}
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
          <p>{intro}</p>
        </header>
        <SaveProblem />
        <div className="options-body" key={current}>
          {view}
        </div>
      </main>
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
          <Icon name="check" /> Saved
        </span>
      )}
    </p>
  );
}

function SaveProblem() {
  const { failed } = useSaving();
  if (!failed) return null;
  return (
    <Notice tone="error">
      The browser did not take the last change. What you see here is what is stored.
    </Notice>
  );
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
