import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ABOUT_HALCYON, ACME } from '@/tests/browser/acme-pack';
import { withOpenHost } from '@/tests/browser/open-host';
import { PackServer } from '@/tests/browser/pack-server';
import { Publisher } from '@/tests/browser/publisher';
import { Subscriber } from '@/tests/browser/subscriber';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const FOLDER = 'acme/';
const CHANGED = 'This rule changed since you muted it';

const [HALCYON] = ACME.rules;
/** A second rule, so that a version may leave the first one as it is. */
const KESTREL = ruleFor('proj.next', ['Kestrel']);
const FIRST = { ...ACME, rules: [HALCYON, KESTREL] };
/** The muted rule looks for another name as well. */
const BROADER = { ...FIRST, version: 2, rules: [ruleFor('proj.internal', ['Halcyon', 'Umbra']), KESTREL] };
/** The muted rule is as it was, the other one looks for more. */
const BESIDE = { ...FIRST, version: 2, rules: [HALCYON, ruleFor('proj.next', ['Kestrel', 'Umbra'])] };

describe.each(BROWSERS)('a muted rule of a pack in %s', (name) => {
  const browser = useBrowser(name, withOpenHost);
  let server: PackServer;
  let publisher: Publisher;
  let person: Subscriber;

  beforeAll(async () => {
    server = await PackServer.start();
    publisher = await Publisher.create();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await publish(FIRST);
    person = await Subscriber.join(browser(), server.url(FOLDER));
    await muteHalcyon();
  });

  const publish = async (pack: object) => server.publish((await publisher.publish(pack)).files, FOLDER);

  /** Mutes the rule where a person meets it: on its card. */
  async function muteHalcyon(): Promise<void> {
    const { tab } = person;
    await person.drafts(ABOUT_HALCYON, 1);
    await tab.openCard();
    await tab.click({ part: 'mute', within: 'card' });
    await tab.click({ name: 'Mute this tip everywhere for good', within: 'menu' });
    await tab.untilBadge('');
    await person.posts(ABOUT_HALCYON);
  }

  async function update(pack: { version: number }): Promise<void> {
    await publish(pack);
    await person.checkNow();
    await person.untilVersion(pack.version);
    await person.untilHealthy();
  }

  async function mutesText(): Promise<string> {
    await person.options.show('mutes');
    await person.options.untilText('acme/proj.internal');
    return person.options.text();
  }

  it('stays muted when a new version changes what it means, and the list says that it changed', async () => {
    expect(await mutesText()).not.toContain(CHANGED);
    await person.options.show('packs');
    await update(BROADER);
    await person.writes('We run Halcyon and Umbra, and Kestrel is next for our team.', 1);
    expect(await mutesText()).toContain(CHANGED);
  });

  it('stays muted, and nothing is said, when a new version changes another rule', async () => {
    await update(BESIDE);
    await person.writes('We run Halcyon, and Umbra and Kestrel are next for our team.', 2);
    expect(await mutesText()).not.toContain(CHANGED);
  });
});

/** A rule about internal names, as an admin of Acme would write it. */
function ruleFor(id: string, terms: string[]) {
  const [term] = terms;
  const nudge = [
    `We spent the day on [[${term}]]`,
    `Our [[${term}]] demo went well`,
    `Our team runs [[${term}]]`,
  ];
  const quiet = ['We spent the day on it', 'Our demo went well', 'Our team runs'];
  return { ...HALCYON, id, primary: { terms }, fixtures: { nudge, quiet } };
}
