import { avatar, el } from '../shared/el';
import { ada, bo, feed } from '../shared/people';
import { openComposeDialog } from './compose-dialog';
import { createDocEditor } from './doc-editor';
import { askToDoubleCheck } from './double-check';
import { asked, hook } from './place';
import { createTextArea } from './text-area';
import { words } from './words';

/** The home feed, or that of a Space, with the prompt that opens the ask dialog. */
export function homePage(): HTMLElement {
  const prompt = el('button', {
    type: 'button',
    class: `q-click-wrapper prompt ${hook('ask_question_prompt')}`,
  });
  prompt.append(words.prompt);
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
    submitLabel: words.addQuestion,
    head: tabs('question', () => {
      close();
      openPost();
    }),
    createEditor: (onChange) => createTextArea(words.startQuestion, onChange),
    ...(asked('check') && { onSubmit: askToDoubleCheck }),
  });
}

function openPost(): void {
  const close = openComposeDialog({
    submitLabel: words.post,
    head: tabs('post', () => {
      close();
      openQuestion();
    }),
    createEditor: (onChange) => createDocEditor({ placeholder: words.saySomething, onChange }),
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
    tab(words.addQuestion, selected === 'question'),
    tab(words.createPost, selected === 'post'),
  );
}
