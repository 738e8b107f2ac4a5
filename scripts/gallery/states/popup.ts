import type { Page } from 'puppeteer-core';
import type { State } from '@/scripts/gallery/states/state';
import { written } from '@/scripts/gallery/states/written';
import { FULL_PACK } from '@/tests/browser/acme-pack';
import { FIGURES } from '@/tests/browser/drafts';
import { dropFile } from '@/tests/browser/drop-file';

/** The popup over a tab. */
export const POPUP: State[] = [
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
  {
    name: 'popup, what a tip may be muted for',
    isWhole: true,
    async show(browser, look) {
      const { page } = await browser.popup(await written(browser, look), look);
      await (await page.waitForSelector('.finding [data-part="mute"]'))?.click();
      return small(page);
    },
  },
  {
    name: 'popup, paused',
    isWhole: true,
    async show(browser, look) {
      const { page } = await browser.popup(await written(browser, look), look);
      await page.click('.popup-controls .cd-button');
      await page.waitForSelector('.popup-controls .cd-button-primary');
      return small(page);
    },
  },
  {
    name: 'popup, with a pack of the employer',
    isWhole: true,
    async show(browser, look) {
      const tab = await browser.open('linkedin-plain', look);
      const options = await browser.options('packs', look);
      await dropFile(options.page, '.cd-file-drop', 'acme.json', JSON.stringify(FULL_PACK));
      await options.page.waitForSelector('.pack');
      const { page } = await browser.popup(tab, look);
      await page.waitForSelector('[data-part="contacts"]');
      return small(page);
    },
  },
  {
    name: 'popup, a box that the site has changed',
    isWhole: true,
    async show(browser, look) {
      const tab = await browser.open('quora-changed', look);
      await tab.write(FIGURES.text);
      await tab.untilUi('the marks', (ui) => ui.parts('mark').length === 2);
      const { page } = await browser.popup(tab, look);
      await page.waitForSelector('.finding');
      return small(page);
    },
  },
];

/** A popup is as wide as its content. */
async function small(page: Page): Promise<Page> {
  await page.setViewport({ width: 360, height: 600 });
  return page;
}
