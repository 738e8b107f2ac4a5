import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { drawnRect } from '@/tests/browser/drawn';
import { watchFrames } from '@/tests/browser/frames';
import { untilMarked } from '@/tests/browser/mark-on';
import { wordLines, wordRect } from '@/tests/browser/measure';
import {
  layOver,
  removeOver,
  restyle,
  scrollBox,
  styleOf,
  toggleOver,
  unstyle,
} from '@/tests/browser/restyle';
import type { Tab } from '@/tests/browser/tab';
import type { Rect } from '@/tests/browser/ui';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const [FIRST = '', SECOND = ''] = FIGURES.words;

/** Two keys are never painted together. */
const A_FRAME_MS = 20;

describe.each(BROWSERS)('marks in %s', (name) => {
  const browser = useBrowser(name);

  async function marked(page: string, text = FIGURES.text): Promise<Tab> {
    const tab = await browser().open(page);
    await tab.write(text);
    await both(tab);
    return tab;
  }
  const both = (tab: Tab) => untilMarked(tab, FIRST, SECOND);
  const none = (tab: Tab) => untilMarked(tab);

  /** The marks follow what happens to their words, and did have to. */
  async function follow(tab: Tab, what: string, change: () => Promise<unknown>): Promise<void> {
    const before = await wordRect(tab.page, tab.composer, SECOND);
    await change();
    expect(await wordRect(tab.page, tab.composer, SECOND), `the words after ${what}`).not.toEqual(before);
    await both(tab);
  }

  /** A rule of style that moves the words, there and back. */
  async function followStyle(tab: Tab, css: string, where: 'page' | 'inside' = 'page'): Promise<void> {
    await follow(tab, css, () => restyle(tab, css, where));
    await unstyle(tab, where);
    await both(tab);
  }

  /** Style of the box itself that moves the words in it, there and back. */
  async function followOwnStyle(tab: Tab, css: string): Promise<void> {
    const before = await styleOf(tab, css);
    await both(tab);
    await styleOf(tab, before, true);
    await both(tab);
  }

  it('follow a dialog: pushed down, scaled, zoomed, fixed, made narrow', async () => {
    const tab = await marked('linkedin-share');
    for (const css of [
      'dialog { margin-top: 97px }',
      'dialog { transform: translate(31px, 17px) scale(1.2) }',
      'dialog { zoom: 1.25 }',
      'body { zoom: 1.5 }',
      'dialog { position: fixed; inset: 11px auto auto 5px }',
      'dialog .ProseMirror { width: 90px; font-size: 30px; line-height: 1 }',
    ])
      await followStyle(tab, css);
    expect(await tab.errors()).toEqual([]);
  });

  it('follow a dialog that moves in: by a transition, by an animation without events, by a script', async () => {
    const tab = await marked('linkedin-share');
    const dialog = 'dialog { transition: translate 300ms';
    await restyle(tab, `${dialog} }`);
    await follow(tab, 'a transition', async () => {
      await restyle(tab, `${dialog}; translate: 40px 60px }`);
      await tab.page.$eval('dialog', (element) =>
        Promise.all(element.getAnimations().map(({ finished }) => finished.then(() => 0))),
      );
    });
    await follow(tab, 'an animation', () =>
      tab.page.$eval('dialog', (element) => {
        element.animate({ translate: ['0 0', '-50px 20px'] }, { duration: 200, fill: 'forwards' });
        return Promise.all(element.getAnimations().map(({ finished }) => finished.then(() => 0)));
      }),
    );
    await follow(tab, 'a script', () =>
      tab.page.$eval('dialog', (element) => {
        element.style.marginTop = '91px';
      }),
    );
  });

  it('follow what happens in the box: direction, letters, a late font, scrolling', async () => {
    const tab = await marked('linkedin-share', `${FIGURES.text}\n\n\nRain.`);
    await followOwnStyle(tab, 'direction: rtl');
    await followOwnStyle(tab, 'text-align: center; letter-spacing: 3px');
    await restyle(tab, '.ProseMirror { font-family: Late, sans-serif }');
    await both(tab);
    await follow(tab, 'a font that arrives', () =>
      tab.page.evaluate(() => {
        const face = new FontFace('Late', 'local("DejaVu Sans Mono"), local("Liberation Mono")');
        document.fonts.add(face);
        return face.load().then(() => undefined);
      }),
    );
    await restyle(tab, '.ProseMirror { min-height: 0; max-height: 60px; overflow: auto; padding: 0 }');
    await both(tab);
    await scrollBox(tab, 8);
    await both(tab);
    await scrollBox(tab, 40);
    await none(tab);
    await scrollBox(tab, 0);
    await both(tab);
  });

  it('follow the page: scrolled, resized, zoomed; nothing stands where the box is out of sight', async () => {
    const tab = await marked('x-inline');
    await restyle(tab, 'body { padding-bottom: 2000px }');
    await follow(tab, 'scrolling', () => tab.page.evaluate(() => scrollTo(0, 30)));
    await tab.page.evaluate(() => scrollTo(0, 1500));
    await none(tab);
    await tab.page.evaluate(() => scrollTo(0, 0));
    await both(tab);
    await follow(tab, 'another window', () => tab.page.setViewport({ width: 1100, height: 700 }));
    for (const deviceScaleFactor of [1.25, 1.5, 2]) {
      await tab.page.setViewport({ width: 1280, height: 800, deviceScaleFactor });
      await both(tab);
    }
    for (const factor of [1.25, 0.8, 1]) {
      await browser().extension.zoom(tab.id, factor);
      await both(tab);
    }
    if (name === 'firefox') return;
    const devtools = await tab.page.createCDPSession();
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
    await both(tab);
  });

  it('follow what loads above the box, and go with a box that goes', async () => {
    const tab = await marked('x-inline');
    const picture = (size: number) =>
      tab.page.evaluate(async (height) => {
        const image = document.querySelector('img.late') ?? document.createElement('img');
        image.className = 'late';
        document.querySelector('[data-testid="primaryColumn"]')?.prepend(image);
        const canvas = Object.assign(document.createElement('canvas'), { width: 10, height });
        Object.assign(image, { src: canvas.toDataURL() });
        await (image as HTMLImageElement).decode();
      }, size);
    await follow(tab, 'a picture', () => picture(70));
    await follow(tab, 'a larger picture', () => picture(120));
    await followStyle(tab, 'main::before { content: ""; display: block; height: 33px }');
    for (const css of ['display: none', 'visibility: hidden', 'opacity: 0']) {
      const before = await styleOf(tab, css);
      await none(tab);
      await styleOf(tab, before, true);
      await both(tab);
    }
  });

  it.each([
    ['x-inline', ['page']],
    ['linkedin-classic', ['page', 'beside']],
  ] as const)('stand back for what %s lays over the words, in the %j, and return', async (page, places) => {
    const tab = await marked(page);
    for (const where of places) {
      await layOver(tab, await wordRect(tab.page, tab.composer, FIRST), where);
      await untilMarked(tab, SECOND);
      await toggleOver(tab, false);
      await both(tab);
      await toggleOver(tab, true);
      await untilMarked(tab, SECOND);
      await removeOver(tab);
      await both(tab);
    }
  });

  it('stand back for a sticky header that the words scroll under', async () => {
    const tab = await marked('x-inline');
    await restyle(tab, 'body { padding-bottom: 2000px }');
    await tab.page.evaluate(() => {
      const header = document.createElement('h2');
      Object.assign(header.style, {
        position: 'sticky',
        top: '0',
        height: '120px',
        zIndex: '9',
        background: '#eee',
      });
      document.querySelector('[data-testid="primaryColumn"]')?.prepend(header);
    });
    await both(tab);
    await tab.page.evaluate(() => scrollTo(0, 150));
    await none(tab);
    await tab.page.evaluate(() => scrollTo(0, 0));
    await both(tab);
  });

  it('follow a box in a shadow root of the page, and the scrolling in there', async () => {
    const tab = await marked('linkedin-classic');
    await followStyle(tab, '.modal { transform: scale(0.8) }', 'inside');
    await restyle(
      tab,
      '.modal { height: 200px; overflow: auto } .ql-editor { margin-bottom: 300px }',
      'inside',
    );
    await both(tab);
    await follow(tab, 'scrolling', () =>
      tab.page.$eval('#interop-outlet >>> .modal', (modal) => modal.scrollTo(0, 20)),
    );
  });

  it.each(['x-inline', 'linkedin-share', 'quora-answer'])(
    'never stand on other words while somebody types before them, in any frame, on %s',
    async (page) => {
      const tab = await marked(page);
      await tab.press('Home');
      const frames = await watchFrames(tab, FIRST, () => tab.type('Well, on ', A_FRAME_MS));
      expect(frames.moved, 'frames in which the word had moved').toBeGreaterThan(3);
      expect(frames.marked).toBeGreaterThan(frames.moved);
      expect(frames.worst).toBeLessThanOrEqual(2);
      await both(tab);
    },
  );

  it('find their words behind emoji, mentions, tags and words of another direction', async () => {
    const tab = await marked('x-inline', `🎉👩‍💻 @bosample #fast שלום ${FIGURES.text} תודה`);
    await followOwnStyle(tab, 'direction: rtl');
  });

  it('stand under both lines of words that wrap', async () => {
    const tab = await browser().open('linkedin-share');
    await tab.write('Our ARR just crossed $42 million!');
    await untilMarked(tab, '$42 million');
    await restyle(tab, '.ProseMirror { width: 70px }');
    await untilMarked(tab, '$42 million');
    expect((await tab.ui()).parts('mark')).toHaveLength(2);
  });

  it('stand under the words of a text area, however it is laid out', async () => {
    const tab = await marked('quora-ask', `שלום! 🎉 ${FIGURES.text} Who else?`);
    for (const css of [
      'padding: 3px 40px 5px 21px; border: 7px solid; text-indent: 30px',
      'letter-spacing: 2.5px; word-spacing: 7px; line-height: normal',
      'font: italic 600 19px/2.2 serif; text-transform: uppercase',
      'width: 171.4px; line-height: 1.3; padding: 0 10.3px; box-sizing: content-box',
      'direction: rtl; width: 240.7px',
      'text-align: right; unicode-bidi: plaintext',
      'min-height: 0; height: 60px; width: 500px; overflow: scroll; resize: both',
    ])
      await followOwnStyle(tab, css);
    for (const css of ['[role=dialog] { zoom: 1.3 }', '[role=dialog] { transform: scale(1.4) }'])
      await followStyle(tab, css);
    await styleOf(tab, 'min-height: 0; height: 60px; width: 200px; overflow: auto; direction: ltr');
    const { y } = await wordRect(tab.page, tab.composer, FIRST);
    const box = await tab.page.$eval(tab.composer, (area) => area.getBoundingClientRect().y);
    await follow(tab, 'scrolling', () => scrollBox(tab, y - box - 4));
    await tab.page.$eval(tab.composer, (area) => area.setAttribute('dir', 'auto'));
    await both(tab);
  });

  it('are measured against what a text area draws', async () => {
    const tab = await browser().open('quora-ask');
    await tab.write('Which harbour has the oldest lighthouse in the north, and who keeps it?');
    for (const css of ['', 'width: 171.4px', 'direction: rtl; letter-spacing: 1.5px; padding: 7px 19px']) {
      await styleOf(tab, css, true);
      const drawn = await drawnRect(tab, 'lighthouse');
      const twin = await wordRect(tab.page, tab.composer, 'lighthouse');
      const off = [
        drawn.x - twin.x,
        drawn.x + drawn.width - twin.x - twin.width,
        drawn.y + drawn.height / 2 - twin.y - twin.height / 2,
      ];
      expect(Math.max(...off.map(Math.abs)), `${css}: ${off} px`).toBeLessThanOrEqual(1.5);
    }
  });

  it.each(['linkedin-share', 'x-inline', 'quora-ask'])(
    'leave the chip where it hides neither words nor buttons on %s, and it stays there',
    async (page) => {
      const text = `${FIGURES.text} ${'Rain over the harbour. '.repeat(2)}`.trim();
      const tab = await marked(page, text);
      await styleOf(tab, 'min-height: 0; height: auto; field-sizing: content; margin: 0; width: 180px');
      await both(tab);
      const chip = await tab.untilUi('the chip', (ui) => ui.part('chip')?.rect);
      const lines = await wordLines(tab.page, tab.composer, text);
      const buttons = await tab.page.$eval(tab.composer, (box) =>
        [...(box.closest('dialog, [role=dialog]') ?? document).querySelectorAll('button, [role=button]')].map(
          (one) => one.getBoundingClientRect().toJSON() as Rect,
        ),
      );
      expect(lines.length).toBeGreaterThan(2);
      expect(buttons.length).toBeGreaterThan(1);
      expect([...lines, ...buttons].filter((rect) => isOver(chip, rect))).toEqual([]);
      await tab.press('End');
      await tab.type('.');
      await tab.untilText(`${text}.`);
      await both(tab);
      expect((await tab.ui()).part('chip')?.rect).toEqual(chip);
    },
  );

  it.skipIf(name === 'firefox')('cost nothing while nothing happens', async () => {
    const tab = await marked('x-inline');
    const work = async () => {
      const { LayoutCount, RecalcStyleCount, ScriptDuration } = await tab.page.metrics();
      return { LayoutCount, RecalcStyleCount, ScriptDuration };
    };
    let before = await work();
    await until('the page to come to rest', async () => {
      const last = JSON.stringify(before);
      before = await work();
      return JSON.stringify(before) === last;
    });
    const start = JSON.stringify(before);
    await never(
      'work',
      async () => {
        const now = JSON.stringify(await work());
        return now !== start && `${start}, then ${now}`;
      },
      1000,
    );
    await styleOf(tab, 'padding-top: 9px');
    await until('the metrics to tell of work', async () => JSON.stringify(await work()) !== start);
  });
});

function isOver(a: Rect, b: Rect): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return !isBeside && a.y + a.height > b.y && b.y + b.height > a.y;
}
