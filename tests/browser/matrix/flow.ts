import { afterAll, afterEach, beforeAll, describe, it, type TestContext } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { expectMarkOn } from '@/tests/browser/mark-on';
import { CELLS, type Cell } from '@/tests/browser/matrix/cells';
import { draftFor } from '@/tests/browser/matrix/draft';
import { isDone, note, ROUNDS } from '@/tests/browser/matrix/ledger';
import { BOXES, sitePage } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import { until } from '@/tests/browser/until';
import { BROWSERS, type BrowserName, keepBrowser } from '@/tests/browser/use-browser';

/** Editors that put what is typed and changed within this time into one step of undo, of whatever origin. */
const UNDO_GROUP_MS: Record<string, number> = { quill: 1000, quill2: 1000 };

/** One person's way through every box of a site: from the first letter to the post. One test a cell, one page load a box. */
export function matrix(site: string): void {
  const own = BOXES.filter((box) => sitePage(box).site === site);
  describe.each(BROWSERS)('every box in %s', (name) => {
    const walks = Array.from({ length: ROUNDS }, (_, at) => at + 1).flatMap((round) =>
      own.filter((box) => !isDone({ box, browser: name, round })).map((box) => ({ box, round })),
    );
    if (walks.length === 0) it.skip('no box is asked for');
    const browser = keepBrowser(name);
    describe.each(walks)(ROUNDS > 1 ? '$box, round $round' : '$box', ({ box, round }) => {
      const { failed } = walk(box, name, browser);
      afterAll(() => note({ box, browser: name, round, failed: failed() }));
    });
  });
}

function walk(box: string, browser: BrowserName, current: ReturnType<typeof keepBrowser>) {
  const draft = draftFor(box);
  let tab: Tab;
  let failed: Cell | null = null;

  beforeAll(async () => {
    await current().reset();
    const { site, url } = sitePage(box);
    if (site === 'custom') await current().allowSite(new URL(url).hostname);
    tab = await current().open(box);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    failed ??= task.meta.matrix?.cell ?? null;
    await current().photograph(task.name);
  });

  const STEPS: Record<Cell, (context: TestContext) => Promise<void>> = {
    async read() {
      await tab.openComposer();
      await tab.untilText(sitePage(box).starts);
      await tab.type(draft.typed);
      await tab.untilText(draft.whole);
      await tab.untilBadge('2');
    },
    async mark() {
      const marks = await tab.untilUi('two marks', (ui) => {
        const found = ui.parts('mark');
        return found.length === FIGURES.words.length ? found : undefined;
      });
      for (const [index, word] of FIGURES.words.entries()) await expectMarkOn(tab, marks[index], word);
    },
    async edit({ task }) {
      await tab.untilRested(UNDO_GROUP_MS[sitePage(box).editor] ?? 0);
      await tab.openCard();
      await tab.click({ part: 'edit', within: 'card' });
      const { matrix } = task.meta;
      if (matrix?.isCopied) await tab.untilUi('the wording to copy', (ui) => ui.find({ name: /^Copy/ }));
      await tab.untilText(matrix?.isCopied ? draft.whole : draft.reworded);
    },
    async undo({ task }) {
      if (!task.meta.matrix?.isCopied) {
        await tab.untilBadge('1');
        await tab.press('Control+z');
      }
      await tab.untilText(draft.whole);
      await tab.untilBadge('2');
    },
    async hold() {
      await tab.press('Escape');
      await tab.untilUi('the card to close', (ui) => !ui.part('card'));
      await tab.pressPost();
      await tab.untilUi('the last look', (ui) => ui.part('last-look'));
      if ((await tab.posts()).length > 0) throw new Error('the site has published what was held');
    },
    async release() {
      await tab.click({ name: 'Post as is', within: 'last-look' });
      await tab.finishPost();
      await until('the post', async () => (await tab.posts()).length > 0);
      await tab.untilUi('no last look', (ui) => !ui.part('last-look'));
      const [post = '', ...others] = await tab.posts();
      if (others.length > 0) throw new Error('published more than once');
      if (!post.includes(draft.whole)) throw new Error(`published ${JSON.stringify(post)}`);
      const errors = await tab.errors();
      if (errors.length > 0) throw new Error(`errors on the page: ${errors.join(', ')}`);
    },
  };

  for (const cell of CELLS) {
    const isCopied = cell === 'edit' || cell === 'undo' ? sitePage(box).isCopyOnly : false;
    it(cell, { meta: { matrix: { box, browser, cell, isCopied } } }, async (context) => {
      if (failed) throw new Error(`not reached: "${failed}" failed before it`);
      await STEPS[cell](context);
    });
  }
  return { failed: () => failed };
}
