import { localeOf } from '@/lib/format/in-language';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import type { Remark } from '@/lib/packs/remark';
import { editsOfRule, textsOfRule } from '@/lib/packs/texts';
import { LANGUAGES } from '@/lib/shared/language';

/** What is missing, left over or filled in otherwise in the languages of a pack. */
export function translations({ rules }: Pack): Remark[] {
  const languages = [...new Set(rules.flatMap(({ locales }) => Object.keys(locales ?? {})))];
  return rules.flatMap((rule, at) =>
    languages
      .flatMap((language) => [
        ...unspoken(rule, language),
        ...leftOver(rule, language),
        ...missing(rule, language),
        ...otherBlanks(rule, language),
      ])
      .map((remark) => ({ ...remark, path: ['rules', at, ...remark.path] })),
  );
}

function unspoken(rule: Rule, language: string): Remark[] {
  const isSpoken = LANGUAGES.some((each) => each === language);
  if (isSpoken || !localeOf(rule, language)) return [];
  const expected = `one of ${LANGUAGES.join(', ')}`;
  const reason = 'Candor does not speak it yet, so nobody reads this';
  return [{ path: ['locales', language], level: 'warning', expected, found: language, reason }];
}

/** Nobody would ever see it, which is the last place where somebody should be able to write. */
function leftOver(rule: Rule, language: string): Remark[] {
  const { message = {}, edits = {} } = localeOf(rule, language) ?? {};
  const way = ['locales', language];
  const labels = labelsOf(rule);
  const texts = Object.keys(message).filter((key) => !Object.hasOwn(rule.message, key));
  const buttons = Object.keys(edits).filter((label) => !labels.includes(label));
  return [
    ...texts.map(
      (key): Remark => ({
        path: [...way, 'message', key],
        level: 'problem',
        expected: 'a text that stands in `message` as well',
        found: `${key}, which the rule does not have`,
      }),
    ),
    ...buttons.map(
      (label): Remark => ({
        path: [...way, 'edits', label],
        level: 'problem',
        expected: labels.length > 0 ? `a label of its edits: ${labels.join(', ')}` : 'no edits',
        found: `${label}, which no edit is called`,
      }),
    ),
  ];
}

/** One remark for all that a rule does not say in a language of its pack. */
function missing(rule: Rule, language: string): Remark[] {
  const locale = localeOf(rule, language);
  const { learn, ...message } = rule.message;
  const texts = Object.keys(message).filter((key) => !Object.hasOwn(locale?.message ?? {}, key));
  const labels = labelsOf(rule).filter((label) => !Object.hasOwn(locale?.edits ?? {}, label));
  if (texts.length + labels.length === 0) return [];
  const found = locale ? `no ${[...texts, ...labels.map((label) => `“${label}”`)].join(', ')}` : 'none of it';
  return [
    {
      path: locale ? ['locales', language] : [],
      level: 'warning',
      expected: `every text in ${language}, as other rules have it`,
      found,
      reason: 'what is missing is said as it stands in `message` and `edits`',
    },
  ];
}

function labelsOf(rule: Rule): string[] {
  return [...new Set(editsOfRule(rule).map(([, { label }]) => label))];
}

/** A line that quotes the words in one language quotes them in all. */
function otherBlanks(rule: Rule, language: string): Remark[] {
  const own = localeOf(rule, language)?.message ?? {};
  return textsOfRule(rule).flatMap(([[place, key], text]): Remark[] => {
    const name = key as keyof typeof own;
    const told = place === 'message' && Object.hasOwn(own, name) ? own[name] : undefined;
    if (told === undefined) return [];
    const [wanted, found] = [blanksIn(text), blanksIn(told)];
    if (wanted === found) return [];
    const path = ['locales', language, 'message', name];
    return [
      {
        path,
        level: 'problem',
        expected: wanted || 'no words in braces',
        found: found || 'no words in braces',
      },
    ];
  });
}

/** Sorted, each once: languages put them in another order. */
function blanksIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted().join(', ');
}
