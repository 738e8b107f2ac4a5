import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import {
  clobber,
  forge,
  PAGE_STYLES,
  playTricks,
  removeStrangers,
  storm,
  wearStyle,
} from '@/tests/browser/hostile-page';
import { type PageName, sitePage } from '@/tests/browser/pages';
import { listenAround, lookAround, reachInside, readRecords, startSpying } from '@/tests/browser/spying-page';
import { askProbe, type Tab } from '@/tests/browser/tab';
import { type Rect, Ui, type UiNode } from '@/tests/browser/ui';
import { rest, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('a curious or hostile page in %s', (name) => {
  const browser = useBrowser(name);

  /** A page that does something before its own scripts run. */
  async function openWith(script: () => void, page: PageName = 'x-inline'): Promise<Tab> {
    const tab = await browser().open(page);
    await tab.page.evaluateOnNewDocument(script);
    await tab.page.reload({ waitUntil: 'load' });
    return tab;
  }

  async function writeFigures(tab: Tab): Promise<void> {
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
  }

  async function untilLastLook(tab: Tab): Promise<void> {
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
  }

  /** A card that somebody asked for may lie over the site's button. */
  async function closeCard(tab: Tab): Promise<void> {
    await tab.clickPage(tab.composer);
    await tab.press('Escape');
    await tab.untilUi('no card', (ui) => !ui.part('card'));
  }

  it('holds no node and hears no address of ours, through marks, card, edit, last look and release', async () => {
    const tab = await openWith(startSpying);
    await writeFigures(tab);
    expect(await tab.page.evaluate(reachInside), 'with marks').toEqual([]);
    await tab.openCard();
    expect(await tab.page.evaluate(reachInside), 'with a card').toEqual([]);
    await tab.click({ part: 'edit', within: 'card' });
    await until('the edit', async () => (await tab.text()) !== FIGURES.text);
    await tab.press('Control+z');
    await tab.untilText(FIGURES.text);
    await tab.untilBadge('2');
    await untilLastLook(tab);
    expect(await tab.page.evaluate(reachInside), 'with a last look').toEqual([]);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
    const records = await tab.page.evaluate(readRecords);
    expect(records, 'the spying works at all').toContain('onEvent');
    expect(records).not.toMatch(/(chrome|moz)-extension:|watch\.js|nudge\.js/);
    expect(records).not.toContain('may not have published');
  });

  it('cannot reach into a frame of its own either', async () => {
    const tab = await browser().open('x-inline');
    await tab.page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: location.href, name: 'candor' });
      Object.assign(frame, { width: 1000, height: 600 });
      document.getElementById('react-root')?.replaceWith(frame);
    });
    const frame = await until('the frame', async () => tab.page.frames().find((each) => each.parentFrame()));
    await until('the caret in the frame', async () => {
      const box = await frame.$(tab.composer);
      await box?.click();
      return frame.evaluate(() => document.activeElement?.hasAttribute('contenteditable'));
    });
    await tab.type(FIGURES.text);
    await tab.untilBadge('2');
    const host = await until('the host in the frame', () =>
      tab.page.evaluate(() => {
        const inner = frames[0] as (Window & typeof globalThis) | undefined;
        const found = inner?.document.body.lastElementChild;
        return found?.localName === 'div' && found.childNodes.length === 0
          ? { shadow: found.shadowRoot, candor: typeof Reflect.get(inner as object, 'candor') }
          : undefined;
      }),
    );
    expect(host).toEqual({ shadow: null, candor: 'undefined' });
  });

  it('of a site of ours: what is written in the frame of another site is not read', async () => {
    const { extension } = browser();
    await extension.startCounting();
    const tab = await browser().open('x-inline');
    const frame = await embed(tab, 'other-textarea');
    await writeIn(tab, frame, '.box');
    await tab.clickPage(tab.composer);
    await tab.type(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    expect(new Ui(await askProbe(frame)).hosts).toEqual([]);
    const { connections } = await extension.counts();
    expect(connections, 'one for the box of the site').toBe(1);
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
  });

  it('of another site learns nothing of marks in the frame of a site of ours', async () => {
    const { extension } = browser();
    await extension.startCounting();
    const tab = await browser().open('other-textarea');
    await tab.page.evaluate(listenAround);
    await tab.clickPage(tab.composer);
    await tab.type(FIGURES.text);
    const frame = await embed(tab, 'x-inline');
    await writeIn(tab, frame, sitePage('x-inline').composer ?? '');
    await until('two marks', async () => new Ui(await askProbe(frame)).parts('mark').length === 2);
    await tab.untilBadge('2');
    expect(await tab.page.evaluate(lookAround)).toEqual({ inside: 'SecurityError', frames: 0, heard: [] });
    expect((await tab.ui()).hosts, 'nothing in the page around').toEqual([]);
    expect((await extension.counts()).connections, 'one for the frame').toBe(1);
    expect(await tab.errors()).toEqual([]);
  });

  it('whose styles mean harm sees the card whole or gone, and the last look whole', async () => {
    const tab = await browser().open('x-inline');
    await writeFigures(tab);
    await tab.click({ part: 'chip' });
    const whole = shape(await untilStill(tab));
    expect(whole).not.toEqual([]);
    for (const css of PAGE_STYLES) {
      await tab.page.evaluate(wearStyle, css);
      const now = shape(await untilStill(tab));
      if (now.length > 0) expectSame(now, whole, css);
    }
    await tab.page.evaluate(wearStyle, '');
    // A box that was hidden has lost its focus.
    await tab.clickPage(tab.composer);
    await untilStill(tab);
    await tab.openCard();
    expectSame(shape(await untilStill(tab)), whole, 'without the styles');
    await closeCard(tab);
    await tab.page.evaluate(wearStyle, PAGE_STYLES[0] ?? '');
    await untilLastLook(tab);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
  });

  it('forges neither a release nor an edit nor a mute', async () => {
    const tab = await browser().open('x-inline');
    await writeFigures(tab);
    await tab.click({ part: 'chip' });
    await tab.untilUi('the card', (ui) => ui.part('card'));
    await tab.page.evaluate(forge);
    expect((await tab.ui()).part('card')).toBeDefined();
    await closeCard(tab);
    await untilLastLook(tab);
    await tab.page.evaluate(forge);
    expect((await tab.ui()).part('last-look')).toBeDefined();
    expect(await tab.posts()).toEqual([]);
    expect(await tab.text()).toBe(FIGURES.text);
    expect(await browser().extension.stored('mutes')).toBeUndefined();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
  });

  it('that removes every foreign node wins soon, and posting goes on', async () => {
    const tab = await browser().open('x-inline');
    await tab.openComposer();
    await tab.page.evaluate(removeStrangers);
    await tab.type(FIGURES.text);
    await tab.untilBadge('2');
    const removed = () => tab.page.evaluate(() => Number(Reflect.get(window, 'removedStrangers')));
    await until('the last return', async () => (await removed()) === 5);
    await tab.clickPage('[data-testid="SearchBox_Search_Input"]');
    await tab.clickPage(tab.composer);
    await tab.press('End');
    await tab.type(' More.');
    await tab.pressPost();
    await tab.untilPosts(`${FIGURES.text} More.`);
    expect(await removed(), 'one host, four returns').toBe(5);
    expect(await tab.errors()).toEqual([]);
  });

  it('that removes the last look again and again lets the post go', async () => {
    const tab = await browser().open('x-inline');
    await writeFigures(tab);
    await untilLastLook(tab);
    await tab.page.evaluate(removeStrangers);
    await tab.untilPosts(FIGURES.text);
  });

  it('that moves our host cannot make a hold that nobody sees', async () => {
    const tab = await browser().open('x-inline');
    await writeFigures(tab);
    await tab.page.evaluate(() => {
      const away = document.createElement('div');
      away.style.display = 'none';
      document.body.append(away);
      const host = [...document.body.children].find(
        (each) => each.localName === 'div' && !each.attributes.length,
      );
      if (host) away.append(host);
    });
    await tab.untilUi('marks after the move', (ui) => ui.parts('mark').length === 2);
    await tab.page.evaluate(() => {
      document.body.style.display = 'none';
      requestAnimationFrame(() => document.body.style.removeProperty('display'));
    });
    await untilLastLook(tab);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
  });

  it('full of tricks, storms and clobbered names: Candor works as ever', async () => {
    const tab = await openWith(playTricks);
    await tab.page.evaluate(clobber);
    await tab.clickPage(tab.composer);
    await tab.page.evaluate(storm);
    await tab.type(FIGURES.text);
    await tab.untilText(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    await tab.click({ part: 'chip' });
    await tab.untilUi('the card', (ui) => ui.part('card'));
    await tab.press('Tab');
    await tab.untilUi('a focused control', (ui) => ui.find({ part: 'edit', within: 'card' })?.focused);
    await tab.press('Escape');
    await tab.untilUi('the card to close', (ui) => !ui.part('card'));
    await untilLastLook(tab);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
    expect(await tab.errors()).toEqual([]);
  });

  it.each(['data-testid=DMDrawer', 'role=search'])(
    'a box that is marked %s is read no more',
    async (marker) => {
      const { extension } = browser();
      await extension.startCounting();
      const tab = await browser().open('x-inline');
      await writeFigures(tab);
      const before = (await extension.drafts()).length;
      expect(before, 'drafts are seen at all').toBeGreaterThan(0);
      await tab.page.evaluate((mark) => {
        const [attribute = '', value = ''] = mark.split('=');
        document.querySelector('.composer')?.setAttribute(attribute, value);
      }, marker);
      await tab.type(' Churn is 4%.');
      await tab.untilUi('no marks', (ui) => ui.parts('mark').length === 0);
      await tab.pressPost();
      await tab.untilPosts(`${FIGURES.text} Churn is 4%.`);
      expect(await extension.drafts()).toHaveLength(before);
    },
  );
});

