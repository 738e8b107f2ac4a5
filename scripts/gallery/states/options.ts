import type { Month } from '@/lib/state/month';
import { DAY_OF_MONTH, EMPTY_MONTH, FULL_MONTH } from '@/scripts/gallery/months';
import type { Look, State } from '@/scripts/gallery/states/state';
import { ACME, FULL_PACK } from '@/tests/browser/acme-pack';
import type { Browser } from '@/tests/browser/browser';
import { dropFile } from '@/tests/browser/drop-file';

const SECTIONS = ['you', 'words', 'packs', 'rules', 'mutes', 'sites', 'month', 'privacy', 'about'];
/** *My month* is off among the sections; these are what it shows once it is on. */
const MONTHS: [what: string, month: Month][] = [
  ['nothing counted', EMPTY_MONTH],
  ['one day', DAY_OF_MONTH],
  ['a full month', FULL_MONTH],
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

/** The sections of the options, and what happens in them. */
export const OPTIONS: State[] = [
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
    name: 'options, a pack with all that it may have',
    isWhole: true,
    async show(...at) {
      const { page } = await withPack(...at);
      await page.click('.pack summary');
      return page;
    },
  },
  {
    name: 'options, a pack file that was refused',
    isWhole: true,
    async show(...at) {
      const { page } = await withPack(...at);
      await dropFile(page, '.cd-file-drop', 'acme.json', JSON.stringify({ ...ACME, rules: 'none' }));
      await page.waitForSelector('.cd-file-drop .cd-notice li');
      return page;
    },
  },
  {
    name: 'options, remove the pack?',
    isWhole: false,
    async show(...at) {
      const { page } = await withPack(...at);
      await page.click('button[aria-haspopup="dialog"]');
      await page.waitForSelector('[role="alertdialog"] :focus');
      return page;
    },
  },
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
];

async function withPack(browser: Browser, look: Look) {
  const own = await browser.options('packs', look);
  await dropFile(own.page, '.cd-file-drop', 'acme.json', JSON.stringify(FULL_PACK));
  await own.page.waitForSelector('.pack');
  return own;
}
