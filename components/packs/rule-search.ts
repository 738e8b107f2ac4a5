import {
  editLabels,
  exampleLine,
  familyTitle,
  severityWords,
  spokenRule,
} from '@/components/packs/rule-words';
import { familyOf, type Rule } from '@/lib/format/rule';

/** The rules that say every one of the typed words somewhere: in their id, line, reason, edits, examples, family or loudness. */
export function searchRules(rules: readonly Rule[], typed: string, employer: string): Rule[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rules];
  return rules.filter((rule) => {
    const text = textOf(rule, employer);
    return words.every((word) => text.includes(word));
  });
}

function textOf(rule: Rule, employer: string): string {
  const { id, severity, fixtures } = rule;
  const spoken = spokenRule(rule);
  return [
    id,
    exampleLine(spoken, employer),
    spoken.message.why,
    ...editLabels(spoken),
    familyTitle(familyOf(id)),
    severityWords(severity),
    ...fixtures.nudge,
    ...fixtures.quiet,
  ]
    .join('\n')
    .replaceAll(/\[\[|\]\]/g, '')
    .toLowerCase();
}
