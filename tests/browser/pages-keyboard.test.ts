import { describe, expect, it } from 'vitest';
import type { Settings } from '@/lib/state/settings';
import german from '@/messages/de.json' with { type: 'json' };
import english from '@/messages/en.json' with { type: 'json' };
import { Keyboard } from '@/tests/browser/keyboard';
import { focusFaults } from '@/tests/browser/layout/focus-faults';
import { asker, mediaFaults } from '@/tests/browser/layout/media-faults';
import { somebody, store, walkPages } from '@/tests/browser/layout/walk-pages';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('the pages of Candor by keyboard alone in %s', (name) => {
  const browser = useBrowser(name);
  const settings = () => browser().extension.stored<Settings>('settings');

  it('every control can be reached, shows that it has the focus, and is not covered; what is chosen shows in forced colours', async () => {
    const faults: string[] = [];
    await walkPages(browser(), 'en', async (page, state) => {
      const note = (found: readonly string[]) => faults.push(...found.map((fault) => `${state}: ${fault}`));
      // One switch is off, so that both can be compared.
      if (state === 'options sites') await page.click('.cd-switch');
      if (name === 'chromium') note(await mediaFaults(page));
      if (!state.includes('question')) note(await focusFaults(page));
    });
    expect(faults).toEqual([]);
  });

  it('welcome leads to practice, a draft is dropped in, a lesson answered', async () => {
    const page = await browser().welcome();
    const keys = new Keyboard(page.page);
    await keys.to(english['welcome.employer.label']);
    await keys.type('Acme Robotics');
    await keys.press('Enter');
    await page.untilText(english['welcome.appear.title']);
    await keys.to(english['profile.appears.work']);
    await keys.press('ArrowRight');
    await until(
      'the choice to be kept',
      async () => (await settings())?.profile.appears?.linkedin === 'personal',
    );
    await keys.to(english['welcome.next']);
    await keys.press('Enter');
    await page.untilText(english['welcome.promise.title']);
    await keys.to(english['welcome.practice']);
    await keys.press('Enter');
    await page.untilText(english['practice.pair.question']);
    await keys.to(english['practice.draft.figure']);
    await keys.press(' ');
    await page.untilBadge('2');
    const draft = await page.page.$eval('.lesson-draft', (draft) => (draft as HTMLElement).innerText);
    await keys.to(draft.replace(/\s+/g, ' ').trim());
    await keys.press('Enter');
    await page.untilText(english['practice.pair.look']);
  });

  it('options: a word of one’s own comes and goes, a mute is undone and brought back', async () => {
    await store(browser(), somebody('en'));
    const options = await browser().options();
    const keys = new Keyboard(options.page);
    await keys.to(english['options.words.title']);
    await keys.press('Enter');
    await options.untilText(english['options.words.intro']);
    await keys.to(english['profile.own.accept']);
    await keys.type('Lighthouse');
    await keys.press('Enter');
    await until('the word', async () => (await settings())?.words.accept.includes('Lighthouse'));
    await keys.backTo('Remove Lighthouse');
    await keys.press(' ');
    await until('the word to go', async () => (await settings())?.words.accept.length === 0);
    // What has the focus is gone: the field beside it takes over.
    await until('the focus', async () => (await keys.focused()) === english['profile.own.accept']);
    await keys.backTo(english['options.mutes.title']);
    await keys.press('Enter');
    await keys.to(/^Undo: Everywhere/);
    await keys.press('Enter');
    await options.untilText('No longer muted.');
    await until('the focus on the next one', async () => /^Undo: On Quora/.test(await keys.focused()));
    await keys.to(english['options.undo']);
    await keys.press('Enter');
    await options.untilText('Everywhere:');
    await options.untilNoText('No longer muted.');
  });

  it('options: another language', async () => {
    const options = await browser().options();
    const keys = new Keyboard(options.page);
    await keys.to(english['options.language.title']);
    await keys.type('D');
    await options.untilText(german['options.language.title']);
    expect(await keys.focused()).toBe(german['options.language.title']);
  });

  it('popup: a pause, and its end', async () => {
    const popup = await browser().popup(await browser().open('x-inline'));
    const keys = new Keyboard(popup.page);
    await keys.to(english['popup.controls.pause']);
    await keys.press('Enter');
    await popup.untilText(english['popup.controls.resume']);
    expect(await keys.focused()).toBe(english['popup.controls.resume']);
    await keys.press(' ');
    await popup.untilText(english['popup.controls.pause']);
  });

  it('options: everything is erased, once the question has its answer; Escape is the harmless one', async () => {
    await store(browser(), somebody('en'));
    const options = await browser().options('privacy');
    const keys = new Keyboard(options.page);
    const focus = (name: string) =>
      until(`the focus on ${name}`, async () => (await keys.focused()) === name);
    await keys.to(english['profile.erase.open']);
    await keys.press('Enter');
    await focus(english['profile.erase.keep']);
    await keys.press('Escape');
    await focus(english['profile.erase.open']);
    expect((await settings())?.profile.employers).toHaveLength(2);
    await keys.press(' ');
    await focus(english['profile.erase.keep']);
    await keys.to(english['profile.erase.yes']);
    await keys.press('Enter');
    await options.untilText(english['profile.erase.done']);
    expect(await settings()).toBeUndefined();
    await focus(english['profile.erase.open']);
  });

  it.runIf(name === 'chromium')('nothing moves for who asks for less of it', async () => {
    await store(browser(), somebody('en'));
    const { page } = await browser().options('sites');
    const ask = await asker(page);
    const moving = () =>
      page.evaluate(() =>
        document.getAnimations().flatMap(({ effect }) => {
          const steps = (effect as KeyframeEffect).getKeyframes().map(({ easing }) => easing);
          return steps.every((easing) => easing.startsWith('steps')) ? [] : steps;
        }),
      );
    await ask({ 'prefers-reduced-motion': 'reduce' });
    await page.click('.cd-switch');
    await page.waitForSelector('.saved > span');
    expect(await moving()).toEqual([]);
    await ask({});
    await page.click('.cd-switch');
    expect(await moving()).not.toEqual([]);
  });
});
