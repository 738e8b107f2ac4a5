import type { Span } from '@/lib/shared/span';
import { isVerbAt } from '@/lib/text/grammar';
import type { Normalised } from '@/lib/text/types';

/** Words that make an ordinary-looking word after them a name: "at acme", "for target". */
const NAMING = /(?:^|[^\p{L}])(?:at|for|with|from|by|via|join(?:ed|ing)?|love|hire[ds]?)\s+$/iu;
const ARTICLE = /(?:^|[^\p{L}])(?:an?|the|this|that|my|our|your|his|her|its|their|every|no)\s+$/iu;

/**
 * True when a hit of a company's or product's name looks like that name, and not like the ordinary word of the same
 * spelling ("the acme of Roman art", "Target your readers"). Only single words can be ordinary ones.
 */
export function isMention(normalised: Normalised, sentence: Span, hit: Span, term: string): boolean {
  if (/[^\p{L}]/u.test(term)) return true;
  const { text } = normalised;
  const written = text.slice(hit.start, hit.end);
  const before = text.slice(sentence.start, hit.start);
  if (/[@#]$/.test(before)) return true;
  const isNameLike = written !== written.toLowerCase() || term === term.toLowerCase();
  if (!isNameLike)
    return NAMING.test(before) && !ARTICLE.test(before) && !/^\s+of\s/i.test(text.slice(hit.end));
  const isFirst = before.trim() === '';
  if (!isFirst) return true;
  const inSentence = { start: hit.start - sentence.start, end: hit.end - sentence.start };
  return !isVerbAt(text.slice(sentence.start, sentence.end), inSentence);
}
