import type { RuleLocale } from '@/lib/format/locales';
import type { Rule, RuleEdit } from '@/lib/format/rule';

/** Something that people read, and the way to it. */
export type PlacedText = [path: PropertyKey[], text: string];

/** What people read of a rule as its pack wrote it, each text with the way to it inside the rule. */
export function textsOfRule(rule: Rule): PlacedText[] {
  const { learn, ...message } = rule.message;
  return [
    ...placed(message, ['message']),
    ...editsOfRule(rule).flatMap(([way, { label, with: words }]): PlacedText[] => [
      [[...way, 'label'], label],
      [[...way, 'with'], words],
    ]),
  ];
}

/** Every edit of a rule, with the way to it inside the rule. */
export function editsOfRule({ edits, cases = [] }: Rule): [way: PropertyKey[], edit: RuleEdit][] {
  const listed = (list: Rule['edits'], way: PropertyKey[]) =>
    (list ?? []).map((edit, at): [PropertyKey[], RuleEdit] => [[...way, 'edits', at], edit]);
  return [...listed(edits, []), ...cases.flatMap((each, at) => listed(each.edits, ['cases', at]))];
}

/** What people read of a rule in other languages. */
export function textsAbroad({ locales = {} }: Rule): [language: string, texts: PlacedText[]][] {
  return Object.entries(locales).map(([language, locale]) => [language, textsOfLocale(language, locale)]);
}

function textsOfLocale(language: string, { message = {}, edits = {} }: RuleLocale): PlacedText[] {
  return [
    ...placed(message, ['locales', language, 'message']),
    ...placed(edits, ['locales', language, 'edits']),
  ];
}

function placed(texts: Record<string, string | undefined>, way: PropertyKey[]): PlacedText[] {
  return Object.entries(texts).flatMap(([key, text]): PlacedText[] =>
    text === undefined ? [] : [[[...way, key], text]],
  );
}
