import { ONE_IN } from '@/lib/text/figures/clues';
import { singularOf } from '@/lib/text/figures/nouns';
import { cluesAt, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { readSpelled } from '@/lib/text/figures/spelled';

/** What joins the two numbers, by their words. */
const LINKS = ['in', 'out of', 'in every', 'von', 'sur', 'de cada', 'op de'] as const;
const FIRST_LINKS = new Set(LINKS.map((link) => link.split(' ', 1)[0]));
/** "in", "out", "sur" (lower case). */
export function isOneInWord(low: string): boolean {
  return FIRST_LINKS.has(low);
}

const OWN = new Set(['our', 'my', 'us', 'them', 'unserer', 'nos', 'nuestros', 'onze', 'these', 'those']);
/** "three in a hundred" is the finest share that is said like this. */
const FINEST = 100;

/** "one in five customers", "9 out of 10 schools", "uno de cada cinco clientes" at token `at`: per cent, and the token after the second number. */
export function readOneIn(scan: Scan, at: number): { value: number; next: number } | undefined {
  // Most numbers are turned away by the word behind them; "twenty-one in fifty" is not worth looking for.
  if ((cluesAt(scan, at + 1) & ONE_IN) === 0) return readOneOn(scan, at);
  const few = wholeAt(scan, at);
  const many = few && linked(scan, few.next);
  if (!few || !many || few.value < 1 || few.value >= many.value || many.value > FINEST) return undefined;
  return isOfMany(scan, many.next) ? { value: (100 * few.value) / many.value, next: many.next } : undefined;
}

/** French puts the noun between: "un client sur cinq". */
function readOneOn(scan: Scan, at: number): { value: number; next: number } | undefined {
  if (lowAt(scan, at + 2) !== 'sur' || singularOf(lowAt(scan, at + 1)) === undefined) return undefined;
  const [few, many] = [wholeAt(scan, at), wholeAt(scan, at + 3)];
  if (!few || !many || few.value < 1 || few.value >= many.value || many.value > FINEST) return undefined;
  return { value: (100 * few.value) / many.value, next: many.next };
}

function linked(scan: Scan, at: number): Whole | undefined {
  const words = [lowAt(scan, at), lowAt(scan, at + 1)] as const;
  for (const link of LINKS) {
    const isPair = link.includes(' ');
    if (link !== (isPair ? words.join(' ') : words[0])) continue;
    const many = wholeAt(scan, at + (isPair ? 2 : 1));
    if (many) return many;
  }
  return undefined;
}

interface Whole {
  value: number;
  next: number;
}

function wholeAt(scan: Scan, at: number): Whole | undefined {
  const token = tokenAt(scan, at);
  if (token?.kind === 'number')
    return /^\d{1,3}$/.test(token.raw) ? { value: Number(token.raw), next: at + 1 } : undefined;
  const spelled = token?.kind === 'word' ? readSpelled(scan, at) : undefined;
  return spelled && !spelled.isIndefinite ? spelled : undefined;
}

/** Somebody is meant, not a rating or a time: "8 out of 10", "two in three weeks". */
function isOfMany(scan: Scan, at: number): boolean {
  const low = lowAt(scan, at);
  if (singularOf(low) !== undefined) return true;
  if (low === 'of') return OWN.has(lowAt(scan, at + 1)) || singularOf(lowAt(scan, at + 1)) !== undefined;
  return (
    tokenAt(scan, at)?.kind === 'word' &&
    singularOf(lowAt(scan, at + 1)) !== undefined &&
    !/^(?:is|are|was|has|of|a|the)$/.test(low)
  );
}
