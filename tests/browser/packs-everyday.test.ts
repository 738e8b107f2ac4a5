import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPack } from '@/lib/cli/load';
import type { Pack } from '@/lib/format/pack';
import { withOpenHost } from '@/tests/browser/open-host';
import { PackServer } from '@/tests/browser/pack-server';
import { Publisher } from '@/tests/browser/publisher';
import { Subscriber } from '@/tests/browser/subscriber';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const SOURCE = 'https://newsroom.acme.example/fy25';
const PUBLIC = 'Proud of our year: Acme had revenue of $94bn, and the team is thrilled.';
const TICKET = 'Finally closed RUNNER-4821, and the day is mine.';

/** The example pack; what it says about certain days is said about today, whenever that is. */
function examplePack(): Pack {
  const read = loadPack('rules/example');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { expires: _, ...pack } = read.value;
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...pack,
    publicFacts: [{ figure: '94bn USD', about: 'revenue', source: SOURCE }],
    windows: [{ id: 'q4-quiet', from: today, to: today, label: 'quiet period before the Q4 results' }],
  };
}

// What a company's pack does for the people who write, with the example pack on a real server.
describe.each(BROWSERS)('a company’s pack in %s', (name) => {
  const browser = useBrowser(name, withOpenHost);
  let server: PackServer;

  beforeAll(async () => {
    server = await PackServer.start();
    const publisher = await Publisher.create();
    server.publish((await publisher.publish(examplePack())).files, 'acme/');
  });
  afterAll(() => server.stop());

  const join = () => Subscriber.join(browser(), server.url('acme/'));

  it('offers the source of a public figure, and one click links it', async () => {
    const { tab } = await join();
    await tab.clickPage(tab.composer);
    await tab.type(PUBLIC);
    await tab.untilBadge('1');
    await tab.openCard();
    await tab.untilUi('the offer', (ui) => ui.text('card').includes('"$94bn" is public.'));
    await tab.click({ part: 'edit', within: 'card' });
    await tab.untilText(`${PUBLIC} ${SOURCE}`);
    await tab.untilBadge('');
  });

  it('names whom to ask, and lets the post go', async () => {
    const { tab } = await join();
    await tab.clickPage(tab.composer);
    await tab.type(TICKET);
    await tab.untilBadge('1');
    await tab.openCard();
    await tab.untilUi('the contact', (ui) => ui.text('card').includes('Security desk'));
    // A card that somebody asked for may lie over the site's button.
    await tab.press('Escape');
    await tab.untilUi('no card', (ui) => !ui.part('card'));
    await tab.pressPost();
    await tab.untilPosts(TICKET);
  });

  it('lists in the popup what is glad to be shared, and whom to ask', async () => {
    const { tab } = await join();
    const popup = await browser().popup(tab);
    await popup.untilText('We are hiring in Utrecht and Porto');
    const text = await popup.text();
    expect(text).toContain('Glad to see shared');
    expect(text).toMatch(/Numbers and results\s+Investor Relations/);
  });
});
