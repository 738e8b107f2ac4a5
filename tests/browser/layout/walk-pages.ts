import type { Page } from 'puppeteer-core';
import { SECTION_IDS } from '@/entrypoints/options/use-section';
import type { Language } from '@/lib/shared/language';
import { month } from '@/lib/state/month';
import { DEFAULT_SETTINGS, settings } from '@/lib/state/settings';
import { FULL_MONTH } from '@/scripts/gallery/months';
import { FULL_PACK, packFile } from '@/tests/browser/acme-pack';
import type { Browser } from '@/tests/browser/browser';
import { FIGURES } from '@/tests/browser/drafts';

const MUTE = { id: '1', created: '2026-11-01T10:00:00.000Z', until: null };

/** Somebody who has set up a good deal, in one of the languages. */
export function somebody(language: Language): Record<string, unknown> {
  const employers = [
    {
      name: 'Acme',
      aliases: ['Acme Robotics GmbH', 'Acme Group'],
      handles: ['@acme'],
      products: ['Roadrunner Pro'],
    },
    { name: 'Initech' },
  ];
  const words = { projects: ['Halcyon', 'Blue Lighthouse'], customers: ['Globex'], accept: [] };
  return {
    settings: {
      version: settings.version,
      value: { ...DEFAULT_SETTINGS, language, profile: { ...DEFAULT_SETTINGS.profile, employers }, words },
    },
    mutes: {
      version: 1,
      value: {
        salt: '00'.repeat(16),
        mutes: [
          { ...MUTE, kind: 'rule', rule: 'disc.endorse' },
          { ...MUTE, id: '2', kind: 'rule-on-site', rule: 'fin.figure', site: 'quora' },
          { ...MUTE, id: '3', kind: 'phrase', rule: 'proj.codename', hash: '00'.repeat(16) },
        ],
      },
    },
    month: { version: month.version, value: FULL_MONTH },
    'added-sites': { version: 1, value: { sites: [{ pattern: 'https://blog.example/*', isOn: true }] } },
  };
}

export function store(browser: Browser, items: Record<string, unknown>): Promise<void> {
  return browser.extension.page.evaluate((all) => chrome.storage.local.set(all), items);
}

/** What is done with each page and state. */
type Look = (page: Page, state: string) => Promise<void>;

/** Every page and state, by what is on them rather than by their words. Each page is opened once. */
export async function walkPages(browser: Browser, language: Language, look: Look): Promise<void> {
  await store(browser, somebody(language));
  await walkWelcome(browser, look);
  await walkOptions(browser, look);
  await walkPopup(browser, look);
}

async function walkWelcome(browser: Browser, look: Look): Promise<void> {
  const { page } = await browser.welcome();
  for (const step of ['.proposed', '.appearances', '.promises']) {
    await page.waitForSelector(step);
    await look(page, `welcome ${step}`);
    await page.click('.welcome-foot .cd-button-primary');
  }
  await page.waitForSelector('.lesson-say');
  await page.click('.lesson-draft');
  await page.waitForSelector('.lesson-why');
  await look(page, 'practice');
}

async function walkOptions(browser: Browser, look: Look): Promise<void> {
  const options = await browser.options();
  const { page } = options;
  for (const section of SECTION_IDS) {
    await options.show(section);
    await page.waitForSelector(`nav a[href="#${section}"][aria-current]`);
    if (section === 'packs') {
      await options.chooseFile(await packFile(FULL_PACK));
      await page.waitForSelector('.pack');
    }
    if (section === 'rules' || section === 'packs') await page.click('.options-body summary');
    await look(page, `options ${section}`);
    if (section !== 'packs' && section !== 'privacy') continue;
    await page.click('button[aria-haspopup="dialog"]');
    await page.waitForSelector('[role="alertdialog"] :focus');
    await look(page, `options ${section}, a question`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="alertdialog"]', { hidden: true });
  }
}

async function walkPopup(browser: Browser, look: Look): Promise<void> {
  const tab = await browser.open('x-inline');
  await tab.write(FIGURES.text);
  await tab.untilBadge('2');
  const { page } = await browser.popup(tab);
  await page.waitForSelector('.finding [data-part="mute"]');
  await page.waitForSelector('[data-part="contacts"]');
  await look(page, 'popup');
  await page.click('.finding [data-part="mute"]');
  await look(page, 'popup, muting');
}
