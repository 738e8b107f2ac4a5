import { approximators } from '@/lib/text/figures/approximate';
import { METRIC, NAME, PERIOD } from '@/lib/text/figures/clues';
import { counted } from '@/lib/text/figures/counted';
import { deed } from '@/lib/text/figures/deeds';
import { changed, earned, isDeal } from '@/lib/text/figures/earned';
import { handled } from '@/lib/text/figures/handled';
import { indexOf } from '@/lib/text/figures/indices';
import { metricFollows, metricLeads } from '@/lib/text/figures/metrics';
import { timesAfter } from '@/lib/text/figures/multiples';
import { isNumberName, numberedBefore } from '@/lib/text/figures/ordinals';
import type { Ranged } from '@/lib/text/figures/range';
import { rated } from '@/lib/text/figures/rated';
import { cluesAt, cluesIn, isGlued, lowAt, type Scan } from '@/lib/text/figures/scan';
import { unitBefore } from '@/lib/text/figures/sizes';
import { volume } from '@/lib/text/figures/volume';
import type { Figure } from '@/lib/text/types';

/** What a number measures, and the token after the words that say so. */
export interface Measured {
  kind: Figure['kind'];
  unit?: string;
  next: number;
}

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const DATING = new Set(
  (
    'in since by until till during before after for of from early mid late year fy summer spring autumn fall winter january february ' +
    'march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'seit im jahr jahre en depuis année desde año sinds jaar this the our'
  ).split(' '),
);
/** A number behind these is a name or a date, not a count. */
const NAMED = new Set(
  (
    'top no number room chapter page step day week part level version zimmer chambre tier type phase gen series model ' +
    'fortune forbes ftse russell nikkei stoxx ibex windows iphone android ios macos chrome firefox python node react soc iso covid'
  ).split(' '),
);
const RETIREMENT = new Set(['401', '403', '457', '529']);
const BUYERS = new Set(['customer', 'client', 'user', 'subscriber', 'signup', 'sale', 'order']);
const RUNWAY_PERIOD =
  /^(?:years|months|month|weeks|jahre|monate|wochen|ans|mois|semaines|años|meses|semanas|jaar|maanden|weken)$/;
const BURNING = new Set(['burn', 'burning', 'runway', 'cash', 'bank']);
const RUNWAY = new Set(['runway', 'cash']);

/** A word that makes the number behind it a name or a date (lower case). */
export function isNaming(low: string): boolean {
  return NAMED.has(low) || MONTHS.has(low) || isNumberName(low) || low === 'p' || low === 'inc';
}

/** "months", "Wochen" (lower case). */
export function isRunwayPeriod(low: string): boolean {
  return RUNWAY_PERIOD.test(low);
}

/** Decides what the number at token `at` measures; `undefined` when nothing says that it measures anything. */
export function classify(scan: Scan, at: number, range: Ranged): Measured | undefined {
  const { kind, unit, next } = range;
  if (kind === 'multiple' && !isFactor(scan, at, range)) return undefined;
  if (kind === 'money' && isIdiom(scan, at, range)) return undefined;
  if (kind) return { kind, next, ...(unit !== undefined && { unit }) };
  if (isRetirement(scan, at) || isYear(scan, at, range)) return undefined;
  return plain(scan, at, range);
}

function plain(scan: Scan, at: number, range: Ranged): Measured | undefined {
  const times = timesAfter(scan, range.next);
  if (times !== undefined) return { kind: 'multiple', unit: 'x', next: times };
  if (isMoneyByMetric(scan, at, range)) return { kind: 'money', next: range.next };
  const numbered = numberedBefore(scan, at, range.value);
  if (numbered !== undefined) return { kind: 'count', unit: numbered, next: range.next };
  if (isName(scan, at, range)) return undefined;
  if (isMonthly(scan, range)) return { kind: 'money', next: range.next };
  if (range.scale >= 1000 && isDeal(scan, range.next)) return { kind: 'money', next: range.next };
  const index = indexOf(scan, at - approximators(scan, at), range.next, range.value);
  if (index) return index;
  const noun = counted(scan, range.next, range.value);
  if (noun && !isStory(scan, at, range, noun.unit)) return { kind: 'count', ...noun };
  const leading = unitBefore(scan, at, range.next);
  if (leading !== undefined) return { kind: 'count', unit: leading, next: range.next };
  if (isRunway(scan, at, range.next)) {
    const period = lowAt(scan, range.next);
    const unit = /^(?:we|wo|se)/.test(period) ? 'week' : /^(?:y|j|a)/.test(period) ? 'year' : 'month';
    return { kind: 'count', unit, next: range.next + 1 };
  }
  const sum = earned(scan, at, range) ?? changed(scan, at, range);
  if (sum) return { kind: sum, next: range.next };
  const stream = rated(scan, at, range) ?? deed(scan, range.next, range.value);
  if (stream) return { kind: 'count', ...stream };
  const open =
    range.value > 1 ? (handled(scan, at, range) ?? volume(scan, range.next, range.value)) : undefined;
  if (open) return { kind: 'count', ...open };
  return range.isLarge ? { kind: 'count', next: range.next } : undefined;
}

