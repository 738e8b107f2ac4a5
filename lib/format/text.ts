import { z } from '@/lib/shared/zod';

/**
 * Control characters, signs that turn the direction of what follows or take no room, and letters that are blank: a name
 * could pose as another.
 */
const UNSEEN =
  /[\u034f\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
/** What a page would read as markup. */
const MARKUP = /<[a-z!/?]/i;

/** One line of plain text of at most so many UTF-16 code units, as people read it: no markup, no hidden characters. */
export function plainText(max: number) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine(
      (text) => !UNSEEN.test(text) && text.trim() !== '',
      'expected plain text without control or direction characters',
    )
    .refine((text) => !MARKUP.test(text), 'expected plain text without HTML');
}

/** What is joined or shown another way without a trace: enough to tell by whom a copied text was spread. */
const TRACE = /[\ufe00-\ufe0e\p{Cf}]/u;
/** A run of signs that people or sites read as a link. */
const LINK = /:\/\/|[\p{L}\p{N}}]\.[\p{L}{]/u;

/**
 * Words that go into a draft, over several lines if need be: nothing hidden in them, and no link that what was typed
 * becomes a part of, since its host would learn that as soon as the site looks for a picture of the page.
 */
export function newWords(max: number) {
  return z
    .string()
    .max(max)
    .refine(
      (text) => !UNSEEN.test(text.replaceAll('\n', '')) && !TRACE.test(text),
      'expected no hidden characters',
    )
    .refine(
      (text) => !text.split(/\s/).some((run) => run.includes('{') && LINK.test(run)),
      'expected no {match} or {employer} inside a link',
    );
}

/** Does a text end within a link, so that what follows would belong to it? */
export function endsInLink(text: string): boolean {
  return LINK.test(/\S*$/.exec(text)?.[0] ?? '');
}
