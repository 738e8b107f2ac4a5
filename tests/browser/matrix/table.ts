import { CELLS, type Cell } from '@/tests/browser/matrix/cells';
import type { Outcome } from '@/tests/browser/matrix/reporter';
import { sitePage } from '@/tests/browser/pages';

const BROWSER_NAMES: Record<string, string> = { chromium: 'Chromium', firefox: 'Firefox' };

const SITE_NAMES: Record<string, string> = {
  linkedin: 'LinkedIn',
  x: 'X (Twitter)',
  quora: 'Quora',
  custom: 'Any other site',
};

const HEAD = `# Every box, in every browser

Made by \`npm run test:browser\`, which walks every box on the compose pages of \`tests/pages\` the way a person does; nobody
writes in here. The columns:

- **read**: the badge counts both figures of the draft
- **mark**: a line stands under exactly their words
- **edit**: one click rewords, and the editor itself holds the new text (*copy*: writing would not be safe in this box, so the
  wording is offered for copying and the text stays as it was)
- **undo**: one undo brings the words back
- **hold**: Post is held for a last look, and nothing has gone out
- **release**: *Post as is* publishes exactly once, through the site's own button
`;

/** The matrix as Markdown, a table a site. */
export function table(outcomes: readonly Outcome[]): string {
  const tables = Object.entries(SITE_NAMES).map(([site, name]) => siteTable(site, name, outcomes));
  return `${[HEAD, ...tables].join('\n')}\n`;
}

function siteTable(site: string, name: string, outcomes: readonly Outcome[]): string {
  const own = outcomes.filter(({ box }) => sitePage(box).site === site);
  const boxes = [...new Set(own.map(({ box }) => box))];
  const rows = boxes.flatMap((box) =>
    Object.keys(BROWSER_NAMES).map((browser) =>
      row(own.filter((one) => one.box === box && one.browser === browser)),
    ),
  );
  return [
    `## ${name}`,
    '',
    `| box | editor | browser | ${CELLS.join(' | ')} |`,
    `| --- | --- | --- |${' :-: |'.repeat(CELLS.length)}`,
    ...rows,
    '',
  ].join('\n');
}

function row(cells: readonly Outcome[]): string {
  const [first] = cells;
  if (!first) return '';
  const { title, editor } = sitePage(first.box);
  const signs = CELLS.map((cell) => sign(cells, cell));
  return `| ${title} | ${editor} | ${BROWSER_NAMES[first.browser]} | ${signs.join(' | ')} |`;
}

function sign(cells: readonly Outcome[], cell: Cell): string {
  const found = cells.find((one) => one.cell === cell);
  if (!found?.passed) return '✗';
  return found.isCopied ? 'copy' : '✓';
}