/** A bare number that its company may explain: no year, no name, no "one". */
export function mayBeAdopted(scan: Scan, at: number, range: Ranged): boolean {
  if (range.kind !== undefined || range.isYearLike || isRetirement(scan, at)) return false;
  return !isName(scan, at, range) && !(range.isSpelled && range.value < 2);
}

/** "401" k. */
function isRetirement(scan: Scan, at: number): boolean {
  const low = lowAt(scan, at);
  return low.length === 3 && RETIREMENT.has(low);
}

/** Not "4x4", "1x", or "2x per day"; "growing 2x each year" is one. */
function isFactor(scan: Scan, at: number, { value, next }: Ranged): boolean {
  if (value === 1 || (isGlued(scan, next) && /^\d/.test(lowAt(scan, next)))) return false;
  if (/^(?:grow|grows|growing|grew|grown|scaling|scaled|rose|rising|up)$/.test(lowAt(scan, at - 1)))
    return true;
  return !(
    /^(?:a|an|per|each|every|\/)$/.test(lowAt(scan, next)) &&
    /^(?:day|week|month|year)$/.test(lowAt(scan, next + 1))
  );
}

/** "my two cents". */
function isIdiom(scan: Scan, at: number, { value, hasPrefix }: Ranged): boolean {
  return value === 0.02 && !hasPrefix && /^(?:my|your|his|her|our|their)$/.test(lowAt(scan, at - 1));
}

/** A year unless something in front of it counts: round numbers do so more often. */
function isYear(scan: Scan, at: number, range: Ranged): boolean {
  if (!range.isYearLike) return false;
  const before = lowAt(scan, at - 1);
  if (approximators(scan, at) > 0) return false;
  return range.value % 100 !== 0 || DATING.has(before);
}

function isMoneyByMetric(scan: Scan, at: number, range: Ranged): boolean {
  const isBig =
    range.scale > 1 || range.value >= 100 || range.value === 0 || (!range.isSpelled && range.value % 1 !== 0);
  if ((cluesAt(scan, range.next) & METRIC) !== 0 && /^[ma]rr$/.test(lowAt(scan, range.next))) return true;
  if (isBig && metricFollows(scan, range.next)) return true;
  const lead = metricLeads(scan, at, range.scale > 1);
  return lead === 'colon'
    ? !range.isYearLike
    : lead === 'words' && (range.scale > 1 || range.value >= 1000 || range.value === 0);
}

/** "one of our customers", "one person": a story, not a count. */
function isStory(scan: Scan, at: number, range: Ranged, unit: string): boolean {
  if (range.value !== 1 || range.high !== undefined) return false;
  return /^(?:of|de|von|van)$/.test(lowAt(scan, at + 1)) || (range.isSpelled && !BUYERS.has(unit));
}

/** "Windows 11 users", "top 10 customers", "July 4 customers", "Fortune 500 companies", "S&P 500". */
function isName(scan: Scan, at: number, { value }: Ranged): boolean {
  if ((cluesIn(scan, at - 2, at) & NAME) === 0) return false;
  const before = lowAt(scan, at - 1);
  if (before === 'p' && lowAt(scan, at - 2) === '&') return true;
  if (before === 'inc' || (before === '.' && lowAt(scan, at - 2) === 'inc')) return value % 500 === 0;
  return NAMED.has(before) || (value <= 31 && MONTHS.has(before));
}

/** "6 months of runway", "our runway is 6 months", "we burn 70k and have 5 months left". */
function isRunway(scan: Scan, at: number, next: number): boolean {
  if ((cluesAt(scan, next) & PERIOD) === 0) return false;
  if ([1, 2, 3].some((step) => RUNWAY.has(lowAt(scan, next + step)))) return true;
  if ([1, 2, 3].some((step) => lowAt(scan, at - step) === 'runway')) return true;
  return (
    lowAt(scan, next + 1) === 'left' &&
    (/^(?:cash|bank|money)$/.test(lowAt(scan, next + 4)) ||
      scan.tokens.slice(Math.max(0, at - 12), at).some(({ low }) => BURNING.has(low)))
  );
}

/** "we're at 12k/month": what comes by the month in thousands, without a noun, is money. */
function isMonthly(scan: Scan, range: Ranged): boolean {
  if (range.scale < 1000 || range.isSpelled) return false;
  const isEach = /^(?:a|per|\/)$/.test(lowAt(scan, range.next));
  return isEach && /^(?:mo|month|mth|yr|year|annum)$/.test(lowAt(scan, range.next + 1));
}
