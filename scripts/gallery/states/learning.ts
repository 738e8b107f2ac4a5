import type { Look, State } from '@/scripts/gallery/states/state';
import type { Browser } from '@/tests/browser/browser';

const STEPS = ['employer', 'appear', 'promise'];

/** The welcome page and the practice page. */
export const LEARNING: State[] = [
  ...STEPS.map(
    (step): State => ({
      name: `welcome, ${step}`,
      stored: { welcome: { version: 1, value: { step } } },
      isWhole: true,
      show: async (browser, look) => (await browser.welcome(look)).page,
    }),
  ),
  { name: 'practice', isWhole: true, show: async (...at) => (await practice(...at)).page },
  {
    name: 'practice, a draft read and a lesson answered',
    isWhole: true,
    async show(...at) {
      const own = await practice(...at);
      await own.page.click('.lesson-draft');
      await own.page.click('.practice-drafts button');
      await own.untilBadge('2');
      return own.page;
    },
  },
];

async function practice(browser: Browser, look: Look) {
  const own = await browser.practice(look);
  await own.page.waitForSelector('.lesson-say');
  return own;
}
