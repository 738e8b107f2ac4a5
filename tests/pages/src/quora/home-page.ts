import { avatar, el } from '../shared/el';
import { ada, bo, feed } from '../shared/people';
import { type DialogEditor, openComposeDialog } from './compose-dialog';
import { createDocEditor } from './doc-editor';

/** The home feed with the prompt that opens the ask dialog. */
export function homePage(): HTMLElement {
  const prompt = el('button', {
    type: 'button',
    class: 'q-click-wrapper prompt puppeteer_test_ask_question_prompt',
  });
  prompt.append('What do you want to ask or share?');
  prompt.addEventListener('click', openQuestion);
  const start = el('div', { class: 'q-box card author' }, avatar(ada.name), prompt);
  return el('div', { class: 'q-box column' }, start, ...feed.map((post) => card(post.text)));
}

function card(text: string): HTMLElement {
  const who = el('div', { class: 'q-box author' }, avatar(bo.name), el('b', {}, bo.name));
  return el('div', { class: 'q-box card' }, who, el('div', { class: 'q-text' }, text));
}

function openQuestion(): void {
  const close = openComposeDialog({
    submitLabel: 'Add question',
    head: tabs('question', () => {
      close();
      openPost();
    }),
    createEditor: createQuestionBox,
  });
}

function openPost(): void {
  const close = openComposeDialog({
    submitLabel: 'Post',
    head: tabs('post', () => {
      close();
      openQuestion();
    }),
    createEditor: (onChange) => createDocEditor({ placeholder: 'Say something…', onChange }),
  });
}

/** Two tabs; a click on the one that is not selected switches. */
function tabs(selected: 'question' | 'post', onSwitch: () => void): HTMLElement {
  const tab = (label: string, isSelected: boolean) => {
    const element = el('div', { role: 'tab', tabindex: '0', 'aria-selected': String(isSelected) }, label);
    if (!isSelected) element.addEventListener('click', onSwitch);
    return element;
  };
  return el(
    'div',
    { role: 'tablist', class: 'tabs' },
    tab('Add question', selected === 'question'),
    tab('Create post', selected === 'post'),
  );
}

/** A textarea whose text the site holds in state and takes from `input` events only. */
function createQuestionBox(onChange: (text: string) => void): DialogEditor {
  const box = el('textarea', { placeholder: 'Start your question with "What", "How", "Why", etc.' });
  let text = '';
  box.addEventListener('input', () => {
    text = box.value;
    onChange(text);
  });
  return { element: box, text: () => text, focus: () => box.focus() };
}
