import { el } from '../shared/el';
import { clickWrapper } from './click-wrapper';
import { openDialog } from './dialog';
import { hook } from './place';

/**
 * "Double-check your question": a second dialog over the first, with the same generic submit and no box. Its submit
 * publishes, its cancel goes back to the question.
 */
export function askToDoubleCheck(post: () => void): void {
  const title = el('div', { class: 'q-text title' }, 'Double-check your question');
  const back = clickWrapper('Back', `plain ${hook('modal_cancel')}`, () => leave());
  const go = clickWrapper('Use as it is', `primary ${hook('modal_submit')}`, () => {
    leave();
    post();
  });
  const leave = openDialog(title, el('div', { class: 'q-box footer' }, back.element, go.element));
}
