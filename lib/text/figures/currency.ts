import { MONEY } from '@/lib/text/figures/clues';
import { countryCode, opensCountry } from '@/lib/text/figures/countries';
import { currencyWord, dollarCode, isoCode, scaledCode, signCode } from '@/lib/text/figures/money';
import { afterHyphen, afterLink, isGlued, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';

/** A currency as written before or after a number. */
export interface Currency {
  /** ISO 4217; `''` when the words leave it open (francs, kroner, cents). */
  code: string;
  /** Index of the token after it. */
  next: number;
  /** How many make one whole: 100 for cents. */
  part: number;
  /** A scale inside the same word: 1_000_000 in "MUSD". */
  factor: number;
  /** A word that is also a weight or a verb: money only with a scale or "a month" after it. */
  needsScale: boolean;
  /** A sign or a code, not a word. */
  isSign: boolean;
}

const PERIODS = new Set('year month week day hour share user customer seat annum employee'.split(' '));
function currency(code: string, next: number, more: Partial<Currency> = {}): Currency {
  return { code, next, part: 1, factor: 1, needsScale: false, isSign: true, ...more };
}

/** A currency before a number: `$`, `US$`, `USD`, `Rs.`, `SEK`. */
export function currencyBefore(scan: Scan, at: number): Currency | undefined {
  const token = tokenAt(scan, at);
  if (token?.kind === 'sign') return fromSign(token.raw, at + 1);
  if (token?.kind !== 'word') return undefined;
  return dollarsBefore(scan, at) ?? codeBefore(scan, at);
}

/** A currency after a number (and its scale): `€`, `USD`, "dollars", "-dollar", "d'euros", "de $ hk", "MUSD". */
export function currencyAfter(scan: Scan, at: number): Currency | undefined {
  const hyphenated = afterHyphen(scan, at);
  // "£1m-£2m" is a range; only a word is joined by a hyphen.
  if (hyphenated > at) return currencyWord(lowAt(scan, hyphenated)) && named(scan, hyphenated);
  const from = afterLink(scan, afterDot(scan, at));
  const token = tokenAt(scan, from);
  if (token === undefined || (token.clues & MONEY) === 0) return undefined;
  if (token.kind === 'sign') return withCountry(scan, fromSign(token.raw, from + 1));
  if (token.kind !== 'word') return undefined;
  const scaled = scaledCode(token.low);
  if (scaled) return currency(scaled.code, from + 1, { factor: scaled.factor });
  return named(scan, from) ?? glued(scan, from);
}

/** True when "a month", "per share", "/year" follows. */
export function hasPeriod(scan: Scan, at: number): boolean {
  return /^(?:a|an|per|each|every|\/)$/.test(lowAt(scan, at)) && PERIODS.has(lowAt(scan, at + 1));
}

function fromSign(sign: string, next: number): Currency | undefined {
  const code = signCode(sign);
  return code === undefined ? undefined : currency(code, next);
}

function dollarsBefore(scan: Scan, at: number): Currency | undefined {
  const letters = lowAt(scan, at);
  if (letters === 'u' && lowAt(scan, at + 1) === '$' && /^[ds]$/.test(lowAt(scan, at + 2)))
    return currency('USD', at + 3);
  if (lowAt(scan, at + 1) !== '$' || (letters.length === 1 && !isGlued(scan, at + 1))) return undefined;
  const code = dollarCode(letters);
  return code === undefined ? undefined : currency(code, at + 2);
}

function codeBefore(scan: Scan, at: number): Currency | undefined {
  const token = tokenAt(scan, at);
  const code = token && (isoCode(token.raw) ?? (token.low === 'dólar' ? 'USD' : undefined));
  if (code === undefined) return undefined;
  const next = lowAt(scan, at + 1) === '.' && isGlued(scan, at + 1) ? at + 2 : at + 1;
  return currency(code, signCode(lowAt(scan, next)) === undefined ? next : next + 1);
}

/** The dot of "Mio." is part of the number only when the currency follows. */
function afterDot(scan: Scan, at: number): number {
  return lowAt(scan, at) === '.' &&
    isGlued(scan, at) &&
    /^(?:mio|mrd|tsd|mln|mld|mn|bn|md)$/.test(lowAt(scan, at - 1))
    ? at + 1
    : at;
}

function named(scan: Scan, at: number): Currency | undefined {
  const token = tokenAt(scan, at);
  if (!token) return undefined;
  const code = isoCode(token.raw);
  if (code !== undefined)
    return currency(
      code,
      signCode(lowAt(scan, at + 1)) !== undefined && isGlued(scan, at + 1) ? at + 2 : at + 1,
    );
  const country = countryAt(scan, at);
  const word = currencyWord(lowAt(scan, country?.next ?? at));
  if (!word) return undefined;
  const last = country?.next ?? at;
  const behind = country ? undefined : countryCode(lowAt(scan, last + 1));
  return currency(country?.code ?? behind ?? word.code ?? '', last + (behind ? 2 : 1), {
    part: word.part ?? 1,
    needsScale: word.needsScale === true && !country && !behind,
    isSign: false,
  });
}

/** "Swiss" francs, "US-" dollars, "New Zealand" dollars, "U.S." dollars. */
function countryAt(scan: Scan, at: number): { code: string; next: number } | undefined {
  if (lowAt(scan, at) === 'u' && lowAt(scan, at + 1) === '.' && lowAt(scan, at + 2) === 's')
    return { code: 'USD', next: at + (lowAt(scan, at + 3) === '.' ? 4 : 3) };
  const from = opensCountry(lowAt(scan, at)) ? at + 1 : at;
  const code = countryCode(lowAt(scan, from));
  return code === undefined ? undefined : { code, next: afterHyphen(scan, from + 1) };
}

/** "1m US$", "5 C$". */
function glued(scan: Scan, at: number): Currency | undefined {
  return lowAt(scan, at + 1) === '$' && isGlued(scan, at + 1) ? dollarsBefore(scan, at) : undefined;
}

/** "10 $ US", "2 milliards de $ hk". */
function withCountry(scan: Scan, found: Currency | undefined): Currency | undefined {
  if (found?.code !== 'USD') return found;
  const after = tokenAt(scan, found.next);
  if (after?.kind !== 'word' || after.low.length < 2) return found;
  const code =
    isoCode(after.raw) ??
    (/^(?:us|ca|au|nz|hk|sg)$/.test(after.low) && after.raw !== 'us' ? dollarCode(after.low) : undefined);
  return code === undefined ? found : { ...found, code, next: found.next + 1 };
}
