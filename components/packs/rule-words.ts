import { say } from '@/components/words/say';
import { inLanguage } from '@/lib/format/in-language';
import { familyOf, type Rule } from '@/lib/format/rule';
import type { Severity } from '@/lib/shared/report';
import { speech } from '@/lib/words/speech';

/** In the order in which they are shown. */
const FAMILIES = [
  'fin',
  'proj',
  'biz',
  'corp',
  'disc',
  'sec',
  'pii',
  'self',
  'claim',
  'fact',
  'craft',
] as const;

const ORDER: readonly string[] = FAMILIES;

/** Rules in the order in which families are shown; families of others come last. */
export function byFamily(rules: readonly Rule[]): [family: string, rules: Rule[]][] {
  const place = (family: string) => {
    const at = ORDER.indexOf(family);
    return at < 0 ? ORDER.length : at;
  };
  const families = [...Map.groupBy(rules, ({ id }) => familyOf(id))];
  return families.toSorted(([a], [b]) => place(a) - place(b));
}

export function familyTitle(family: string): string {
  const known = FAMILIES.find((each) => each === family);
  return known ? say(`packs.family.${known}`) : family;
}

export function severityWords(severity: Severity): string {
  return say(`packs.severity.${severity}`);
}

/** A fixture cut at its `[[…]]`: every second part is the exact words that the rule speaks about. */
export function fixtureParts(fixture: string): string[] {
  return fixture.split(/\[\[(.*?)\]\]/s);
}

/** A rule as it reads in the language that is spoken. */
export function spokenRule(rule: Rule): Rule {
  return inLanguage(rule, speech.getState().language);
}

/** What the buttons of a rule say, each once. */
export function editLabels({ edits = [], cases = [] }: Rule): string[] {
  const all = [...edits, ...cases.flatMap((each) => each.edits ?? [])];
  return [...new Set(all.map(({ label }) => label))];
}

/** The rule's line as it would read over its first example. Evidence differs by draft and shows as an ellipsis. */
export function exampleLine({ message, fixtures }: Rule, employer: string): string {
  const match = fixtureParts(fixtures.nudge[0] ?? '')[1] ?? '…';
  const template = message.whatAlone ?? message.what;
  const words: Record<string, string> = {
    match,
    employer,
    evidence: '…',
    window: say('packs.rule.quietPeriod'),
    until: say('packs.rule.lastDay'),
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
