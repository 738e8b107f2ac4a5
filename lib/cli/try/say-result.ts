import { counted } from '@/lib/cli/pack/say';
import { duration, number, percent } from '@/lib/cli/try/numbers';
import { MAY_BE_NOISY, type Note, type Overlap, type RuleResult, type TryResult } from '@/lib/cli/try/result';
import type { Sample } from '@/lib/cli/try/samples';

/** Rows that people are shown; `--json` has all rules. */
const MOST_ROWS = 40;
const MOST_OVERLAPS = 10;
const MOST_NAMED = 12;
/** Below it a share says little. */
const FEW_POSTS = 100;

/** What a dry run came to, for people. */
export function sayResult(result: TryResult): string {
  const { base } = result;
  const sections = [
    sayHead(result),
    sayTable(result.rules),
    saySamples(result.rules),
    sayOverlaps(result.overlaps),
    sayGoodToKnow(result),
    base && [`Candor's own rules, over the words of this pack:`, sayTable(base.rules)].join('\n'),
    base && saySamples(base.rules),
    sayTime(result),
    sayBad(result),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function sayHead({ pack, posts, spokenOn, complete }: TryResult): string {
  const head = `${pack.name}, ${pack.id} version ${pack.version}, over ${sayPosts(posts)}`;
  const spoke = `It speaks on ${number(spokenOn.posts)} of them (${percent(spokenOn.share)}).`;
  return [`${head}.`, posts > 0 && spoke, !complete && 'Ended early: the rest was not read.']
    .filter(Boolean)
    .join(' ');
}

function sayTable(rules: readonly RuleResult[]): string {
  const heard = rules.filter(({ posts }) => posts > 0);
  if (heard.length === 0) return 'No rule spoke.';
  const rows = [
    ['rule', 'posts', 'of all', 'places', 'info', 'suggest', 'pause'],
    ...heard
      .slice(0, MOST_ROWS)
      .map(({ rule, posts, share, places, severities: { info, suggest, pause } }) => [
        rule,
        number(posts),
        percent(share),
        number(places),
        ...[info, suggest, pause].map((count) => (count === 0 ? '–' : number(count))),
      ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [...lines, ...more(heard.length - MOST_ROWS, 'rule')].join('\n');
}

function saySamples(rules: readonly RuleResult[]): string {
  return rules
    .filter(({ samples }) => samples.length > 0)
    .slice(0, MOST_ROWS)
    .map(({ rule, samples }) => [rule, ...samples.map(saySample)].join('\n'))
    .join('\n\n');
}

function saySample({ file, line, severity, before, match, after }: Sample): string {
  return `  ${file}, line ${line}, ${severity}: ${before.trimStart()}[[${match}]]${after.trimEnd()}`;
}

function sayOverlaps(overlaps: readonly Overlap[]): string {
  if (overlaps.length === 0) return '';
  const lines = overlaps.slice(0, MOST_OVERLAPS).map(({ rules: [one, other], posts, sameWords }) => {
    const same = sameWords > 0 ? `, on the same words in ${number(sameWords)}` : '';
    return `  ${one} and ${other}: ${sayPosts(posts)}${same}`;
  });
  return [
    'Speak about the same posts:',
    ...lines,
    ...more(overlaps.length - MOST_OVERLAPS, 'pair', '  '),
  ].join('\n');
}

function sayGoodToKnow({ rules, notes, posts, crowded, protected: silent, base }: TryResult): string {
  const named = (kind: Note['kind']) => notes.filter((note) => note.kind === kind).map(({ rule }) => rule);
  const byId = new Map(rules.map((rule) => [rule.rule, rule]));
  const noisy = named('noisy').map((rule) => `${rule} (${percent(byId.get(rule)?.share ?? 0)})`);
  const covered = named('covered').map(
    (rule) => `${rule} is never seen: its words are taken by ${list(byId.get(rule)?.covered.by ?? [])}.`,
  );
  const lines = [
    ...some(noisy, `May be noisy, on more than ${MAY_BE_NOISY * 100} % of posts`),
    ...(noisy.length > 0 ? ['Rarer words, or more that has to stand beside them, make a rule quieter.'] : []),
    ...covered,
    ...some(named('never'), 'Never spoke'),
    ...some(named('off'), 'Switched off in the pack'),
    ...(crowded > 0 ? [`${sayPosts(crowded)} with more than three findings of this pack.`] : []),
    ...(base && base.crowded > 0 ? [`${sayPosts(base.crowded)} with more than three findings in all.`] : []),
    ...(silent > 0 ? [`${sayPosts(silent)} of protected speech: only counted, never shown.`] : []),
    ...(posts > 0 && posts < FEW_POSTS ? [`${sayPosts(posts)} are few: shares of them say little.`] : []),
  ];
  return lines.length === 0 ? '' : ['Good to know:', ...lines.map((line) => `  ${line}`)].join('\n');
}

function some(rules: readonly string[], what: string): string[] {
  return rules.length === 0 ? [] : [`${what}: ${list(rules)}.`];
}

function list(rules: readonly string[]): string {
  return [...rules.slice(0, MOST_NAMED), ...more(rules.length - MOST_NAMED, 'rule')].join(', ');
}

function sayTime({ posts, time: { median, p95, sum, took } }: TryResult): string {
  if (posts === 0) return '';
  return `Time: half of the posts took at most ${duration(median)}, 95 % at most ${duration(p95)}; ${duration(sum)} of reading in all, done in ${duration(took)}.`;
}

function sayBad({ bad: { count, first } }: TryResult): string {
  if (count === 0) return '';
  return [
    `${counted(count, 'line')} could not be read and were passed over:`,
    ...first.map(({ file, line, problem }) => `  ${file}, line ${line}: ${problem}`),
    ...more(count - first.length, 'line', '  '),
  ].join('\n');
}

function more(count: number, one: string, indent = ''): string[] {
  return count > 0 ? [`${indent}and ${counted(count, `more ${one}`)}`] : [];
}

function sayPosts(count: number): string {
  return `${number(count)} ${count === 1 ? 'post' : 'posts'}`;
}
