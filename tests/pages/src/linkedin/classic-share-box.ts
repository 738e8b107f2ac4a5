import quillCss from 'quill/dist/quill.core.css?inline';
import { openComposer, publish } from '../shared/candor-page';
import { avatar, el } from '../shared/el';
import { ada } from '../shared/people';
import { createQuill, textOf } from './classic-editor';
import { interopOutlet } from './interop-outlet';
import modalCss from './outlet.css?inline';

/** The button follows Quill's text-change late, as the site's run loop does: right after a key it is stale. */
const SETTLE_MS = 40;

/** Opens the older share box inside the outlet's shadow root. */
export function openClassicShareBox(): void {
  const container = el('div', { class: 'editor-content' });
  const post = el(
    'button',
    { type: 'button', class: 'share-actions__primary-action artdeco-button--primary', disabled: true },
    'Post',
  );
  const modal = shareModal(container, post);
  interopOutlet(quillCss, modalCss).append(modal);

  const quill = createQuill(container);
  quill.on('text-change', () => {
    setTimeout(() => {
      post.disabled = textOf(quill).trim() === '';
    }, SETTLE_MS);
  });
  const forget = openComposer(() => textOf(quill));
  post.addEventListener('click', () => {
    publish(textOf(quill));
    forget();
    modal.remove();
  });
  quill.root.focus();
}

function shareModal(container: HTMLElement, post: HTMLElement): HTMLElement {
  const header = el('div', { class: 'author', id: 'share-to-linkedin-modal__header' });
  header.append(
    avatar(ada.name),
    el('div', {}, el('b', {}, ada.name), el('div', { class: 'muted' }, 'Post to Anyone')),
  );
  const editor = el(
    'div',
    { class: 'share-creation-state__text-editor' },
    el('div', { class: 'editor-container' }, container),
  );
  const dialog = el(
    'div',
    { role: 'dialog', class: 'share-box-v2__modal', 'aria-labelledby': 'share-to-linkedin-modal__header' },
    header,
    el('div', { class: 'share-creation-state' }, editor),
    el('div', { class: 'share-actions' }, post),
  );
  return el('div', { 'data-test-modal-id': 'sharebox', class: 'overlay' }, dialog);
}
