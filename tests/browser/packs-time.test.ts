import type { RequestListener } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalWords } from '@/components/packs/refusal-words';
import { withOpenHost } from '@/tests/browser/open-host';
import { FOLDER, GOOD, NEXT } from '@/tests/browser/pack-faults';
import { useScene } from '@/tests/browser/pack-scene';
import { ABOUT_BOTH, Subscriber } from '@/tests/browser/subscriber';
import { never } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const DAY_MS = 86_400_000;

/** Three times the promised 300 ms: a card that was going to come has come. */
const SETTLED_MS = 900;

/**
 * Nobody can wait a month, and nobody can set the clock of a machine for one test. What counts for Candor is how far the
 * instants lie apart that it noted, that publishers sign, that servers say and that its clock gives: days go by when all
 * that is stored (and, where it should, all that is served) lies so much further back.
 */
describe.runIf(BROWSERS.includes('chromium'))('packs as time goes by', () => {
  const browser = useBrowser('chromium', withOpenHost);
  const scene = useScene();
  let person: Subscriber;

  beforeEach(async () => {
    const { server, publisher } = scene();
    server.publish((await publisher.publish(GOOD)).files, FOLDER);
    person = await Subscriber.join(browser(), server.url(FOLDER));
  });

  it('an index frozen for a month: refused as past its date, the rules go on one step quieter', async () => {
    const { server, publisher } = scene();
    await person.drafts(ABOUT_BOTH);
    await person.tab.untilUi('a card by itself, as long as all is well', (ui) => ui.part('card'));
    await person.posts(ABOUT_BOTH);
    await browser().extension.passDays(31);
    server.publish((await publisher.publish(GOOD, { now: daysFromNow(-31) })).files, FOLDER);
    await person.checkNow();
    await person.options.untilNote(refusalWords({ code: 'expired' }).what);
    await expectQuieter();
  });

  it('a server down for a month: said in words, the rules go on one step quieter, and all heals', async () => {
    const { server, publisher } = scene();
    await server.stop();
    await browser().extension.passDays(31);
    await person.checkNow();
    await person.options.untilNote(refusalWords({ code: 'unreachable' }).what);
    await expectQuieter();
    server.publish((await publisher.publish(NEXT)).files, FOLDER);
    await server.listen();
    await person.checkNow();
    await person.untilHealthy();
    await person.writes(ABOUT_BOTH, 2);
  });

  it('a clock a year ahead: nothing new is taken and the clock is named; set right, all is well', async () => {
    const { server, publisher } = scene();
    // Seen from a clock that is ahead, everybody else is behind: what was signed and noted, and what the server says.
    await browser().extension.passDays(365);
    const { files } = await publisher.publish(NEXT, { now: daysFromNow(-365) });
    const served = [...files].map(([file, bytes]) => [file, datedBack(bytes)] as const);
    server.publish(new Map(served), FOLDER);
    await person.checkNow();
    await person.options.untilNote(refusalWords({ code: 'expired' }).what);
    expect(await person.options.notes()).toMatch(/the clock here says \d{4}-\d\d-\d\d, the server’s \d{4}/);
    await expectQuieter();
    await browser().extension.passDays(-365);
    server.publish((await publisher.publish(NEXT)).files, FOLDER);
    await person.checkNow();
    await person.untilHealthy();
    await person.writes(ABOUT_BOTH, 2);
  });

  it('a clock a year behind: the rules work, new ones come, also after it is set right', async () => {
    const { server, publisher } = scene();
    server.publish((await publisher.publish(NEXT, { now: daysFromNow(365) })).files, FOLDER);
    await person.checkNow();
    await person.untilHealthy();
    await person.writes(ABOUT_BOTH, 2);
    await browser().extension.passDays(365);
    server.publish((await publisher.publish({ ...NEXT, version: 4 })).files, FOLDER);
    await person.checkNow();
    await person.untilVersion(4);
    await person.untilHealthy();
  });

  /** Marked as before, but no card comes by itself any more. */
  async function expectQuieter(): Promise<void> {
    expect(await person.options.notes()).toContain('Its rules speak one step quieter');
    expect((await person.pack()).pack.version).toBe(2);
    await person.drafts(ABOUT_BOTH);
    await never('a card by itself', async () => (await person.tab.ui()).part('card'), SETTLED_MS);
    await person.posts(ABOUT_BOTH);
  }
});

function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * DAY_MS);
}

/** As a server answers whose clock is a year behind ours. */
function datedBack(bytes: Uint8Array): RequestListener {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', date: daysFromNow(-365).toUTCString() });
    response.end(bytes);
  };
}
