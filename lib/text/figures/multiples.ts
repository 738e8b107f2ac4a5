import { TIMES } from '@/lib/text/figures/clues';
import { afterHyphen, cluesAt, lowAt, type Scan } from '@/lib/text/figures/scan';

const FACTORS: Record<string, number> = {
  ...each(
    'doubled doubling twofold verdoppelt verdoppelte verdoppelten verdoppeln doublé doublée doublés duplicado duplicamos duplicó verdubbeld verdubbelde verdubbelden zweifach',
    2,
  ),
  ...each(
    'tripled tripling trebled threefold verdreifacht verdreifachte verdreifachten triplé triplée triplés triplicado triplicamos triplicó verdrievoudigd dreifach',
    3,
  ),
  ...each(
    'quadrupled quadrupling fourfold vervierfacht vervierfachte quadruplé cuadruplicado cuadruplicamos verviervoudigd vierfach',
    4,
  ),
  ...each('quintupled fivefold verfünffacht quintuplé vervijfvoudigd', 5),
  ...each('tenfold verzehnfacht décuplé vertienvoudigd zehnfach', 10),
  ...each('hundredfold verhundertfacht', 100),
  ...each('halved halving halbiert halbierte gehalveerd', 0.5),
};
/** Verbs in their plain form: also adjectives ("a double espresso"), so only before an owner or an article. */
const PLAIN_VERBS: Record<string, number> = { double: 2, triple: 3, quadruple: 4, halve: 0.5 };
const OWNERS = new Set([
  'our',
  'my',
  'their',
  'its',
  'revenue',
  'revenues',
  'sales',
  'profit',
  'headcount',
  'arr',
  'mrr',
]);
/** "twice what we planned", "double last year's": a factor before what it is compared with. */
const COMPARING: Record<string, number> = { twice: 2, thrice: 3, double: 2, triple: 3, quadruple: 4 };
const YARDSTICK = /^(?:what|last|our)$/;
/** "doubled down", "doubled over": no number in it. */
const IDIOMS = new Set(['down', 'over', 'up', 'back']);
const FOLD = new Set(['fold', 'fach', 'fache', 'fachen', 'faches', 'voudig', 'voud']);
const TIMES_WORD = /^(?:times|mal|fois|veces|keer)$/;
const COMPARED = new Set(
  'more higher faster bigger larger better cheaper our my the as what mehr höher so plus más meer zoveel zo'.split(
    ' ',
  ),
);

function each(words: string, factor: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, factor]));
}

/** "doubled", "verdreifacht", "triple" (lower case). */
export function isFactorWord(low: string): boolean {
  return Object.hasOwn(FACTORS, low) || Object.hasOwn(PLAIN_VERBS, low) || Object.hasOwn(COMPARING, low);
}

/** "fold", "times" (lower case). */
export function isTimesWord(low: string): boolean {
  return FOLD.has(low) || TIMES_WORD.test(low);
}

/** The factor of a word that multiplies by itself ("doubled", "verdreifacht"), with the token after it. */
export function factorWord(scan: Scan, at: number): { value: number; next: number } | undefined {
  const low = lowAt(scan, at);
  const following = lowAt(scan, at + 1);
  if (IDIOMS.has(following)) return undefined;
  if (Object.hasOwn(FACTORS, low)) return { value: FACTORS[low] ?? 0, next: at + 1 };
  if (Object.hasOwn(COMPARING, low) && isCompared(scan, at + 1))
    return { value: COMPARING[low] ?? 0, next: at + 1 };
  if (!Object.hasOwn(PLAIN_VERBS, low) || !OWNERS.has(following)) return undefined;
  return { value: PLAIN_VERBS[low] ?? 0, next: at + 1 };
}

/** "what we planned", "last year's", "as many". */
function isCompared(scan: Scan, at: number): boolean {
  const low = lowAt(scan, at);
  return YARDSTICK.test(low) || (low === 'as' && /^(?:many|much|big|large)$/.test(lowAt(scan, at + 1)));
}

/** The end of what makes a plain number before token `at` a multiple: "-fold", "fold", "times more". */
export function timesAfter(scan: Scan, at: number): number | undefined {
  const word = afterHyphen(scan, at);
  if ((cluesAt(scan, word) & TIMES) === 0) return undefined;
  if (FOLD.has(lowAt(scan, word))) return word + 1;
  const isTimes = TIMES_WORD.test(lowAt(scan, at));
  return isTimes && COMPARED.has(lowAt(scan, at + 1)) ? at + 1 : undefined;
}
