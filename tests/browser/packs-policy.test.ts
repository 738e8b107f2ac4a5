import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ABOUT_HALCYON, ACME } from '@/tests/browser/acme-pack';
import { Browser } from '@/tests/browser/browser';
import { type Managed, manage, mayManage } from '@/tests/browser/managed';
import { PackServer } from '@/tests/browser/pack-server';
import { Publisher } from '@/tests/browser/publisher';
import { BROWSERS } from '@/tests/browser/use-browser';

/** Nobody but the policy says who the employer is. */
const ABOUT_ACME = 'Huge quarter at Acme: our ARR just crossed $42m.';

// A browser that an organisation manages, by a real policy file; the packs come from a real server.
describe.each(BROWSERS)('a managed %s', (name) => {
  // Without leave for the system's policy folder there is no such browser to be had.
  const test = it.skipIf(!mayManage(name));
  let server: PackServer;
  let managed: Managed | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (!mayManage(name)) return;
    server = await PackServer.start();
    server.isOpenToAll = true;
    const publisher = await Publisher.create();
    server.publish((await publisher.publish(ACME)).files, 'candor/');
    managed = await manage(name, {
      sources: [
        { url: server.url('candor/'), keys: [publisher.publicKey] },
        { url: 'ftp://nowhere.example/', keys: [publisher.publicKey] },
      ],
      employers: [{ name: 'Acme', handles: ['@acme'] }],
    });
    browser = await Browser.start(name, managed.options);
  });
  afterAll(async () => {
    await browser?.stop();
    managed?.forget();
    await server?.stop();
  });

  const current = () => {
    if (!browser) throw new Error('no managed browser');
    return browser;
  };

  test('takes the pack, in Chromium without asking anybody', async () => {
    const options = await current().options('packs');
    // A Firefox would tell the server its own address of the extension, so it asks the person for the host first.
    if (name === 'firefox') await options.press(/^Allow 127/);
    await options.untilText('Acme guidelines');
    await options.untilText('managed by your organisation');
    expect(await options.text()).not.toContain('Remove Acme guidelines');
    await options.close();
  });

  test('names the parts of the policy that it cannot read, and takes the rest', async () => {
    const options = await current().options('packs');
    await options.untilText('sources[1].url');
    await options.close();
  });

  test('pauses a post for the pack, and post as is works at once', async () => {
    const tab = await current().open('x-inline');
    await tab.write(ABOUT_HALCYON);
    await tab.untilUi('a mark on Halcyon', (ui) => ui.parts('mark').length === 1);
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(ABOUT_HALCYON);
    await tab.close();
  });

  test('knows the employer, and stores it nowhere among what the person said', async () => {
    const tab = await current().open('x-inline');
    await tab.write(ABOUT_ACME);
    await tab.untilBadge('1');
    const stored = JSON.parse(await current().extension.storedText()) as [{ settings?: unknown }];
    expect(JSON.stringify(stored[0].settings ?? {})).not.toContain('Acme');
    await tab.close();
  });

  test('lets any rule be muted, also a managed one', async () => {
    const tab = await current().open('x-inline');
    await tab.write(ABOUT_HALCYON);
    await tab.untilBadge('1');
    await tab.openCard();
    await tab.click({ part: 'mute', within: 'card' });
    await tab.click({ name: 'Mute this tip everywhere for good', within: 'menu' });
    await tab.untilBadge('');
    await tab.close();
  });
});
