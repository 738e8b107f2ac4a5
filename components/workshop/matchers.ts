/** What a form knows to edit. What else the format has is shown as it stands, for the YAML. */
export const MATCHERS = ['terms', 'list', 'figure', 'pattern', 'said', 'link', 'window'] as const;
export type Matcher = (typeof MATCHERS)[number];

export const FIGURES = ['money', 'percent', 'count', 'multiple'];
export const MANNERS = ['hypothetical', 'negated', 'quoted', 'question', 'future', 'first-person'];

/** What a condition begins with when its kind is chosen. */
export const BEGINNINGS: Record<Matcher, unknown> = {
  terms: [],
  list: 'products',
  figure: ['money', 'percent'],
  pattern: { re: '\\bWORD-[0-9]{2,6}\\b', keyword: 'WORD' },
  said: 'hypothetical',
  link: 'publicHosts',
  window: 'any',
};
