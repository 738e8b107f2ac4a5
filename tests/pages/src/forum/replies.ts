import { openComposer, publish } from '../shared/candor-page';
import { el } from '../shared/el';

/** Two posts, each with a box for a reply; the buttons say nothing of what they do but by their class. */
export function showReplies(root: HTMLElement): void {
  root.append(post('first'), post('second'));
}

function post(id: string): HTMLElement {
  const box = el('textarea', { class: 'box', 'aria-label': `Reply to the ${id} post` });
  const cancel = el('button', { type: 'button', class: 'btn' }, 'Cancel');
  const reply = el('button', { type: 'button', class: 'btn btn-primary' }, 'Reply');
  reply.addEventListener('click', () => {
    publish(box.value);
    box.value = '';
  });
  cancel.addEventListener('click', () => {
    box.value = '';
  });
  openComposer(() => box.value);
  return el(
    'article',
    { id },
    el('p', {}, 'Rain again in Utrecht.'),
    box,
    el('div', { class: 'row' }, cancel, reply),
  );
}
