import { describe, expect, it } from 'vitest';
import type { Settings } from '@/lib/state/settings';
import type { Welcome } from '@/lib/state/welcome';
import type { PracticePage } from '@/tests/browser/practice-page';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/**
 * The keystroke-level model, in seconds: an action (to think, point and click) and a key, as Card, Moran and Newell
 * measured them for an average typist.
 */
const ACTION = 1.3;
const KEY = 0.28;
/** From the install to the first useful nudge. */
const FIRST_MINUTE = 60;

/** A person at a page whose every step costs the time that people need for it. */
class Newcomer {
  seconds = 0;
  readonly #page: PracticePage;

  constructor(page: PracticePage) {
    this.#page = page;
  }

  async press(name: string): Promise<void> {
    this.seconds += ACTION;
    await this.#page.press(name);
  }

  async fill(label: string, text: string): Promise<void> {
    this.seconds += ACTION + text.length * KEY;
    await this.#page.fill(label, text);
  }
}

describe.each(BROWSERS)('welcome in %s', (name) => {
  const browser = useBrowser(name);
  const kept = () => browser().extension.stored<Welcome>('welcome');
  const profile = async () => (await browser().extension.stored<Settings>('settings'))?.profile;

  it('opens by itself after an install', async () => {
    // The window of Candor's own pages goes with it: a person looks at another one.
    const elsewhere = await browser().blank();
    await elsewhere.bringToFront();
    await browser().removeCandor();
    await browser().installCandor();
    await browser().extension.closeWelcome();
    await elsewhere.close();
  });

  it('leads from the install to the first useful nudge within a minute, by the keystroke-level model', async () => {
    const page = await browser().welcome();
    const person = new Newcomer(page);
    await person.fill('Your company', 'Acme Robotics GmbH');
    await page.untilText('Drafts may also call Acme Robotics');
    await person.press('Continue');
    await page.untilText('How do you appear?');
    await person.press('Continue');
    await page.untilText('What Candor does');
    await person.press('Try it out');
    await page.untilText('Drop in a draft');
    await person.press('A good quarter');
    await page.untilBadge('2');
    console.log(`${name}: ${person.seconds.toFixed(1)} s from install to the first nudge`);
    expect(person.seconds).toBeLessThanOrEqual(FIRST_MINUTE);
    expect((await profile())?.employers).toMatchObject([
      { name: 'Acme Robotics', aliases: ['Acme Robotics GmbH', 'Acme'], hashtags: ['#AcmeRobotics'] },
    ]);
  });

  it('goes on where it was left, and back', async () => {
    const first = await browser().welcome();
    await first.fill('Your company', 'Acme, Globex');
    await first.press('Continue');
    await first.untilText('How do you appear?');
    await until('the step to be kept', async () => (await kept())?.step === 'appear');
    await first.close();
    const second = await browser().welcome();
    await second.untilText('How do you appear?');
    await second.press('Back');
    await second.untilText('Drafts may also call Globex');
    expect((await profile())?.employers.map((employer) => employer.name)).toEqual(['Acme', 'Globex']);
  });

  it('asks for nothing of those who skip it', async () => {
    const page = await browser().welcome();
    await page.press('Skip');
    await page.press('Continue');
    await page.press('Try it out');
    await page.press('A good quarter');
    await page.untilBadge('2');
    expect((await profile())?.employers ?? []).toEqual([]);
  });
});
