import { z } from '@/lib/shared/zod';

/** Control characters, and signs that turn the direction of what follows or take no room: a name could pose as another. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
/** What a page would read as markup. */
const MARKUP = /<[a-z!/?]/i;

/** One line of plain text of at most so many UTF-16 code units, as people read it: no markup, no hidden characters. */
export function plainText(max: number) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !UNSEEN.test(text), 'expected plain text without control or direction characters')
    .refine((text) => !MARKUP.test(text), 'expected plain text without HTML');
}
