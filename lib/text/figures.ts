import { approximators, isHedgedAfter } from '@/lib/text/figures/approximate';
import { classify } from '@/lib/text/figures/classify';
import { readShare } from '@/lib/text/figures/fractions';
import { factorWord } from '@/lib/text/figures/multiples';
import { readLeadingPercent, readPartOfPercent } from '@/lib/text/figures/percent-parts';
import { type Ranged, readRange } from '@/lib/text/figures/range';
import type { Scan } from '@/lib/text/figures/scan';
import { lowAt } from '@/lib/text/figures/scan';
import { mayStart } from '@/lib/text/figures/starts';
import { type Token, tokenise } from '@/lib/text/figures/tokens';
import { readVague } from '@/lib/text/figures/vague';
import { languageOf } from '@/lib/text/language';
import { links } from '@/lib/text/links';
import type { Figure, Normalised } from '@/lib/text/types';

/** A figure, or only where to go on when what stood there was none. */
interface Step {
  figure?: Figure;
  next: number;
}

/**
 * The figures in a text: money, percentages, counts of things a company counts, multiples. Number forms of en, de, fr, es
 * and nl. Spans are offsets of `normalised.text`, sorted, without overlap. One pass with bounded look-ahead: linear.
 */
export function figures(normalised: Normalised): Figure[] {
  const scan = scanOf(normalised);
  const found: Figure[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const { figure, next } = step(scan, at);
    if (figure) found.push(figure);
    at = Math.max(next, at + 1);
  }
  return found;
}

function scanOf({ text, folded }: Normalised): Scan {
  let language: ReturnType<typeof languageOf> | undefined;
  return {
    tokens: tokenise(text, folded, links(text)),
    language: () => {
      language ??= languageOf(text);
      return language;
    },
  };
}

function step(scan: Scan, at: number): Step {
  const token = scan.tokens[at];
  if (!token) return { next: at + 1 };
  if (isTag(scan, at)) return { next: afterTag(scan, at) };
  if (!mayStart(token)) return { next: at + 1 };
  return readWordsOf(scan, at, token) ?? readNumber(scan, at);
}

/** Handles, hashtags, "#1" and e-mail addresses. */
function isTag(scan: Scan, at: number): boolean {
  const low = lowAt(scan, at);
  return (
    (low === '#' || low === '@') &&
    scan.tokens[at + 1]?.glued === true &&
    scan.tokens[at + 1]?.kind !== 'sign'
  );
}

function afterTag(scan: Scan, at: number): number {
  let next = at + 1;
  while (
    scan.tokens[next]?.glued &&
    (scan.tokens[next]?.kind !== 'sign' || /^[._-]$/.test(lowAt(scan, next)))
  )
    next++;
  return next;
}

/** Figures that are not a number with something after it. */
function readWordsOf(scan: Scan, at: number, token: Token): Step | undefined {
  const share = readShare(scan, at) ?? readPartOfPercent(scan, at) ?? readLeadingPercent(scan, at);
  if (share) return made(scan, at, share.next, { kind: 'percent', unit: '%', value: share.value });
  if (token.kind === 'opaque') return { next: at + 1 };
  const factor = factorWord(scan, at);
  if (factor) return made(scan, at, factor.next, { kind: 'multiple', unit: 'x', value: factor.value });
  const vague = readVague(scan, at);
  if (!vague) return undefined;
  const unit = vague.unit === undefined ? {} : { unit: vague.unit };
  return made(scan, at, vague.next, { kind: vague.kind, ...unit, approximate: true });
}

function readNumber(scan: Scan, at: number): Step {
  if (isPartOfName(scan, at)) return { next: at + 1 };
  const range = readRange(scan, at);
  if (!range) return { next: at + 1 };
  const what = classify(scan, at, range);
  if (!what) return { next: range.high === undefined ? range.next : at + 1 };
  const { kind, unit, next } = what;
  const high = range.high === undefined ? {} : { high: range.high };
  return made(scan, at, next, {
    kind,
    ...(unit !== undefined && { unit }),
    value: range.value,
    ...high,
    ...hedge(range),
  });
}

/** "GPT-4", "mid-2024", "LLaMA3-70B". */
function isPartOfName(scan: Scan, at: number): boolean {
  const hyphen = scan.tokens[at - 1];
  const before = scan.tokens[at - 2];
  const isJoined = hyphen?.raw === '-' && hyphen.glued && scan.tokens[at]?.glued === true;
  return (
    isJoined &&
    scan.tokens[at]?.kind === 'number' &&
    before !== undefined &&
    !/^(?:sign|break)$/.test(before.kind)
  );
}

function hedge(range: Ranged): Pick<Figure, 'approximate'> {
  return range.approximate ? { approximate: true } : {};
}

function made(scan: Scan, at: number, next: number, what: Omit<Figure, 'start' | 'end'>): Step {
  const start = scan.tokens[at]?.start ?? 0;
  const end = scan.tokens[next - 1]?.end ?? start;
  const isApproximate = what.approximate === true || approximators(scan, at) > 0 || isHedgedAfter(scan, next);
  return { figure: { start, end, ...what, ...(isApproximate && { approximate: true }) }, next };
}
