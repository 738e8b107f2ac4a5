import { afterApproximators, approximators } from '@/lib/text/figures/approximate';
import { RANGE } from '@/lib/text/figures/clues';
import { counted } from '@/lib/text/figures/counted';
import { type Operand, readOperand } from '@/lib/text/figures/operand';
import { cluesAt, isGlued, lowAt, type Scan } from '@/lib/text/figures/scan';

/** An operand that may have an upper end. */
export interface Ranged extends Operand {
  high?: number;
}

const TO = new Set(['to', 'bis', 'auf', 'à', 'a', 'tot', 'naar', '→', '⇒', 'or', 'oder', 'ou', 'through']);
const AND = new Set(['and', 'und', 'et', 'y', 'en']);
const BETWEEN = new Set(['between', 'zwischen', 'entre', 'tussen']);

/** A word or sign that may join two numbers (lower case). */
export function isRangeWord(low: string): boolean {
  return low === '-' || low === '=' || TO.has(low) || AND.has(low);
}

interface Link {
  next: number;
  isDash: boolean;
}

/** The operand at `at`, joined with a second one into a range where the text says so ("£3-4bn", "from 2 to 3 million"). */
export function readRange(scan: Scan, at: number): Ranged | undefined {
  const low = readOperand(scan, at);
  if (!low) return undefined;
  const link = readLink(scan, at, low.next);
  if (!link) return low;
  const to = afterApproximators(scan, link.next);
  const high = readOperand(scan, to);
  if (!high || !fits(scan, low, high, link)) return low;
  return join(low, high, link, to > link.next) ?? low;
}

function readLink(scan: Scan, start: number, at: number): Link | undefined {
  if ((cluesAt(scan, at) & RANGE) === 0) return undefined;
  const low = lowAt(scan, at);
  if (low === '-' && lowAt(scan, at + 1) === '>') return { next: at + 2, isDash: false };
  if (low === '=' && lowAt(scan, at + 1) === '>') return { next: at + 2, isDash: false };
  if (low === '-') return dash(scan, at);
  if (TO.has(low)) return { next: at + 1, isDash: false };
  if (!AND.has(low)) return undefined;
  const opener = start - 1 - approximators(scan, start);
  return BETWEEN.has(lowAt(scan, opener)) ? { next: at + 1, isDash: false } : undefined;
}

/** "3-to-4" and "3-4". */
function dash(scan: Scan, at: number): Link | undefined {
  const isTo = lowAt(scan, at + 1) === 'to' && lowAt(scan, at + 2) === '-';
  if (isGlued(scan, at) && !isGlued(scan, at + 1)) return undefined;
  return isTo ? { next: at + 3, isDash: false } : { next: at + 1, isDash: true };
}

/** "5 -7%" is a range, "$40 -5%" and "300 users -5%" are not. */
function isLoose(scan: Scan, low: Operand): boolean {
  return !isGlued(scan, low.next) && isGlued(scan, low.next + 1);
}

/** The two ends must measure the same thing, said once or twice. */
function fits(scan: Scan, low: Operand, high: Operand, link: Link): boolean {
  if (link.isDash && isLoose(scan, low) && (low.kind || high.kind !== 'percent' || low.isYearLike))
    return false;
  // "fell 50 cents to $18" is a step, not a range.
  if (low.kind === 'money' && !low.hasPrefix && high.hasPrefix && !link.isDash) return false;
  if (low.kind && high.kind)
    return low.kind === high.kind && (!low.unit || !high.unit || low.unit === high.unit);
  if (low.isYearLike && high.isYearLike) return false;
  if (low.kind === 'money') return low.hasPrefix && counted(scan, high.next) === undefined;
  if (low.kind) return false;
  if (high.kind === 'money' && high.hasPrefix) return !link.isDash && low.value === 0;
  return true;
}

/** "2 to 3 million" is two million to three, "$10 to $13 million" too; "$0 to $25K" and "$500-1k" are not. */
function inheritsScale(low: Operand, high: Operand): boolean {
  if (low.scale !== 1 || high.scale === 1) return false;
  if (low.hasPrefix && high.hasPrefix && (low.value === 0 || !high.isLarge)) return false;
  return low.value <= high.value / high.scale;
}

function join(low: Operand, high: Operand, link: Link, isHedged: boolean): Ranged | undefined {
  const from = low.value * (inheritsScale(low, high) ? high.scale : 1);
  if (link.isDash && from >= high.value) return undefined;
  return {
    ...low,
    ...(high.kind && { kind: high.kind }),
    ...(high.unit !== undefined && { unit: high.unit }),
    value: Math.min(from, high.value),
    high: Math.max(from, high.value),
    end: high.end,
    next: high.next,
    scale: high.scale,
    isLarge: low.isLarge || high.isLarge,
    approximate: low.approximate || high.approximate || isHedged,
    isYearLike: low.isYearLike && high.isYearLike,
  };
}
