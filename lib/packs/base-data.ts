import type { Lexicons } from '@/lib/engine/lexicons';
import type { Tongue } from '@/lib/engine/tongue';
import type { RuleLocale } from '@/lib/format/locales';
import type { Pack } from '@/lib/format/pack';

/** What Candor brings itself: its own rules, and the words that it reads with. */
export interface BaseData {
  pack: Pack;
  lexicons: Lexicons;
}

/** Where the extension keeps it. */
export const BASE_DATA_FILE = 'base.json';

/** What Candor brings to be read in one other language: a file of its own, so that nobody carries the other languages. */
export interface BaseWords {
  tongue: Tongue;
  /** What its own rules say, by id. */
  rules: Readonly<Record<string, RuleLocale>>;
}

/** Its own pack, speaking that language too. */
export function withWords(pack: Pack, { tongue, rules }: BaseWords): Pack {
  return {
    ...pack,
    rules: pack.rules.map((rule) => {
      const locale = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
      return locale ? { ...rule, locales: { ...rule.locales, [tongue.language]: locale } } : rule;
    }),
  };
}
