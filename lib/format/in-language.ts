import type { RuleLocale } from '@/lib/format/locales';
import type { Rule, RuleEdit } from '@/lib/format/rule';

/**
 * A rule as it reads in a language: each text that it has there, the others as they stand in `message`. What the language
 * has beside them says nothing. Words that an edit puts into a draft stay as they are. The rule itself when it does not
 * speak that language.
 */
export function inLanguage(rule: Rule, language: string): Rule {
  const locale = localeOf(rule, language);
  if (!locale) return rule;
  const { message, edits, cases } = rule;
  return {
    ...rule,
    message: { ...message, ...textsFor(message, locale) },
    ...(edits && { edits: relabelled(edits, locale) }),
    ...(cases && {
      cases: cases.map((each) => (each.edits ? { ...each, edits: relabelled(each.edits, locale) } : each)),
    }),
  };
}

/** What a rule has in a language. */
export function localeOf({ locales }: Pick<Rule, 'locales'>, language: string): RuleLocale | undefined {
  return locales && Object.hasOwn(locales, language) ? locales[language] : undefined;
}

function textsFor(message: Rule['message'], { message: own = {} }: RuleLocale): Partial<Rule['message']> {
  const known = Object.entries(own).filter(([key]) => Object.hasOwn(message, key));
  return Object.fromEntries(known);
}

function relabelled(edits: readonly RuleEdit[], { edits: labels = {} }: RuleLocale): RuleEdit[] {
  return edits.map((edit) =>
    Object.hasOwn(labels, edit.label) ? { ...edit, label: labels[edit.label] ?? edit.label } : edit,
  );
}
