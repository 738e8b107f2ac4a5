import type { Language } from '@/lib/shared/language';

/** What the engine says by itself in a language; the rest of a report is said by rules. */
export interface Tongue {
  language: Language;
  /** Stands for `{employer}` where the person named none: a subject or an object. */
  company: string;
  /** About a figure that a pack lists as public. */
  fact: {
    /** May use {match}. */
    what: string;
    why: string;
    /** Of the button that puts the source behind the draft. */
    link: string;
  };
}

export const ENGLISH: Tongue = {
  language: 'en',
  company: 'your company',
  fact: {
    what: '"{match}" is public. A link to the source shows that.',
    why: 'Readers can look it up themselves, and you can say it with confidence.',
    link: 'Link the source',
  },
};
