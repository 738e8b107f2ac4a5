import type { CDPSession } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FIGURES, HARMLESS } from '@/tests/browser/drafts';
import { sitePage } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import type { Rect, Ui } from '@/tests/browser/ui';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** One `suggest`, for which a card may open by itself. */
const SUGGEST = 'We just signed Globex as a customer.';
/** Makes the words a `suggest` of another rule. */
const MORE = ' Not announced yet.';

/** A card opens by itself 1.5 s after the last key; this is later. */
const PAST_THE_CARD_MS = 2200;

const hasCard = (ui: Ui) => ui.part('card');

describe.each(BROWSERS)('manners in %s', (name) => {
  const browser = useBrowser(name);

  it.each(['linkedin-share', 'x-inline'])(
    '%s: a card that opens by itself moves nothing, Escape closes it alone, and one post gets one',
    async (page) => {
      const tab = await browser().open(page);
      await tab.write(SUGGEST);
      const before = await standing(tab);
      await tab.untilUi('the card', hasCard);
      expect(await standing(tab)).toEqual(before);
      await tab.press('Escape');
      await tab.untilUi('the card to close', (ui) => !hasCard(ui));
      expect(await tab.keys()).not.toContain('Escape');
      await tab.type(MORE);
      await tab.untilText(SUGGEST + MORE);
      await tab.untilUi('the new finding', (ui) => ui.parts('mark').length > 1);
      await never('a second card', async () => hasCard(await tab.ui()), PAST_THE_CARD_MS);
    },
  );

  it.each(['linkedin-share', 'x-inline', 'quora-ask'])(
    '%s: a whole card leaves the button in sight',
    async (page) => {
      const tab = await browser().open(page);
      await tab.write(FIGURES.text);
      await tab.untilBadge('2');
      await tab.openCard();
      const card = await tab.untilUi('the card', hasCard);
      const { publish } = sitePage(page);
      const button = await tab.page.$eval(publish[0] ?? '', (one) => one.getBoundingClientRect().toJSON());
      expect(overlaps(card.rect, button)).toBe(false);
    },
  );

  it('opens nothing while keys are pressed, nor while a selection is drawn', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(SUGGEST);
    await tab.untilUi('the mark', (ui) => ui.part('mark'));
    const typing = tab.type(` ${HARMLESS} ${HARMLESS}`);
    await never('a card between keys', async () => hasCard(await tab.ui()), 1800);
    await typing;
    const { x, y } = (await tab.ui()).part('mark')?.rect ?? { x: 0, y: 0 };
    await tab.page.mouse.move(x, y + 4);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x + 60, y + 6, { steps: 3 });
    await never('a card over a selection', async () => hasCard(await tab.ui()), PAST_THE_CARD_MS);
    const selected = await tab.page.evaluate(() => String(getSelection()));
    expect(selected).not.toBe('');
    await tab.page.mouse.up();
    await tab.untilUi('the card', hasCard);
    expect(await tab.page.evaluate(() => String(getSelection()))).toBe(selected);
  });

  it('says less of a rule that was seen before, and offers its mute after two closed cards', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(SUGGEST);
    const first = await tab.untilUi('the card', hasCard);
    await tab.click({ name: 'Close', within: 'card' });
    await anew(tab);
    const second = await tab.untilUi('the smaller card', hasCard);
    expect(second.rect.height).toBeLessThan(first.rect.height);
    expect((await tab.ui()).find({ part: 'mute' })).toBeUndefined();
    await tab.press('Escape');
    await anew(tab);
    await tab.click({ part: 'mute', within: 'card' });
    await tab.click({ name: 'Mute this tip everywhere for good', within: 'menu' });
    await tab.untilBadge('');
  });

  it('opens five cards a day over all tabs, and no more', async () => {
    await browser().extension.page.evaluate(async () => {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, '0');
      const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
      await chrome.storage.local.set({ cards: { version: 1, value: { day, shown: 4 } } });
    });
    const tab = await browser().open('x-inline');
    await tab.write(SUGGEST);
    await tab.untilUi('the fifth card', hasCard);
    const next = await browser().open('x-modal');
    await next.write(SUGGEST);
    await next.untilUi('the mark', (ui) => ui.part('mark'));
    await never('a sixth card', async () => hasCard(await next.ui()), PAST_THE_CARD_MS);
    await next.click({ part: 'chip' });
    await next.untilUi('the card that was asked for', hasCard);
  });

  it('the keyboard opens the card, Tab goes in and out of it, and the page hears none of it', async () => {
    const tab = await browser().open('x-inline');
    // Before anything of ours is drawn: what listens first is not enough.
    await hearKeys(tab);
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    const heard = await heardKeys(tab);
    await openByCommand(tab, browser().extension.page);
    await tab.untilUi('the card', hasCard);
    expect(await isInBox(tab)).toBe(true);
    await tab.press('Tab');
    await tab.untilUi('focus on the first edit', (ui) => ui.part('edit')?.focused);
    for (const key of ['n', 'j', 'ArrowDown']) await tab.press(key);
    for (let at = 0; at < 12 && !(await isInBox(tab)); at += 1) await tab.press('Tab');
    expect(await isInBox(tab)).toBe(true);
    await tab.press('Tab');
    await tab.untilUi('focus on the first edit', (ui) => ui.part('edit')?.focused);
    await tab.press('Escape');
    await tab.untilUi('the card to close', (ui) => !hasCard(ui));
    expect(await isInBox(tab)).toBe(true);
    expect(await heardKeys(tab)).toEqual(heard);
    await tab.type('!');
    await tab.untilText(`${FIGURES.text}!`);
  });

  it.each([true, false])(
    'a page that pulls focus back (capturing: %s) leaves it to the last look',
    async (capturing) => {
      const tab = await browser().open('x-inline');
      await tab.write(FIGURES.text);
      await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
      await tab.page.evaluate(
        (selector, capture) => {
          const box = document.querySelector<HTMLElement>(selector);
          const pull = ({ target }: Event) => {
            if (!document.querySelector('.composer')?.contains(target as Node)) box?.focus();
          };
          for (const type of ['focusin', 'focusout']) document.addEventListener(type, pull, capture);
        },
        tab.composer,
        capturing,
      );
      await tab.pressPost();
      await tab.untilUi(
        'Edit to have focus',
        (ui) => ui.find({ name: 'Edit', within: 'last-look' })?.focused,
      );
      await tab.press('Enter');
      await tab.untilUi('the last look to close', (ui) => !ui.part('last-look'));
      expect(await isInBox(tab)).toBe(true);
      expect(await tab.text()).toBe(FIGURES.text);
    },
  );

  it('fits into a window of 320 pixels', async () => {
    const tab = await browser().open('x-inline');
    await tab.page.setViewport({ width: 320, height: 640 });
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    await openByCommand(tab, browser().extension.page);
    await tab.click({ part: 'mute', within: 'card' });
    await tab.untilUi('the choices', (ui) => ui.part('menu'));
    expect(sticksOut(await tab.ui())).toEqual([]);
    await tab.press('Escape');
    await tab.press('Control+Enter');
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    expect(sticksOut(await tab.ui())).toEqual([]);
  });
});

