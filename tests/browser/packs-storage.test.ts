import { beforeEach, describe, expect, it } from 'vitest';
import { refusalWords } from '@/components/packs/refusal-words';
import { withOpenHost } from '@/tests/browser/open-host';
import { type FaultScene, FOLDER, LARGE, NEXT, WORDY } from '@/tests/browser/pack-faults';
import { useScene } from '@/tests/browser/pack-scene';
import { ABOUT_BOTH, Subscriber } from '@/tests/browser/subscriber';
import { until } from '@/tests/browser/until';
import { BROWSERS, type BrowserName, useBrowser } from '@/tests/browser/use-browser';

/** For a try-out of hundreds of rules on a busy machine. */
const TRIAL_MS = 30_000;

/** Either the wish itself was not taken, or what it brought. */
const NO_ROOM = new RegExp(
  ['The browser did not take the last change', refusalWords({ code: 'storage-full' }).what]
    .map((words) => RegExp.escape(words))
    .join('|'),
);

/**
 * A browser of its own: in a Chromium that had served other files before, a draft after the end of the background was not
 * always answered within the time that tests wait. Why is not known yet.
 */
const openHostAnew = (name: BrowserName) => withOpenHost(name);

describe.each(BROWSERS)('what is stored of packs, in %s', (name) => {
  const browser = useBrowser(name, openHostAnew);
  const scene = useScene();
  let person: Subscriber;

  beforeEach(async () => {
    scene().server.publish(scene().good.files, FOLDER);
    person = await Subscriber.join(browser(), scene().server.url(FOLDER));
  });

  it('the background ends while a pack is on its way: the old one stays, the next life fetches anew', async () => {
    const { server } = scene();
    const packFile = await publish(scene(), NEXT);
    const files = (await scene().publisher.publish(NEXT)).files;
    server.put(FOLDER + packFile, () => undefined);
    await person.pressCheck();
    await until('the pack to be asked for', async () => server.timesAsked(packFile) > 0);
    await browser().stopBackground();
    expect((await person.pack()).pack.version).toBe(2);
    server.put(FOLDER + packFile, files.get(packFile) ?? '');
    // A draft wakes the background; so would the alarm.
    await person.writes(ABOUT_BOTH);
    await person.untilVersion(3);
    await person.untilHealthy();
    await person.writes(ABOUT_BOTH, 2);
  });

  it('the background ends between fetch and swap: the old pack stays, the try-out goes on where it was', async () => {
    const { server } = scene();
    const packFile = await publish(scene(), LARGE);
    await person.pressCheck();
    const before = await until('some of the try-out to be saved', async () => {
      const progress = await person.progress();
      return progress && progress.at > 0 ? progress : null;
    });
    await browser().stopBackground();
    expect((await person.pack()).pack.version).toBe(2);
    await browser().extension.recordProgress();
    await person.writes(ABOUT_BOTH, 1);
    await person.untilVersion(3, TRIAL_MS);
    await person.untilHealthy();
    const next = (await browser().extension.recordedProgress()).find(({ lives }) => lives === 2);
    expect(next?.at, 'where the next life went on').toBeGreaterThanOrEqual(before.at);
    expect(server.timesAsked(packFile), 'how often the pack was fetched').toBe(1);
    await person.writes(ABOUT_BOTH, 2);
    expect(await browser().extension.storedText()).not.toContain('staged');
  });

  it('two tabs and the alarm at once: one fetch, one swap, no moment without rules', async () => {
    const { server } = scene();
    const other = await browser().options('packs');
    await other.untilText('Check now');
    const packFile = await publish(scene(), NEXT);
    await browser().extension.recordPackVersions();
    await browser().extension.ringSyncAlarm();
    await Promise.all([
      person.options.page.$$eval('button', clickCheckNow),
      other.page.$$eval('button', clickCheckNow),
    ]);
    await person.untilVersion(3);
    await person.untilHealthy();
    await other.untilText('Version 3');
    expect(server.timesAsked(packFile), 'how often the pack was fetched').toBe(1);
    expect((await person.pack()).history.map(({ version }) => version)).toEqual([3, 2]);
    const seen = await browser().extension.recordedPackVersions();
    expect(new Set(seen)).toEqual(new Set([3]));
    await person.writes(ABOUT_BOTH, 2);
  });

  it('no room left for a new version: said in words, the old one stays; with room again it comes', async () => {
    await browser().extension.fillStorage(100_000);
    await publish(scene(), WORDY);
    await person.checkNow();
    await person.options.untilNote(refusalWords({ code: 'storage-full' }).what);
    expect((await person.pack()).pack.version).toBe(2);
    expect(await browser().extension.storedText()).not.toContain('Kestrel');
    await person.writes(ABOUT_BOTH, 1);
    await browser().extension.makeRoom();
    await person.checkNow(TRIAL_MS);
    await person.untilVersion(3);
    await person.writes(ABOUT_BOTH, 2);
  });

  it('not one byte left: the page says so, the rules speak, posts go out', async () => {
    await publish(scene(), WORDY);
    await browser().extension.fillStorage();
    await person.options.press('Check now');
    // Firefox may find a few bytes more when it tidies up: then the check begins, and ends for want of room.
    await person.options.untilNote(NO_ROOM);
    expect((await person.pack()).pack.version).toBe(2);
    await person.writes(ABOUT_BOTH, 1);
  });
});

/** Runs in the page: presses *Check now* in the same moment as the other tab does. */
function clickCheckNow(buttons: HTMLButtonElement[]): void {
  buttons.find(({ innerText }) => innerText === 'Check now')?.click();
}

/** Puts the next version into the folder; answers the name of its file. */
async function publish({ server, publisher }: FaultScene, pack: object): Promise<string> {
  const { files, packFile } = await publisher.publish(pack);
  server.publish(files, FOLDER);
  server.asked.length = 0;
  return packFile;
}
