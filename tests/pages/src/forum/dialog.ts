import { openComposer, publish } from '../shared/candor-page';
import { el, icon } from '../shared/el';

const DOT = 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z';

/** No form and no button element: a dialog, an editable, and what looks like buttons. Post wakes up with the first letter. */
export function showDialog(root: HTMLElement): void {
  const box = el('div', { class: 'box', contenteditable: 'true', role: 'textbox', 'aria-label': 'Text' });
  const post = el('div', { class: 'post', role: 'button', tabindex: '0', 'aria-disabled': 'true' }, 'Post');
  const sign = (label: string) =>
    el('div', { role: 'button', tabindex: '0', 'aria-label': label }, icon('', DOT));
  const audience = el('div', { role: 'button', tabindex: '0', 'aria-haspopup': 'menu' }, 'Everybody');
  root.append(
    el(
      'div',
      { role: 'dialog', 'aria-label': 'New post' },
      audience,
      box,
      sign('Picture'),
      sign('Mood'),
      post,
    ),
  );
  const text = () => box.innerText.replaceAll('\u00A0', ' ').replace(/\n$/, '');
  box.addEventListener('input', () => post.setAttribute('aria-disabled', String(text() === '')));
  post.addEventListener('click', () => {
    if (post.getAttribute('aria-disabled') === 'true') return;
    publish(text());
    box.replaceChildren();
    post.setAttribute('aria-disabled', 'true');
  });
  openComposer(text);
}
