import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusalWords } from '@/components/packs/refusal-words';
import { withOpenHost } from '@/tests/browser/open-host';
import type { OwnPage } from '@/tests/browser/own-page';
import {
  drip,
  type Fault,
  FIRST_FAULTS,
  FOLDER,
  MEMORY_FAULTS,
  NEXT,
  SIGNED_FAULTS,
  WAY_FAULTS,
} from '@/tests/browser/pack-faults';
import { useScene } from '@/tests/browser/pack-scene';
import { ABOUT_BOTH, Subscriber } from '@/tests/browser/subscriber';
import { until } from '@/tests/browser/until';
import { BROWSERS, keepBrowser } from '@/tests/browser/use-browser';

/** Half a minute: more than the twenty seconds that Candor gives a server for one file. */
const SLOW_MS = 30_000;

/** Signs that turn the direction of what follows. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

// Nothing here depends on the browser but the fetch and the views; what touches the storage runs in both.
describe.runIf(BROWSERS.includes('chromium'))('attacks on a pack in use', () => {
  const browser = keepBrowser('chromium', withOpenHost);
  const scene = useScene();
  let person: Subscriber;

  beforeAll(async () => {
    const { server, good } = scene();
    server.publish(good.files, FOLDER);
    person = await Subscriber.join(browser(), server.url(FOLDER));
  });

  // The publisher mends what the test before broke: the next check is good again.
  beforeEach(async () => {
    scene().server.publish(scene().good.files, FOLDER);
    if ((await person.source()).refusal) await person.checkNow();
    await person.untilHealthy();
  });

  it.each([...WAY_FAULTS, ...MEMORY_FAULTS, ...SIGNED_FAULTS])(
    '$name: refused in words, the rules of before speak on, posts go out',
    async (fault) => {
      await fault.serve(scene());
      await person.checkNow();
      await expectWords(person.options, fault);
      await person.options.untilText('The last check brought nothing new');
      expect(await person.options.notes()).toContain('The rules you have stay in use.');
      await expectNothingTaken();
      expect(fault.isSentWhole?.() ?? false, 'sent to its end').toBe(false);
      await person.writes(ABOUT_BOTH);
    },
  );

  it('an answer that never comes to its end: posts go out meanwhile, then it is given up', async () => {
    const { server, publisher } = scene();
    const { files, packFile } = await publisher.publish(NEXT);
    server.publish(files, FOLDER);
    server.put(FOLDER + packFile, drip);
    const before = await person.pressCheck();
    await until('the pack to be asked for', async () => server.timesAsked(packFile) > 0);
    await person.writes(ABOUT_BOTH);
    expect((await person.source()).phase, 'the check is still under way').toBe('checking');
    await person.untilChecked(before, SLOW_MS);
    await expectWords(person.options, { code: 'too-slow', says: /within 20 s/ });
    await expectNothingTaken();
    await person.writes(ABOUT_BOTH);
  });

  async function expectNothingTaken(): Promise<void> {
    expect((await person.pack()).pack.version).toBe(2);
    expect(await browser().extension.storedText()).not.toContain('Kestrel');
    expect(scene().elsewhere.asked, 'asked of somebody else').toEqual([]);
  }
});

describe.runIf(BROWSERS.includes('chromium'))('attacks at the first look', () => {
  const browser = keepBrowser('chromium', withOpenHost);
  const scene = useScene();
  let options: OwnPage;

  beforeAll(async () => {
    options = await browser().options('packs');
  });

  beforeEach(async () => {
    // Another section and back: nothing of the test before is on the page.
    await options.show('mutes');
    await options.untilText('Nothing is muted.');
    await options.show('packs');
  });

  it.each([...WAY_FAULTS, ...FIRST_FAULTS, ...SIGNED_FAULTS])(
    '$name: the preview says why, and nothing is stored',
    async (fault) => {
      await fault.serve(scene());
      await options.fill('Link to a pack', scene().server.url(FOLDER));
      await options.press('Look at it');
      await expectWords(options, fault);
      expect(await options.notes()).toContain('Nothing was added.');
      const stored = await browser().extension.storedText();
      expect(stored).not.toMatch(/Kestrel|Halcyon|127\.0\.0\.1/);
      expect(scene().elsewhere.asked, 'asked of somebody else').toEqual([]);
    },
  );
});

/** The reason stands on the page, as words: nothing of it works as a link or as markup, or turns the direction. */
async function expectWords(options: OwnPage, { code, says }: Pick<Fault, 'code' | 'says'>): Promise<void> {
  await options.untilNote(refusalWords({ code }).what);
  if (says) expect(await options.notes()).toMatch(says);
  expect(await options.text()).not.toMatch(TURNING);
  const strange = 'a[href^="javascript:" i], a[href*="globex"], img[src="x"], [onerror]';
  expect(await options.page.$(strange)).toBeNull();
}
