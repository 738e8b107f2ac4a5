import { adopt } from '@/lib/text/figures/adopt';
import { approximators, isHedgedAfter } from '@/lib/text/figures/approximate';
import type { Bare, Seen } from '@/lib/text/figures/bare';
import { classify, mayBeAdopted } from '@/lib/text/figures/classify';
import { readShare } from '@/lib/text/figures/fractions';
import { factorWord } from '@/lib/text/figures/multiples';
import { readOneIn } from '@/lib/text/figures/one-in';
import { numberedBefore, readOrdinal } from '@/lib/text/figures/ordinals';
import { readLeadingPercent, readPartOfPercent } from '@/lib/text/figures/percent-parts';
import { type Ranged, readRange } from '@/lib/text/figures/range';
import { afterRestated } from '@/lib/text/figures/restated';
import { lowAt, type Scan, type Token, tokenAt } from '@/lib/text/figures/scan';
import { mayStart } from '@/lib/text/figures/starts';
import { tokenise } from '@/lib/text/figures/tokens';
import { readVague } from '@/lib/text/figures/vague';
import { languageOf } from '@/lib/text/language';
import { links } from '@/lib/text/links';
import type { Figure, Link, Normalised } from '@/lib/text/types';

/** A figure, or only where to go on when what stood there was none. */
interface Step {
  figure?: Figure;
  bare?: Bare;
  next: number;
}

/**
 * The figures in a text: money, percentages, counts of things a company counts, multiples. Number forms of en, de, fr, es
 * and nl. Spans are offsets of `normalised.text`, sorted, without overlap. One pass with bounded look-ahead: linear. Numbers
 * inside links are none; pass the links and the language when they are known.
 */
export function figures(
  normalised: Normalised,
  known?: readonly Link[],
  spoken?: ReturnType<Scan['language']>,
): Figure[] {
  const scan = scanOf(normalised, known ?? links(normalised.text), spoken);
  const found: Seen[] = [];
  const bares: Bare[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    if (isTag(scan, at)) {
      at = afterTag(scan, at);
      continue;
    }
    if (!mayStart(scan, at)) {
      at++;
      continue;
    }
    const { figure, bare, next } = step(scan, at);
    if (figure) found.push({ figure, at, next });
    if (bare) bares.push(bare);
    at = Math.max(next, at + 1);
  }
  return bares.length === 0 ? found.map(({ figure }) => figure) : adopt(scan, found, bares);
}

function scanOf(
  { text, folded }: Normalised,
  skipped: readonly Link[],
  spoken: ReturnType<Scan['language']> | undefined,
): Scan {
  let language = spoken;
  return {
    tokens: tokenise(text, folded, skipped),
    language: () => {
      language ??= languageOf(text);
      return language;
    },
  };
}

function step(scan: Scan, at: number): Step {
  const token = tokenAt(scan, at);
  if (!token) return { next: at + 1 };
  return readWordsOf(scan, at, token) ?? readNumber(scan, at);
}

/** Handles, hashtags, "#1" and e-mail addresses. */
function isTag(scan: Scan, at: number): boolean {
  if (tokenAt(scan, at)?.kind === 'word') return false;
  const low = lowAt(scan, at);
  if (low === '#' && isMilestone(scan, at)) return false;
  return (
    (low === '#' || low === '@') &&
    tokenAt(scan, at + 1)?.glued === true &&
    tokenAt(scan, at + 1)?.kind !== 'sign'
  );
}

/** "just hit user #1000". */
function isMilestone(scan: Scan, at: number): boolean {
  const number = tokenAt(scan, at + 1);
  return number?.kind === 'number' && numberedBefore(scan, at + 1, Infinity) !== undefined;
}

function afterTag(scan: Scan, at: number): number {
  let next = at + 1;
  while (
    tokenAt(scan, next)?.glued &&
    (tokenAt(scan, next)?.kind !== 'sign' || /^[._-]$/.test(lowAt(scan, next)))
  )
    next++;
  return next;
}

/** Figures that are not a number with something after it. */
function readWordsOf(scan: Scan, at: number, token: Token): Step | undefined {
  if (token.kind === 'sign') return undefined;
  const share =
    token.kind === 'number'
      ? readOneIn(scan, at)
      : (readShare(scan, at) ??
        readOneIn(scan, at) ??
        readPartOfPercent(scan, at) ??
        readLeadingPercent(scan, at));
  if (share) return made(scan, at, share.next, { kind: 'percent', unit: '%', value: share.value });
  if (token.kind === 'opaque') return { next: at + 1 };
  // "7-figure"; any longer number has nothing of the kind behind it.
  if (token.kind === 'number' && token.raw.length > 1) return undefined;
  const factor = factorWord(scan, at);
  if (factor) return made(scan, at, factor.next, { kind: 'multiple', unit: 'x', value: factor.value });
  const vague = readVague(scan, at);
  if (!vague) return undefined;
  return made(scan, at, vague.next, { kind: vague.kind, unit: vague.unit, approximate: true });
}

function readNumber(scan: Scan, at: number): Step {
  if (isPartOfName(scan, at)) return { next: at + 1 };
  const ordinal = readOrdinal(scan, at);
  if (ordinal)
    return made(scan, at, ordinal.next, { kind: 'count', unit: ordinal.unit, value: ordinal.value });
  const range = readRange(scan, at);
  if (!range) return { next: at + 1 };
  const what = classify(scan, at, range);
  if (!what) return bareStep(scan, at, range);
  const restated = what.kind === 'money' ? afterRestated(scan, range) : undefined;
  return made(scan, at, restated ?? what.next, {
    kind: what.kind,
    unit: what.unit,
    value: range.value,
    high: range.high,
    approximate: range.approximate,
  });
}

/** The end of a range may be read again with what follows it ("3 -5% off"). */
function bareStep(scan: Scan, at: number, range: Ranged): Step {
  const next = range.high === undefined ? range.next : at + 1;
  if (!mayBeAdopted(scan, at, range)) return { next };
  const { start, end, value, high } = range;
  const approximate = range.approximate || approximators(scan, at) > 0 || isHedgedAfter(scan, range.next);
  return {
    next,
    bare: { start, end, at, next: range.next, value, approximate, ...(high !== undefined && { high }) },
  };
}

/** "GPT-4", "mid-2024", "LLaMA3-70B". */
function isPartOfName(scan: Scan, at: number): boolean {
  const hyphen = tokenAt(scan, at - 1);
  const before = tokenAt(scan, at - 2);
  const isJoined = hyphen?.raw === '-' && hyphen.glued && tokenAt(scan, at)?.glued === true;
  return (
    isJoined &&
    tokenAt(scan, at)?.kind === 'number' &&
    before !== undefined &&
    !/^(?:sign|break)$/.test(before.kind)
  );
}

/** What is known of a figure; what is `undefined` is left out of it. */
interface Known {
  kind: Figure['kind'];
  value?: number | undefined;
  high?: number | undefined;
  unit?: string | undefined;
  approximate?: boolean;
}

function made(scan: Scan, at: number, next: number, known: Known): Step {
  const start = tokenAt(scan, at)?.start ?? 0;
  const figure: Figure = { start, end: tokenAt(scan, next - 1)?.end ?? start, kind: known.kind };
  if (known.value !== undefined) figure.value = known.value;
  if (known.high !== undefined) figure.high = known.high;
  if (known.unit !== undefined) figure.unit = known.unit;
  if (known.approximate === true || approximators(scan, at) > 0 || isHedgedAfter(scan, next))
    figure.approximate = true;
  return { figure, next };
}
