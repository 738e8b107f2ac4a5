export const EXAMPLE_NAMES = ['figure', 'customer', 'praise', 'harmless'] as const;

export type ExampleName = (typeof EXAMPLE_NAMES)[number];

/** Drafts to drop into the box, in English as most posts are; `employer` makes them the person's own. */
export function exampleDrafts(employer = 'Acme'): { name: ExampleName; text: string }[] {
  const texts: Record<ExampleName, string> = {
    figure: `We did it! Our ARR at ${employer} just crossed $42m, up 30% on last year.`,
    customer: 'We just signed Globex as a customer, not announced yet. So proud of the team!',
    praise: `If your team drowns in alerts, try ${employer}. Best tool I have used in years.`,
    harmless: 'Five years of being on call taught me one thing: write the runbook before the outage.',
  };
  return EXAMPLE_NAMES.map((name) => ({ name, text: texts[name] }));
}
