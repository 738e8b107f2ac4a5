import type { Size } from '@/scripts/gallery/store-image';
import type { Theme } from '@/tests/browser/launched';

interface Picture {
  /** A state of states.ts by its name. */
  state: string;
  theme: Theme;
}

/** What the README shows, in docs/images. */
export const TOUR: (Picture & { file: string })[] = [
  { file: 'card.png', state: 'card', theme: 'light' },
  { file: 'last-look.png', state: 'last look', theme: 'dark' },
  { file: 'practice.png', state: 'practice, a draft read and a lesson answered', theme: 'light' },
  { file: 'rule.png', state: 'options, a rule unfolded', theme: 'light' },
  { file: 'month.png', state: 'options, my month, a full month', theme: 'dark' },
  { file: 'workshop.png', state: 'workshop, a rule and why it speaks', theme: 'light' },
];

/** 1,280 × 800 pixels each, as Chrome's, Edge's and Firefox's stores take them; five at most. */
export const STORE: (Picture & { headline: string })[] = [
  { state: 'card', theme: 'light', headline: 'A second look before you post' },
  { state: 'last look', theme: 'light', headline: 'Post as is always works' },
  {
    state: 'practice, a draft read and a lesson answered',
    theme: 'light',
    headline: 'Practise in a minute, without any account',
  },
  { state: 'options, a rule unfolded', theme: 'light', headline: 'Every rule in the open, with its reasons' },
  { state: 'options, privacy', theme: 'dark', headline: 'Drafts never leave your machine' },
];

/** The tiles of Chrome's store, in its sizes. */
export const PROMO: { file: string; headline: string; size: Size }[] = [
  { file: 'tile.png', headline: 'A second look before you post', size: { width: 440, height: 280 } },
  { file: 'marquee.png', headline: 'A second look before you post', size: { width: 1400, height: 560 } },
];
