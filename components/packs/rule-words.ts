import type { Rule } from '@/lib/format/rule';
import type { Severity } from '@/lib/shared/report';

const FAMILIES: Record<string, string> = {
  fin: 'Company figures',
  proj: 'Projects and plans',
  biz: 'Customers and partners',
  corp: 'Deals and disputes',
  sec: 'Keys and passwords',
  pii: 'Details about people',
  disc: 'Saying where you work',
  self: 'What the draft says of itself',
  claim: 'Promises',
  fact: 'Claims about others',
  craft: 'Writing style',
};

export function familyTitle(family: string): string {
  return FAMILIES[family] ?? family;
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
  const words: Record<string, string> = { match, employer, evidence: '…' };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
