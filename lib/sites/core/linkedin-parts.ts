/** Where LinkedIn's own scripts name things; in English, whatever language the person reads. */
const NAMED_BY = ['data-sdui-screen', 'componentkey', 'data-view-name', 'data-testid'];

/** Selector of what LinkedIn's own scripts call by a name that has one of these words in it. */
export function speaksOf(...words: string[]): string {
  return NAMED_BY.flatMap((name) => words.map((word) => `[${name}*="${word}" i]`)).join();
}

/** A button that people know by its words, not by an icon. One that only unfolds a text is none. */
export function isWordsOnly(button: HTMLElement): boolean {
  return (
    (button.textContent ?? '').trim() !== '' &&
    !button.querySelector('svg, img') &&
    !button.matches('[aria-haspopup], [data-testid="expandable-text-button"]')
  );
}
