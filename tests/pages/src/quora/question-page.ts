import { avatar, el } from '../shared/el';
import { ada, bo, feed } from '../shared/people';
import { clickWrapper } from './click-wrapper';
import { commentsButton } from './comments';
import { createComposeBox } from './compose-box';
import { openComposeDialog } from './compose-dialog';
import { openDialog } from './dialog';
import { createDocEditor } from './doc-editor';
import { asked, hook } from './place';
import { openReport } from './private-dialogs';
import { words } from './words';

/**
 * One question with answers. `?draft=…` is what an earlier visit left unfinished, `?answer=…` one's own answer;
 * `?inline=1` answers on the page, `?done=1` ends with a word of thanks, `?comments=doc` has the other comment box.
 */
export function questionPage(): HTMLElement {
  document.title = `${words.question} - Quora`;
  const mine = asked('answer');
  const question = el('div', { class: 'q-box card' }, questionTitle(), mine ? 'Answered' : answerPlace());
  return el('div', { class: 'q-box column' }, question, ...(mine ? [ownAnswer(mine)] : []), otherAnswer());
}

function questionTitle(): HTMLElement {
  return el('div', { class: 'q-text title' }, el('span', { class: hook('question_title') }, words.question));
}

/** The way to the answer box. What was written and left stays as a draft; there is one answer a question. */
function answerPlace(): HTMLElement {
  const place = el('div', { class: 'q-box actions' });
  let draft = asked('draft');
  const createEditor = (onChange: (text: string) => void) =>
    createDocEditor({
      placeholder: words.writeAnswer,
      text: draft,
      onChange: (text) => {
        draft = text;
        onChange(text);
      },
    });
  const onPosted = () => {
    place.replaceChildren(words.yourAnswer);
    if (asked('done')) sayThanks();
  };
  const openInline = () => place.replaceChildren(inlineBox(words.post, createEditor, onPosted));
  const openOver = () =>
    openComposeDialog({
      submitLabel: words.post,
      head: questionTitle(),
      createEditor,
      onPosted,
      onCancelled: offer,
    });
  function offer(): void {
    const label = draft ? words.editDraft : words.answer;
    const { element } = clickWrapper(label, 'outline', asked('inline') ? openInline : openOver);
    element.setAttribute('aria-label', label);
    place.replaceChildren(element);
  }
  offer();
  return place;
}

function sayThanks(): void {
  const done = clickWrapper(words.done, `primary ${hook('modal_submit')}`, () => leave());
  const leave = openDialog(el('div', { class: 'q-text title' }, 'Thank you'), done.element);
}

function inlineBox(
  submitLabel: string,
  createEditor: (onChange: (text: string) => void) => ReturnType<typeof createDocEditor>,
  onPosted: () => void,
): HTMLElement {
  const submitHook = `primary ${hook('modal_submit')}`;
  const { editor, submit } = createComposeBox({ submitLabel, submitHook, createEditor, onPosted });
  requestAnimationFrame(() => editor.focus());
  return el('div', { class: 'q-box' }, editor.element, el('div', { class: 'q-box footer' }, submit));
}

/** One's own answer, edited in its place. */
function ownAnswer(text: string): HTMLElement {
  const body = el('div', { class: `q-text ${hook('answer_content')}` }, text);
  const place = el('div', { class: 'q-box actions' });
  const edit = clickWrapper(words.editAnswer, 'outline', () => {
    const createEditor = (onChange: (text: string) => void) =>
      createDocEditor({ placeholder: words.writeAnswer, text, onChange });
    place.replaceChildren(inlineBox(words.save, createEditor, () => place.replaceChildren(words.yourAnswer)));
  });
  place.append(edit.element);
  return el('div', { class: 'q-box card dom_annotate_question_answer_item_0' }, who(ada.name), body, place);
}

/** What somebody else wrote, with its comments. */
function otherAnswer(): HTMLElement {
  const text = el('div', { class: `q-text ${hook('answer_content')}` }, feed[0]?.text ?? '');
  const comments = el('div', { class: 'q-box comments' });
  const report = clickWrapper('Report', 'plain report', openReport);
  const actions = el('div', { class: 'q-box actions' }, commentsButton(comments), report.element);
  const item = { class: 'q-box card dom_annotate_question_answer_item_1' };
  return el('div', item, who(bo.name), text, actions, comments);
}

function who(name: string): HTMLElement {
  return el('div', { class: 'q-box author' }, avatar(name), el('b', {}, name));
}
