import { PAST_POSTS } from '@/scripts/gallery/past-posts';
import type { Look, State } from '@/scripts/gallery/states/state';
import type { Browser } from '@/tests/browser/browser';
import { dropFile } from '@/tests/browser/drop-file';

const WORKSHOP_PARTS = [
  { name: 'pack and lists', nth: 2, ready: '.workshop-bench-pack' },
  { name: 'full check', nth: 3, ready: '.workshop-costs' },
];

/** Where admins make a pack. */
export const WORKSHOP: State[] = [
  {
    name: 'workshop, where to begin',
    isWhole: true,
    show: async (browser, look) => (await browser.workshop(look)).page,
  },
  {
    name: 'workshop, a rule and why it speaks',
    isWhole: false,
    async show(...at) {
      const { page } = await workshop(...at);
      await page.setViewport({ width: 1680, height: 1_180 });
      return page;
    },
  },
  ...WORKSHOP_PARTS.map(
    ({ name, nth, ready }): State => ({
      name: `workshop, ${name}`,
      isWhole: true,
      async show(...at) {
        const own = await workshop(...at);
        await own.page.click(`.workshop-parts > button:nth-child(${nth})`);
        await own.page.waitForSelector(ready);
        return own.page;
      },
    }),
  ),
  {
    name: 'workshop, a dry run before its file',
    isWhole: true,
    async show(...at) {
      const own = await workshop(...at);
      await own.page.click('.workshop-parts > button:nth-child(4)');
      await own.page.waitForSelector('.cd-file-drop');
      return own.page;
    },
  },
  {
    name: 'workshop, a dry run',
    isWhole: true,
    async show(...at) {
      const own = await workshop(...at);
      await own.page.click('.workshop-parts > button:nth-child(4)');
      await dropFile(own.page, '.cd-file-drop', 'posts.csv', PAST_POSTS);
      await own.page.waitForSelector('.dry-run-figure');
      await own.page.click('.dry-run-fold > summary');
      return own.page;
    },
  },
  {
    name: 'workshop, close without saving?',
    isWhole: false,
    async show(...at) {
      const { page } = await workshop(...at);
      await page.type('.workshop-code', ' ');
      await page.click('.workshop-bar-row button[aria-haspopup="dialog"]');
      await page.waitForSelector('[role="alertdialog"] :focus');
      return page;
    },
  },
];

async function workshop(browser: Browser, look: Look) {
  const own = await browser.workshop(look);
  await own.page.click('.workshop-start section:last-of-type button');
  await own.page.click('.workshop-rail li:nth-child(3) button');
  await own.page.type('.workshop-draft textarea', 'Our guidance for next year is 12%');
  await own.page.waitForSelector('.workshop-place[data-outcome="speaks"]');
  return own;
}
