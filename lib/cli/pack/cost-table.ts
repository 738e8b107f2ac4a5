import type { RuleCost } from '@/lib/packs/cost-list';

/** The dearest rules are shown; with more the rest is as cheap or cheaper. */
const MOST_ROWS = 30;

/** A table of rules: µs for an everyday draft, µs for a hard one, and how often each is heard. */
export function sayCosts(costs: readonly RuleCost[]): string {
  const rows = [
    ['rule', 'µs a draft', 'µs, hard draft', 'of everyday drafts'],
    ...costs
      .slice(0, MOST_ROWS)
      .map(({ rule, everyday, hard, share }) => [
        rule,
        everyday.toFixed(1),
        String(hard),
        `${(share * 100).toFixed(1)} %`,
      ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  const more = costs.length - MOST_ROWS;
  return [...lines, ...(more > 0 ? [`and ${more} that cost less`] : [])].join('\n');
}