/** Puts a page of another site into a frame, and resolves to that once it is there. */
async function embed(tab: Tab, page: PageName): Promise<Frame> {
  const { url, composer } = sitePage(page);
  await tab.page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 900, height: 400 });
    document.body.prepend(frame);
  }, url);
  return until(`${page} in a frame`, async () => {
    const frame = tab.page.frames().find((each) => each.url() === url);
    return (await frame?.$(composer ?? '')) ? frame : undefined;
  });
}

/** Real keys into a box of a frame. */
async function writeIn(tab: Tab, frame: Frame, selector: string): Promise<void> {
  await until('the caret in the frame', async () => {
    const box = await frame.$(selector);
    await box?.click();
    return box?.evaluate((element) => element.contains(document.activeElement));
  });
  await tab.type(FIGURES.text);
}

/** What is shown once it has stood still for two looks. */
function untilStill(tab: Tab): Promise<Ui> {
  // Styles of a page take effect step by step.
  const rests = rest(80);
  return tab.untilUi('a layer that stands still', (ui) => (rests(String(ui)) ? ui : undefined));
}

interface Piece {
  is: string;
  /** Left and top within the card, width and height. CSS pixels. */
  place: number[];
}

/** Everything in the card; nothing when there is none. */
function shape(ui: Ui): Piece[] {
  const card = ui.part('card');
  const describe = ({ tag, text, rect, shown, children }: UiNode): Piece[] => [
    { is: `${tag} ${text} ${shown}`, place: placeIn(rect, card?.rect ?? rect) },
    ...children.flatMap(describe),
  ];
  return card ? describe(card) : [];
}

function placeIn(rect: Rect, outer: Rect): number[] {
  return [rect.x - outer.x, rect.y - outer.y, rect.width, rect.height];
}

/** The same pieces at the same places; a card may begin between two pixels, which moves what lies in it by one. */
function expectSame(now: Piece[], before: Piece[], what: string): void {
  expect(
    now.map(({ is }) => is),
    what,
  ).toEqual(before.map(({ is }) => is));
  const moved = now.flatMap(({ place }, index) =>
    place.map((side, at) => Math.abs(side - (before[index]?.place[at] ?? Number.NaN))),
  );
  expect(Math.max(...moved), what).toBeLessThanOrEqual(1);
}
