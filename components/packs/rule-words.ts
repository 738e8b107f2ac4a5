import { familyOf, type Rule } from '@/lib/format/rule';
import type { Severity } from '@/lib/shared/report';

const FAMILIES: Record<string, string> = {
  fin: 'Company figures',
  proj: 'Projects and plans',
  biz: 'Customers and partners',
  corp: 'Deals and disputes',
  disc: 'Saying where you work',
  sec: 'Keys and passwords',
  pii: 'Details about people',
  self: 'What the draft says of itself',
  claim: 'Promises',
  fact: 'Claims about others',
  craft: 'Writing style',
};

const ORDER = Object.keys(FAMILIES);

/** Rules in the order in which families are shown; families of others come last. */
export function byFamily(rules: readonly Rule[]): [family: string, rules: Rule[]][] {
  const place = (family: string) => (ORDER.includes(family) ? ORDER.indexOf(family) : ORDER.length);
  const families = [...Map.groupBy(rules, ({ id }) => familyOf(id))];
  return families.toSorted(([a], [b]) => place(a) - place(b));
}

export function familyTitle(family: string): string {
  return (Object.hasOwn(FAMILIES, family) && FAMILIES[family]) || family;
}

const SEVERITIES: Record<Severity, string> = {
  info: 'A quiet mark',
  suggest: 'A card while you pause',
  pause: 'A last look before posting',
};

export function severityWords(severity: Severity): string {
  return SEVERITIES[severity];
}

/** A fixture cut at its `[[…]]`: every second part is the exact words that the rule speaks about. */
export function fixtureParts(fixture: string): string[] {
  return fixture.split(/\[\[(.*?)\]\]/s);
}

/** The rule's line as it would read over its first example. Evidence differs by draft and shows as an ellipsis. */
export function exampleLine({ message, fixtures }: Rule, employer: string): string {
  const match = fixtureParts(fixtures.nudge[0] ?? '')[1] ?? '…';
  const template = message.whatAlone ?? message.what;
  const words: Record<string, string> = {
    match,
    employer,
    evidence: '…',
    window: 'a quiet period',
    until: 'its last day',
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
