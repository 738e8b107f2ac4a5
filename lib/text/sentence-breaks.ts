/* Where sentences end: rules SB6 to SB11 of Unicode's text segmentation (UAX #29), for texts with few kinds of characters. */

/** Plain ASCII, Latin letters and two currencies: the rules for everything else are left to the platform. */
const PLAIN = /^[\t -~£€À-ÖØ-öø-ÿ]*$/;
const ENDS = /[.!?]/g;
const CLOSE = new Set('()[]{}"\'');
const GOES_ON = new Set(',-:;.!?');
/** A full stop ends nothing when the next letter behind it is a small one. */
const SMALL_NEXT = /[^A-Za-zÀ-ÖØ-öø-ÿ.!?]*[a-zß-öø-ÿ]/y;
const INSIDE = /[A-Za-zÀ-ÖØ-öø-ÿ]\.[A-ZÀ-ÖØ-Þ]/y;

/** True when `sentenceBreaks` knows all rules that the text needs. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** The offsets at which a plain text falls into sentences, without its start and its end. */
export function sentenceBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (const { index } of text.matchAll(ENDS)) {
    const next = afterClosers(text, index + 1);
    if (next < text.length && !goesOn(text, index, next)) breaks.push(next);
  }
  return breaks;
}

/** Behind the quotes and brackets that close a sentence, and the space after it. */
function afterClosers(text: string, from: number): number {
  let at = from;
  while (CLOSE.has(text.charAt(at))) at++;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}

function goesOn(text: string, end: number, next: number): boolean {
  if (GOES_ON.has(text.charAt(next))) return true;
  if (text.charAt(end) !== '.') return false;
  return isDigit(text.charCodeAt(end + 1)) || isAt(INSIDE, text, end - 1) || isAt(SMALL_NEXT, text, next);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isAt(sticky: RegExp, text: string, at: number): boolean {
  if (at < 0) return false;
  sticky.lastIndex = at;
  return sticky.test(text);
}
