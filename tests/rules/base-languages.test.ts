import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '@/lib/format/in-language';
import { textsAbroad, textsOfRule } from '@/lib/packs/texts';
import { translations } from '@/lib/packs/translations';
import { BANNED } from '@/lib/shared/banned-words';
import { LANGUAGES } from '@/lib/shared/language';

/** A card holds with texts this much longer than the English ones. */
const LONGER = 1.4;

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the base rules in %s', (language) => {
  it.each(basePack.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const texts = textsAbroad(rule).find(([each]) => each === language)?.[1] ?? [];
    expect(texts.length).toBeGreaterThan(0);
    for (const [, text] of texts) expect(text).not.toMatch(BANNED[language]);
    const own = textsOfRule(inLanguage(rule, language));
    for (const [at, [path, english]] of textsOfRule(rule).entries()) {
      const text = own[at]?.[1] ?? '';
      // New words join a draft, which is in English.
      if (path.at(-1) === 'with') expect(text).toBe(english);
      else expect(text.length, text).toBeLessThanOrEqual(Math.floor(english.length * LONGER));
    }
  });
});

it('nothing is missing, left over or filled in otherwise', () => {
  expect(translations(basePack)).toEqual([]);
  expect(new Set(basePack.rules.flatMap(({ locales }) => Object.keys(locales ?? {})))).toEqual(
    new Set(LANGUAGES.filter((language) => language !== 'en')),
  );
});
