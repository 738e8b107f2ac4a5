import type { Page } from 'puppeteer-core';
import type { Month } from '@/lib/state/month';
import { DAY_OF_MONTH, EMPTY_MONTH, FULL_MONTH } from '@/scripts/gallery/months';
import { PAST_POSTS } from '@/scripts/gallery/past-posts';
import type { Browser } from '@/tests/browser/browser';
import { FIGURES } from '@/tests/browser/drafts';
import { dropFile } from '@/tests/browser/drop-file';
import type { Theme } from '@/tests/browser/launched';

interface Look {
  theme: Theme;
}

/** One picture: brings a page into a state, by what is on it rather than by its words. */
export interface State {
  name: string;
  /** What is stored besides the settings. */
  stored?: Record<string, unknown>;
  show(browser: Browser, look: Look): Promise<Page>;
  /** As far as the page goes, not only what fits into the window. */
  isWhole: boolean;
}

const SECTIONS = ['you', 'words', 'packs', 'rules', 'mutes', 'sites', 'month', 'privacy', 'about'];
/** *My month* is off among the sections; these are what it shows once it is on. */
const MONTHS: [what: string, month: Month][] = [
  ['nothing counted', EMPTY_MONTH],
  ['one day', DAY_OF_MONTH],
  ['a full month', FULL_MONTH],
];
const STEPS = ['employer', 'appear', 'promise'];

const WORKSHOP_PARTS = [
  { name: 'pack and lists', nth: 2, ready: '.workshop-bench-pack' },
  { name: 'full check', nth: 3, ready: '.workshop-costs' },
];

const MUTE = { id: '1', created: '2026-11-01T10:00:00.000Z', until: null };
const MUTES = {
  version: 1,
  value: {
    salt: '00'.repeat(16),
    mutes: [
      { ...MUTE, kind: 'rule', rule: 'disc.endorse' },
      { ...MUTE, id: '2', kind: 'rule-on-site', rule: 'fin.figure', site: 'x' },
      { ...MUTE, id: '3', kind: 'phrase', rule: 'proj.codename', hash: '00'.repeat(16) },
    ],
  },
};

export const STATES: State[] = [
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
    name: 'workshop, a dry run',
    isWhole: true,
    async show(...at) {
      const own = await workshop(...at);
      await own.page.click('.workshop-parts > button:nth-child(4)');
      await dropFile(own.page, '.posts-file', 'posts.csv', PAST_POSTS);
      await own.page.waitForSelector('.dry-run-figure');
      await own.page.click('.dry-run-fold > summary');
      return own.page;
    },
  },
  ...SECTIONS.map(
    (section): State => ({
      name: `options, ${section}`,
      stored: { mutes: MUTES },
      isWhole: true,
      show: async (browser, look) => (await browser.options(section, look)).page,
    }),
  ),
  ...MONTHS.map(
    ([what, value]): State => ({
      name: `options, my month, ${what}`,
      stored: { month: { version: 1, value } },
      isWhole: true,
      show: async (browser, look) => (await browser.options('month', look)).page,
    }),
  ),
  {
    name: 'options, a rule unfolded',
    isWhole: false,
    async show(browser, look) {
      const { page } = await browser.options('rules', look);
      await page.click('.rule summary');
      return page;
    },
  },
  {
    name: 'options, erase everything?',
    isWhole: false,
    async show(browser, look) {
      const { page } = await browser.options('privacy', look);
      await page.click('button[aria-haspopup="dialog"]');
      await page.waitForSelector('[role="alertdialog"] :focus');
      return page;
    },
  },
  {
    name: 'options, a mute just undone, what a button does',
    stored: { mutes: MUTES },
    isWhole: false,
    async show(browser, look) {
      const { page } = await browser.options('mutes', look);
      await page.click('.mute .cd-button');
      await page.waitForSelector('.cd-undo');
      await page.evaluate(() => {
        location.hash = 'you';
      });
      await (await page.waitForSelector('.employer-head .cd-icon-button'))?.hover();
      await page.waitForSelector('.cd-tooltip');
      return page;
    },
  },
  {
    name: 'popup, two things to look at',
    isWhole: true,
    async show(browser, look) {
      const popup = await browser.popup(await written(browser, look), look);
      await popup.untilText('$42m');
      return small(popup.page);
    },
  },
  {
    name: 'popup, nothing to look at',
    isWhole: true,
    async show(browser, look) {
      const tab = await browser.open('linkedin-plain', look);
      return small((await browser.popup(tab, look)).page);
    },
  },
  { name: 'marks and chip', isWhole: false, show: async (...at) => (await written(...at)).page },
  {
    name: 'card',
    isWhole: false,
    async show(...at) {
      const tab = await written(...at);
      await tab.openCard();
      return tab.page;
    },
  },
  {
    name: 'last look',
    isWhole: false,
    async show(...at) {
      const tab = await written(...at);
      await tab.pressPost();
      await tab.untilUi('the last look', (ui) => ui.part('last-look'));
      return tab.page;
    },
  },
];

async function practice(browser: Browser, look: Look) {
  const own = await browser.practice(look);
  await own.page.waitForSelector('.lesson-say');
  return own;
}

async function workshop(browser: Browser, look: Look) {
  const own = await browser.workshop(look);
  await own.page.click('.workshop-start section:last-of-type button');
  await own.page.click('.workshop-rail li:nth-child(3) button');
  await own.page.type('.workshop-draft textarea', 'Our guidance for next year is 12%');
  await own.page.waitForSelector('.workshop-place[data-outcome="speaks"]');
  return own;
}

async function written(browser: Browser, look: Look) {
  const tab = await browser.open('x-inline', look);
  await tab.write(FIGURES.text);
  await tab.untilUi('the marks', (ui) => ui.parts('mark').length === 2);
  return tab;
}

/** A popup is as wide as its content. */
async function small(page: Page): Promise<Page> {
  await page.setViewport({ width: 360, height: 600 });
  return page;
}