describe.runIf(BROWSERS.includes('chromium'))('what assistive technology is told', () => {
  const browser = useBrowser('chromium');

  it('one polite line about what was found, named controls, and a last look that explains itself', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    const cdp = await tab.page.createCDPSession();
    const found = await until('the line to be spoken', () => spoken(cdp));
    expect(found).toContain('Candor: 2 things to look at. "$42m"');
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    const nodes = await tree(cdp);
    const dialog = nodes.find(({ role }) => role === 'alertdialog');
    expect(dialog?.name).toBe('A second look?');
    expect(dialog?.description).toContain('"$42m" next to "ARR"');
    expect(nodes.filter(({ role, name: said }) => role === 'button' && !said)).toEqual([]);
    expect(nodes.find(({ name: said }) => said === 'Edit')?.isFocused).toBe(true);
  });

  it('reduced motion stops what moves, and forced colours leave edges to see', async () => {
    const tab = await browser().open('x-inline');
    await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await tab.write(HARMLESS);
    await tab.untilUi('the chip', (ui) => ui.part('chip'));
    const cdp = await tab.page.createCDPSession();
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    expect(await styleOf(cdp, 'chip', 'animation-duration')).toBe('0s');
    await tab.type(` ${FIGURES.text}`);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await tab.click({ part: 'chip' });
    await tab.untilUi('the card', hasCard);
    for (const part of ['card', 'chip', 'edit'])
      expect(await styleOf(cdp, part, 'border-top-style'), part).toBe('solid');
    expect(await styleOf(cdp, 'mark', 'border-bottom-style')).toBe('double');
  });
});

