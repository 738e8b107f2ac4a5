import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACME } from '@/tests/browser/acme-pack';
import { Browser } from '@/tests/browser/browser';
import { type Managed, manage, mayManage } from '@/tests/browser/managed';
import { withOpenHost } from '@/tests/browser/open-host';
import type { OwnPage } from '@/tests/browser/own-page';
import { PackServer } from '@/tests/browser/pack-server';
import { Publisher } from '@/tests/browser/publisher';
import { Subscriber } from '@/tests/browser/subscriber';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const FOLDER = 'acme/';

let server: PackServer;
let publisher: Publisher;

beforeAll(async () => {
  server = await PackServer.start();
  server.isOpenToAll = true;
  publisher = await Publisher.create();
  server.publish((await publisher.publish(ACME)).files, FOLDER);
});
afterAll(() => server.stop());

async function eraseEverything(options: OwnPage): Promise<void> {
  await options.front();
  await options.show('privacy');
  await options.press('Erase everything…');
  await options.press('Erase everything');
  await options.untilText('Everything is erased.');
}

describe.each(BROWSERS)('erasing everything in %s', (name) => {
  const browser = useBrowser(name, withOpenHost);

  it('leaves nothing of a pack that came by a link, nor the leave for its host', async () => {
    const { options } = await Subscriber.join(browser(), server.url(FOLDER));
    await eraseEverything(options);
    expect(await browser().extension.storedText()).not.toMatch(/acme|Halcyon|127\.0\.0\.1/i);
    const { page } = browser().extension;
    const origins = await page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    // In Chromium the host belongs to the copy of the extension: nobody can answer its question here.
    expect(origins.some((each) => each.includes('127.0.0.1'))).toBe(name === 'chromium');
    expect(origins).toContain('https://x.com/*');
    expect(await page.evaluate(async () => (await chrome.alarms.getAll()).length)).toBe(1);
  });
});

describe.each(BROWSERS)('erasing everything in a managed %s', (name) => {
  const test = it.skipIf(!mayManage(name));
  let managed: Managed | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (!mayManage(name)) return;
    const sources = [{ url: server.url(FOLDER), keys: [publisher.publicKey] }];
    managed = await manage(name, { sources });
    browser = await Browser.start(name, managed.options);
  });
  afterAll(async () => {
    await browser?.stop();
    managed?.forget();
  });

  test('the pack of the policy comes back by itself', async () => {
    if (!browser) throw new Error('no managed browser');
    const { extension } = browser;
    const options = await browser.options('packs');
    // A Firefox asks the person for the host, anew after each time that they took it back.
    const untilThere = async () => {
      if (name === 'firefox') await options.press(/^Allow 127/);
      await options.untilText('Acme guidelines');
    };
    await untilThere();
    await eraseEverything(options);
    expect(await extension.storedText()).not.toContain('Acme guidelines');
    await until('the alarm', () => extension.page.evaluate(() => chrome.alarms.get('sync')));
    await extension.ringSyncAlarm();
    await options.show('packs');
    await untilThere();
    expect(await extension.storedText()).toContain('Acme guidelines');
  });
});
