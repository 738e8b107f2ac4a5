import { say } from '@/components/words/say';
import type { Refusal } from '@/lib/packs/refusal';

/** What a refusal means to a person. What stays as it is depends on what they have: see `staysWords`. */
export interface RefusalWords {
  /** What happened, one sentence. */
  what: string;
  /** What one can do about it. */
  next: string;
}

export function refusalWords({ code }: Pick<Refusal, 'code'>): RefusalWords {
  return { what: say(`packs.refusal.${code}.what`), next: say(`packs.refusal.${code}.next`) };
}

/** What a refusal was about: nothing was there before, rules are in use, or none have come yet. */
export type RefusalMoment = 'adding' | 'using' | 'waiting';

/** What stays as it is. */
export function staysWords(moment: RefusalMoment): string {
  return say(`packs.refusal.stays.${moment}`);
}

/** What was found and expected, for the one who mends it; null when the refusal does not say. */
export function detailWords({ found, expected }: Pick<Refusal, 'found' | 'expected'>): string | null {
  if (found === undefined) return expected === undefined ? null : say('packs.refusal.expected', { expected });
  return expected === undefined
    ? say('packs.refusal.found', { found })
    : say('packs.refusal.expectedFound', { expected, found });
}
