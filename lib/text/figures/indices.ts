import { INDEX } from '@/lib/text/figures/clues';
import { cluesAt, cluesIn, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import type { Figure } from '@/lib/text/types';

/** Numbers that companies keep of themselves under a short name, and what they are: a sum per head, a factor, a score. */
const INDICES: Record<string, Figure['kind']> = {
  ...named('cac ltv clv arpu arppu arpa aov cpa cpl', 'money'),
  ...named('roas roi moic', 'multiple'),
  ...named('nps enps csat', 'count'),
  ...named('nrr grr ndr ctr', 'percent'),
};
/** Shares that are also written without their sign ("conversion: 3.4"), alone or as "… rate". */
const SHARES = new Set(
  'conversion retention churn utilisation utilization occupancy uptime markup attrition margin margins auslastung marge marges'.split(
    ' ',
  ),
);
const RATES = new Set(
  'open click close win conv error pass vacancy reply response bounce conversion churn retention attach fill crash renewal refund return show no-show utilisation occupancy activation completion hit success failure defect reject scrap'.split(
    ' ',
  ),
);
/** Retention may pass the whole. */
const MOST = 150;
const LEADING = new Set(
  ': = is was of at to from hits hit now up down just over under about around nearly currently reached sits stands liegt bei est de es van op → > ~ +'.split(
    ' ',
  ),
);
const MAX_WORDS = 4;

function named(names: string, kind: Figure['kind']): Record<string, Figure['kind']> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}

/** A short name, a share, or the "rate" of one (lower case). */
export function isIndexWord(low: string): boolean {
  return Object.hasOwn(INDICES, low) || SHARES.has(low) || low === 'rate';
}

interface Index {
  kind: Figure['kind'];
  unit?: string;
  next: number;
}

/**
 * "NPS at 71", "CAC: 43", "a 3.1 ROAS", "open rate 52": the kind of the number `value` at token `at` that ends before `next`, its unit,
 * and the token after both.
 */
export function indexOf(scan: Scan, at: number, next: number, value: number): Index | undefined {
  const clues = cluesIn(scan, at - MAX_WORDS, at) | cluesAt(scan, next);
  if ((clues & INDEX) === 0) return undefined;
  const behind = lowAt(scan, next);
  if (Object.hasOwn(INDICES, behind)) return made(behind, next + 1);
  for (let before = at - 1; before >= at - MAX_WORDS; before--) {
    const low = lowAt(scan, before);
    if (Object.hasOwn(INDICES, low)) return made(low, next);
    if (isShare(scan, before))
      return value <= MOST && isEnd(scan, next) ? { kind: 'percent', unit: '%', next } : undefined;
    if (!LEADING.has(low)) return undefined;
  }
  return undefined;
}

function isShare(scan: Scan, at: number): boolean {
  return SHARES.has(lowAt(scan, at)) || (lowAt(scan, at) === 'rate' && RATES.has(lowAt(scan, at - 1)));
}

function isEnd(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (/^(?:from|in|this|last|now|since|today|for|on|and|vs|up|down)$/.test(token?.low ?? '')) return true;
  return (
    token === undefined || token.kind === 'break' || (token.kind === 'sign' && /^[.,;!?)(|]$/.test(token.raw))
  );
}

function made(name: string, next: number): Index {
  const kind = INDICES[name] ?? 'count';
  if (kind === 'percent') return { kind, unit: '%', next };
  return { kind, next, ...(kind === 'count' && { unit: name }), ...(kind === 'multiple' && { unit: 'x' }) };
}
