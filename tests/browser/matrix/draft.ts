import { FIGURES } from '@/tests/browser/drafts';
import { sitePage } from '@/tests/browser/pages';
import { replacementOf } from '@/tests/browser/rule-text';

/** For boxes that take a few words only, such as the choices of a poll. */
const SHORT = 'ARR $42m, up 30%';

/** What is written into a box of the matrix, and what the box then holds. */
export interface MatrixDraft {
  typed: string;
  /** With what the box opened with. */
  whole: string;
  /** After the first edit. */
  reworded: string;
}

/** The same two figures everywhere, shorter where there is no room. */
export function draftFor(box: string): MatrixDraft {
  const { starts, room } = sitePage(box);
  const typed = starts.length + FIGURES.text.length > room ? SHORT : FIGURES.text;
  const whole = starts + typed;
  const [first = ''] = FIGURES.words;
  return { typed, whole, reworded: whole.replace(first, () => replacementOf('fin/figure')) };
}
