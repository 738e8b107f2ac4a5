import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '@/scripts/browsers.mjs';
import { messages } from '@/scripts/vite-messages';
import { axeFaults } from '@/tests/browser/axe';
import { BROWSERS, type BrowserName } from '@/tests/browser/launch';
import { until } from '@/tests/browser/until';
import type { Stage } from '@/tests/components/layer-stage';

declare global {
  var stage: Stage;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TEXT = 'Our ARR at Acme crossed $42m and Halcyon ships soon.';
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";

/** What a page can be that a layer has to live in. */
const SCENES = {
  plain: `<main>${box()}</main>`,
  // A transformed, clipping native modal dialog: everything outside is inert, fixed places are shifted.
  dialog: `<dialog class="moved">${box()}</dialog>`,
  dark: `<main class="dark">${box()}</main>`,
} as const;

const CSS = `
  body { margin: 0; font: 16px/24px sans-serif; }
  main { box-sizing: border-box; width: 600px; min-height: 1600px; margin: 40px auto 0; padding: 16px; background: #fff; }
  .dark { background: #15202b; color: #fff; }
  .moved { transform: translate(20px, 30px); overflow: hidden; width: 500px; }
  #box { min-height: 120px; outline: 0; }
  #cover { position: fixed; inset: 0; background: #eee; }
  div:empty { display: none !important; }
  span { color: red !important; font-size: 60px !important; }
`;

function box(): string {
  return `<div id="box" contenteditable="true">${TEXT}</div><button>Post</button>`;
}

let server: Server;
let origin: string;

beforeAll(async () => {
  const script = await bundle();
  server = createServer(({ url = '/' }, answer) => {
    const name = url.slice(1) as keyof typeof SCENES;
    if (url === '/stage.js') return void answer.setHeader('content-type', 'text/javascript').end(script);
    if (url === '/stage.css') return void answer.setHeader('content-type', 'text/css').end(CSS);
    answer.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', CSP);
    answer.end(
      `<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="/stage.css">${SCENES[name] ?? ''}<script src="/stage.js"></script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => void server.close());

async function bundle(): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [messages()],
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'tests/components/layer-stage.ts', formats: ['iife'], name: 'candorStage' },
    },
  });
  const [{ output: chunks }] = output as [Rollup.RollupOutput];
  return chunks[0].code;
}

describe.each(BROWSERS)('the layer in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await start(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });

  async function open(scene: keyof typeof SCENES, hash = ''): Promise<void> {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(origin + scene + hash);
    await part('chip');
  }

  const part = (part: string, nth = 0) =>
    until(`the ${part}`, () => page.evaluate((one, at) => stage.part(one, at), part, nth));
  const gone = (part: string) =>
    until(`the ${part} to go`, () => page.evaluate((one) => stage.part(one) === null, part));
  const calls = () => page.evaluate(() => stage.session.calls);
  const heard = () => page.evaluate(() => stage.heard.splice(0));
  const isBoxFocused = () => page.evaluate(() => document.activeElement?.id === 'box');

  async function click(what: string, nth = 0): Promise<void> {
    const { x, y, width, height } = await part(what, nth);
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  it.each(['plain', 'dialog'] as const)(
    '%s: a click edits, and neither focus, caret nor scroll position moves',
    async (scene) => {
      await open(scene);
      const before = await standing(page);
      await click('chip');
      await click('edit');
      await until('the edit', async () => (await calls()).length === 1);
      expect(await calls()).toEqual(['apply fin.figure#24 0']);
      expect(await standing(page)).toEqual(before);
      expect(await heard(), 'the page hears no click of ours').toEqual([]);
    },
  );

  it.each(['plain', 'dialog'] as const)('%s: marks lie under their words', async (scene) => {
    await open(scene);
    const mark = await part('mark');
    const words = await page.evaluate((text) => {
      const range = document.createRange();
      const node = document.querySelector('#box')?.firstChild;
      if (!node) throw new Error('no text');
      range.setStart(node, text.indexOf('$42m'));
      range.setEnd(node, text.indexOf('$42m') + 4);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }, TEXT);
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(mark[side]).toBeCloseTo(words[side], 0);
  });

  it('Escape closes the card and not the dialog; the next one is for the page', async () => {
    await open('dialog');
    await click('chip');
    await part('card');
    await page.keyboard.press('Escape');
    await gone('card');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    await until('the dialog to close', () => page.evaluate(() => !document.querySelector('dialog')?.open));
  });

  it('Tab goes into a card that was asked for and back; keys pressed there are no shortcuts of the page', async () => {
    await open('dialog');
    await click('chip');
    await part('card');
    await page.keyboard.press('Tab');
    await until('focus in the card', async () => !(await isBoxFocused()));
    await heard();
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await until('the edit', async () => (await calls()).length === 1);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    await until('focus in the box', isBoxFocused);
    expect(await page.evaluate(() => document.querySelector('#box')?.textContent)).toBe(TEXT);
  });

  it('a card that opened by itself leaves Tab and focus alone', async () => {
    await open('plain');
    await page.evaluate(() => stage.session.store.setState({ card: 'auto' }));
    await part('card');
    expect(await isBoxFocused()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
  });

  it('the page learns nothing: a bare host, no text to find or select', async () => {
    await open('plain');
    await click('chip');
    await part('card');
    const drawn = await page.evaluate(() => stage.words());
    expect(drawn).toContain('Halcyon');
    const seen = await page.evaluate(() => {
      const host = stage.roots[0]?.host;
      const texts: string[] = [];
      const walker = document.createTreeWalker(stage.roots[0] as Node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
      getSelection()?.selectAllChildren(document.body);
      return {
        attributes: host?.getAttributeNames(),
        children: host?.childNodes.length,
        open: host?.shadowRoot ?? null,
        texts,
        selected: String(getSelection()).includes('looks like'),
        // window.find is in no standard, and in both browsers.
        found: (window as unknown as { find(text: string): boolean }).find('internal name'),
      };
    });
    expect(seen).toEqual({
      attributes: [],
      children: 0,
      open: null,
      texts: [],
      selected: false,
      found: false,
    });
  });

  it('comes back when the page removes it, a few times; then it lets go of what it held', async () => {
    await open('plain');
    const remove = () => page.evaluate(() => stage.roots[0]?.host.remove());
    const isThere = () => page.evaluate(() => stage.roots[0]?.host.isConnected);
    for (let time = 0; time < 4; time += 1) {
      await remove();
      await until('the layer to return', isThere);
      await part('chip');
    }
    await page.evaluate(() => stage.session.store.setState({ lastLook: 'asking' }));
    await part('last-look');
    await remove();
    await until('the post to be let go', async () => (await calls()).includes('post'));
    expect(await page.evaluate(() => stage.registry.isShown?.(stage.session.element))).toBe(false);
    expect(await isThere()).toBe(false);
  });

  it('mutes in two clicks', async () => {
    await open('plain');
    await click('chip');
    await click('mute');
    await click('menu-item', 5);
    expect(await calls()).toEqual(['mute fin.figure#24 rule null']);
    await part('notice');
  });

  it('Not right hides the finding and offers its mute', async () => {
    await open('plain');
    await click('chip');
    await click('not-right');
    await part('notice');
    await click('mute', 1);
    await click('menu-item', 0);
    expect(await calls()).toEqual(['dismiss fin.figure#24', 'mute fin.figure#24 phrase 1']);
  });

  it('the last look: Edit has focus, both ways are equal in size, Post as is works at once', async () => {
    await open('dialog');
    const ask = () => page.evaluate(() => stage.session.store.setState({ lastLook: 'asking' }));
    await ask();
    const edit = await part('edit-draft');
    const post = await part('post-as-is');
    expect([edit.width, edit.height]).toEqual([post.width, post.height]);
    await page.keyboard.press('Enter');
    await gone('last-look');
    await until('focus in the box', isBoxFocused);
    await ask();
    await page.keyboard.press('Escape');
    await gone('last-look');
    await ask();
    await click('post-as-is');
    await gone('last-look');
    expect(await calls()).toEqual(['edit', 'edit', 'post']);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('hides marks and chip under what the page lays over the box', async () => {
    await open('plain');
    await part('mark');
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('p'), { id: 'cover' }));
      dispatchEvent(new Event('resize'));
    });
    await gone('mark');
    await gone('chip');
  });

  it('a word under a resting pointer explains itself, until a key is pressed', async () => {
    await open('plain');
    const mark = await part('mark', 1);
    await page.mouse.move(mark.x + 4, mark.y + 4);
    await page.mouse.move(mark.x + 6, mark.y + 6);
    await part('tip');
    await page.keyboard.press('ArrowRight');
    await gone('tip');
  });

  it.each([
    ['plain', 'candor-light'],
    ['dark', 'candor-dark'],
  ] as const)('on a %s page it is %s', async (scene, want) => {
    await open(scene);
    const theme = () => page.evaluate(() => stage.roots[0]?.firstElementChild?.className);
    await until(
      want,
      async () => (await theme())?.includes(want),
      async () => String(await theme()),
    );
  });

  it('leaves nothing behind', async () => {
    await open('plain');
    await page.evaluate(() => stage.session.end());
    await until('the host to go', () => page.evaluate(() => !stage.roots[0]?.host.isConnected));
    expect(await page.evaluate(() => document.body.querySelectorAll(':scope > div').length)).toBe(0);
  });

  it('has no fault that axe can find, card and last look', async () => {
    await open('plain', '#open');
    await click('chip');
    await part('card');
    expect(await axeFaults(page, isInLayer)).toEqual([]);
    await page.evaluate(() => stage.session.store.setState({ card: 'closed', lastLook: 'asking' }));
    await part('last-look');
    expect(await axeFaults(page, isInLayer)).toEqual([]);
  });
});

function start(name: BrowserName): Promise<Browser> {
  if (name === 'firefox')
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox') ?? 'firefox',
      headless: true,
    });
  return puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Where the person is: focus, caret and scroll position. */
function standing(page: Page) {
  return page.evaluate(() => ({
    active: document.activeElement?.id,
    caret: getSelection()?.anchorOffset,
    scroll: [scrollX, scrollY],
  }));
}

/** axe names what is inside a shadow root by a path; the page around it is not ours. */
function isInLayer(target: unknown): boolean {
  return Array.isArray(target);
}
