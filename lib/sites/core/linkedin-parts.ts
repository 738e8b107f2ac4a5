/** Where LinkedIn's own scripts name things; in English, whatever language the person reads. */
const NAMED_BY = ['data-sdui-screen', 'componentkey', 'data-view-name', 'data-testid'];

/** Selector of what LinkedIn's own scripts call by a name that has one of these words in it. */
export function speaksOf(...words: string[]): string {
  return NAMED_BY.flatMap((name) => words.map((word) => `[${name}*="${word}" i]`)).join();
}

/** Selector of buttons; what only unfolds a text is none. */
export const BUTTON = 'button:not([data-testid="expandable-text-button"])';
