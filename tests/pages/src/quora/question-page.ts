import { avatar, el } from '../shared/el';
import { bo, feed } from '../shared/people';
import { openComposeDialog } from './compose-dialog';
import { createDocEditor } from './doc-editor';

const QUESTION = 'What makes a good status page?';

/** @param draft text that an earlier visit left unfinished; the editor opens with it */
export function questionPage(draft: string): HTMLElement {
  const place = el('div', { class: 'q-box actions' });
  const answer = el('button', { type: 'button', class: 'q-click-wrapper outline', 'aria-label': 'Answer' });
  answer.textContent = draft ? 'Edit draft' : 'Answer';
  answer.addEventListener('click', () => openAnswer(draft, () => place.replaceChildren('Your answer')));
  place.append(answer);
  const title = el(
    'div',
    { class: 'q-text title' },
    el('span', { class: 'puppeteer_test_question_title' }, QUESTION),
  );
  return el(
    'div',
    { class: 'q-box column' },
    el('div', { class: 'q-box card' }, title, place),
    otherAnswer(),
  );
}

function openAnswer(draft: string, onPosted: () => void): void {
  openComposeDialog({
    submitLabel: 'Post',
    head: el(
      'div',
      { class: 'q-text title' },
      el('span', { class: 'puppeteer_test_question_title' }, QUESTION),
    ),
    createEditor: (onChange) => createDocEditor({ placeholder: 'Write your answer', text: draft, onChange }),
    onPosted,
  });
}

function otherAnswer(): HTMLElement {
  const text = el('div', { class: 'q-text puppeteer_test_answer_content' }, feed[0]?.text ?? '');
  const who = el('div', { class: 'q-box author' }, avatar(bo.name), el('b', {}, bo.name));
  return el('div', { class: 'q-box card dom_annotate_question_answer_item_0' }, who, text);
}
