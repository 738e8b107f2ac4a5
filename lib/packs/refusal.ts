import { z } from '@/lib/shared/zod';

/** Why something of a publisher was not taken. What is installed stays as it is. */
export const REFUSAL_CODES = [
  /** The browser may not reach this host: the person has not allowed it, or took it back. */
  'permission',
  'unreachable',
  /** The server answered with something else than the file. */
  'status',
  'redirected',
  'too-large',
  'too-slow',
  /** A page for people instead of a file of a pack. */
  'web-page',
  'not-json',
  'duplicate-key',
  'signature',
  /** The key set that was confirmed (or named by policy) is not in `keys.json`. */
  'keys-unknown',
  'schema',
  /** The pack asks for a newer Candor. */
  'newer-engine',
  /** Another pack than the one that this source brought before, or one that comes from elsewhere. */
  'other-pack',
  'index-older',
  'version-older',
  'expired',
  'pack-size',
  'pack-hash',
  /** Nothing of the pack works in this browser. */
  'trial',
  'storage-full',
] as const;

/** Longest `found` and `expected` in UTF-16 code units. */
const MAX_WORDS = 200;
/** Most problems that a refusal carries. */
const MAX_PROBLEMS = 20;

const words = z.string().max(MAX_WORDS);
const problemWords = z.string().max(500);

export const refusalSchema = z.object({
  code: z.enum(REFUSAL_CODES),
  /** What was found: plain text from the pack or the server, never from a draft. */
  found: words.exactOptional(),
  expected: words.exactOptional(),
  problems: z
    .array(
      z.object({
        file: problemWords,
        place: problemWords,
        expected: problemWords,
        found: problemWords.exactOptional(),
      }),
    )
    .max(MAX_PROBLEMS)
    .exactOptional(),
});

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** JSON-able; it is stored with its source and shown in words. */
export type Refusal = z.infer<typeof refusalSchema>;

/** A refusal that fits its schema whatever the publisher or the server said. */
export function refusal(code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Refusal {
  const { found, expected, problems } = details;
  return {
    code,
    ...(found !== undefined && { found: plain(found, MAX_WORDS) }),
    ...(expected !== undefined && { expected: plain(expected, MAX_WORDS) }),
    ...(problems && { problems: problems.slice(0, MAX_PROBLEMS).map(cutProblem) }),
  };
}

function cutProblem(problem: NonNullable<Refusal['problems']>[number]) {
  const { file, place, expected, found } = problem;
  const cut = (text: string) => plain(text, 500);
  return {
    file: cut(file),
    place: cut(place),
    expected: cut(expected),
    ...(found !== undefined && { found: cut(found) }),
  };
}

/** Signs that turn the direction of what follows, take no room or break the line have no place in a reason. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

function plain(text: string, max: number): string {
  const shown = text.replace(UNSEEN, ' ');
  return shown.length > max ? `${shown.slice(0, max - 1)}…` : shown;
}