/** Empties the box, which ends the draft, and writes the same words again. */
async function anew(tab: Tab): Promise<void> {
  await tab.clickPage(tab.composer);
  await tab.press('Control+a');
  await tab.press('Backspace');
  await tab.untilBadge('');
  await tab.type(SUGGEST);
  await tab.untilText(SUGGEST);
}

/** Where the person is: focus, caret, and every scroll position around the box. */
function standing(tab: Tab) {
  return tab.page.evaluate((selector) => {
    const box = document.querySelector(selector);
    const selection = getSelection();
    const scrolls: number[] = [scrollX, scrollY];
    for (let node = box; node; node = node.parentElement) scrolls.push(node.scrollLeft, node.scrollTop);
    return {
      isActive: document.activeElement === box,
      anchor: [selection?.anchorNode?.textContent, selection?.anchorOffset],
      focus: [selection?.focusNode?.textContent, selection?.focusOffset],
      scrolls,
    };
  }, tab.composer);
}

function isInBox(tab: Tab): Promise<boolean> {
  return tab.page.evaluate(
    (selector) => document.querySelector(selector)?.contains(document.activeElement) === true,
    tab.composer,
  );
}

/** From now on the page notes every key that its listeners hear away from its own box, capturing or not. */
function hearKeys(tab: Tab): Promise<void> {
  return tab.page.evaluate((selector) => {
    const heard: string[] = [];
    Object.assign(window, { heardKeys: heard });
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      for (const capture of [true, false]) {
        const note = (event: KeyboardEvent) => {
          const isInBox = document.querySelector(selector)?.contains(event.target as Node);
          if (!isInBox) heard.push(`${type} ${event.key}`);
        };
        document.addEventListener(type, note, capture);
        addEventListener(type, note, capture);
      }
    }
  }, tab.composer);
}

function heardKeys(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys);
}

/** What the background sends when the person presses the shortcut of Candor: no driver can press that one. */
async function openByCommand(tab: Tab, extension: Tab['page']): Promise<void> {
  await extension
    .evaluate((id) => chrome.tabs.sendMessage(id, { type: 'open-card' }), tab.id)
    .catch(() => {});
}

/** Parts and controls of ours that reach over the edges of a window of 320 px. */
function sticksOut(ui: Ui): string[] {
  return ui.nodes
    .filter(({ part, role }) => (part || role) && part !== 'layer')
    .filter(({ rect }) => rect.x < 0 || rect.x + rect.width > 320)
    .map(({ tag, part, name, rect }) => `${tag}.${part} "${name}" ${rect.x} ${rect.width}`);
}

type Spoken = Awaited<ReturnType<typeof tree>>[number];

/** Chromium's accessibility tree, closed roots included. */
async function tree(cdp: CDPSession) {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes.map(({ nodeId, ignored, role, name, description, properties = [], childIds = [] }) => ({
    id: nodeId,
    role: ignored ? '' : String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    description: String(description?.value ?? ''),
    isFocused: properties.some((one) => one.name === 'focused' && one.value.value === true),
    children: childIds,
  }));
}

/** The words of the one polite live region. */
async function spoken(cdp: CDPSession): Promise<string> {
  const nodes = new Map((await tree(cdp)).map((node) => [node.id, node]));
  const textOf = (node: Spoken): string =>
    node.role === 'StaticText'
      ? node.name
      : node.children
          .flatMap((id) => nodes.get(id) ?? [])
          .map(textOf)
          .join('');
  const status = [...nodes.values()].find(({ role }) => role === 'status');
  return status ? textOf(status) : '';
}

/** One computed style of a part of ours, first come. */
async function styleOf(cdp: CDPSession, part: string, property: string): Promise<string | undefined> {
  await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const { searchId, resultCount } = await cdp.send('DOM.performSearch', {
    query: `[data-part="${part}"]`,
    includeUserAgentShadowDOM: true,
  });
  const { nodeIds } = await cdp.send('DOM.getSearchResults', {
    searchId,
    fromIndex: 0,
    toIndex: resultCount,
  });
  const [nodeId] = nodeIds;
  if (nodeId === undefined) throw new Error(`no part ${part}`);
  const { computedStyle } = await cdp.send('CSS.getComputedStyleForNode', { nodeId });
  return computedStyle.find((one) => one.name === property)?.value;
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
