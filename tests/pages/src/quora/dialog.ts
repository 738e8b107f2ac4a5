import { el } from '../shared/el';

/** A `role=dialog` over the page. @returns a function that takes it away */
export function openDialog(...children: Node[]): () => void {
  const dialog = el(
    'div',
    { role: 'dialog', class: 'q-box dialog', 'aria-modal': 'true', tabindex: '-1' },
    ...children,
  );
  const mask = el('div', { class: 'q-box mask' }, dialog);
  document.body.append(mask);
  return () => mask.remove();
}
