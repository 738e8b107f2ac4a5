import type { Companions } from '@/lib/text/companions';

/** On which side of the word a neighbour makes it part of a fixed phrase of ordinary language. */
export type CompanionFinder = (word: string, before: string, after: string) => 'before' | 'after' | undefined;

interface Companion {
  before: RegExp | undefined;
  after: RegExp | undefined;
}

/** Each word's patterns are compiled when it is first asked for: a coach asks for its own employer's. */
export function companionFinder(companions: Companions): CompanionFinder {
  const compiled = new Map<string, Companion | undefined>();
  const companionOf = (word: string) => {
    if (!Object.hasOwn(companions, word)) return undefined;
    const made = compiled.get(word) ?? compile(companions[word] ?? ['', '']);
    compiled.set(word, made);
    return made;
  };
  return (word, before, after) => {
    const companion = companionOf(word.toLowerCase());
    if (companion?.after?.test(after)) return 'after';
    return companion?.before?.test(before) ? 'before' : undefined;
  };
}

function compile([before, after]: Companions[string]): Companion {
  return {
    before: before === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${before})[\\s-]+$`, 'iu'),
    after: after === '' ? undefined : new RegExp(`^[\\s-]+(?:${after})(?![\\p{L}\\p{N}])`, 'iu'),
  };
}
