/** What a reading begins with: the boundary that a word begins at. */
const BOUNDARY = /^\(\?<!\[\\p\{L\}\\p\{N\}_?\]\)/;
/** A group or a class as a whole, a literal with the spaces in it, and what makes the atom before it optional. */
const LITERAL = /^(?:[^\\()[\]{}.?*+^$|]|\\[./]|\\s\+)+/;
const OPTIONAL = /^(?:[?*]|\{0,)/;
/** Behind a group: here a word may end that it ends with. */
const WORD_END = /^(?:$|\\s\+|\[\\s|\(\?!|'| )/;
const QUANTIFIER = /^(?:[?*+]|\{\d+,?\d*\})?\??/;

/**
 * The words of which one stands in every text that matches a pattern, for the dictionary: `stock*`, `my` and `per` for
 * `stocks?|my\s+(?:car|flat)|per`. One look into the dictionary then spares most texts the pattern, and says where to
 * try it in the others. Undefined when the pattern does not begin at a word or an alternative begins with no plain
 * letter: then it is always tried.
 */
export function startsOf({ source }: RegExp): string[] | undefined {
  if (!alternatives(source).every((each) => BOUNDARY.test(each))) return undefined;
  const starts = startsOfAny(source);
  return starts && [...new Set(untangled(starts))];
}

/** The dictionary tells no hit inside another: "if we" ends before "we" when "we" is a word of its own. */
function untangled(starts: readonly string[]): string[] {
  const openers = starts.map((start) => start.split(' ', 1)[0] ?? '');
  const opens = (word: string) =>
    openers.some((each) => each === word || (each.endsWith('*') && word.startsWith(each.slice(0, -1))));
  return starts.map((start) => {
    const words = start.split(' ');
    const next = words.findIndex((word, at) => at > 0 && opens(word.replace(/\*$/, '')));
    return next < 0 ? start : words.slice(0, next).join(' ');
  });
}

function startsOfAny(source: string): string[] | undefined {
  const starts: string[] = [];
  for (const each of alternatives(source)) {
    const found = startsOfSequence(each);
    if (!found) return undefined;
    starts.push(...found);
  }
  return starts;
}

function startsOfSequence(source: string): string[] | undefined {
  if (!source.startsWith('(')) return startsOfLiteral(source);
  const length = groupLength(source);
  const rest = source.slice(length);
  if (/^\(\?<?[!=]/.test(source)) return startsOfSequence(rest);
  const behind = rest.replace(QUANTIFIER, '');
  const inside = startsOfAny(source.slice(0, length - 1).replace(/^\((?:\?:|\?<\w+>)?/, ''));
  const words = endsWord(behind) ? inside : inside?.map((word) => word.replace(/\*?$/, '*'));
  if (!words || !OPTIONAL.test(rest)) return words;
  const others = startsOfSequence(behind);
  return others && [...words, ...others];
}

/** Does a word end before this, whichever of its alternatives follows? */
function endsWord(source: string): boolean {
  if (WORD_END.test(source)) return true;
  if (!source.startsWith('(?:')) return false;
  const length = groupLength(source);
  const isSure = alternatives(source.slice(3, length - 1)).every((each) => WORD_END.test(each));
  return (
    isSure && (!OPTIONAL.test(source.slice(length)) || endsWord(source.slice(length).replace(QUANTIFIER, '')))
  );
}

function startsOfLiteral(source: string): string[] | undefined {
  const literal = LITERAL.exec(source)?.[0] ?? '';
  const rest = source.slice(literal.length);
  const sure = OPTIONAL.test(rest) ? literal.replace(/(?:\\.\+?|.)$/su, '') : literal;
  const words = sure.replaceAll('\\s+', ' ').replaceAll('\\', '');
  if (words.trim() === '') return undefined;
  const isWhole = words.endsWith(' ') || rest === '';
  return [isWhole ? words.trim() : `${words}*`];
}

/** What stands between the bars that are in no group and no class. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += atomLength(source, at)) {
    if (source[at] !== '|') continue;
    found.push(source.slice(from, at));
    from = at + 1;
  }
  return [...found, source.slice(from)];
}

function groupLength(source: string): number {
  let at = 1;
  while (at < source.length && source[at] !== ')') at += atomLength(source, at);
  return at + 1;
}

function atomLength(source: string, at: number): number {
  const char = source[at];
  if (char === '\\') return 2;
  if (char === '(') return groupLength(source.slice(at));
  if (char === '[') return /^\[(?:\\.|[^\]\\])*\]/s.exec(source.slice(at))?.[0].length ?? 1;
  return 1;
}
