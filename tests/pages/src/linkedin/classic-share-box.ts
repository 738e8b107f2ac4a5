import { openComposer, publish } from '../shared/candor-page';
import { avatar, el, icon } from '../shared/el';
import { ada, type FeedPost } from '../shared/people';
import { renameHooks } from './account';
import { afterChange, bindShortcut, createQuill, textOf } from './classic-editor';
import { olderParts } from './interop-outlet';
import { quotedPost } from './quoted-post';
import { words } from './words';

const CARET = 'M6 9l6 6 6-6z';

interface Options {
  place: 'shadow' | 'light';
  /** Who writes, as the button for it says: a person, or a company's page. */
  author?: string;
  quoted?: FeedPost | undefined;
}

/** Opens the older share box. */
export function openClassicShareBox({ place, author = ada.name, quoted }: Options): void {
  const container = el('div', { class: 'editor-content' });
  const post = primaryAction(words.post);
  const modal = renameHooks(shareModal(container, { post, author, quoted }));
  olderParts(place).append(modal);

  const quill = createQuill(container);
  renameHooks(container);
  afterChange(quill, () => {
    post.disabled = textOf(quill).trim() === '';
  });
  const forget = openComposer(() => textOf(quill));
  post.addEventListener('click', () => {
    publish(textOf(quill));
    forget();
    modal.remove();
  });
  bindShortcut(quill.root, () => post.click());
  quill.root.focus();
}

/** The button that publishes, shut as long as there is nothing to publish. */
export function primaryAction(label: string): HTMLButtonElement {
  return el(
    'button',
    {
      type: 'button',
      class: 'share-actions__primary-action artdeco-button--primary primary last',
      disabled: true,
    },
    label,
  );
}

interface Parts {
  post: HTMLElement;
  author: string;
  quoted?: FeedPost | undefined;
}

/** The modal around a Quill container; articles are published through one as well. */
export function shareModal(container: HTMLElement, { post, author, quoted }: Parts): HTMLElement {
  const who = el(
    'button',
    { type: 'button', class: 'plain author', id: 'share-to-linkedin-modal__header' },
    avatar(author),
    el('span', {}, el('b', {}, author), el('div', { class: 'muted' }, 'Anyone')),
    icon('caret-small', CARET),
  );
  const editor = el(
    'div',
    { class: 'share-creation-state__text-editor' },
    el('div', { class: 'editor-container' }, container),
  );
  const dialog = el(
    'div',
    {
      role: 'dialog',
      class: 'share-box-v2__modal modal',
      'aria-labelledby': 'share-to-linkedin-modal__header',
    },
    who,
    el('div', { class: 'share-creation-state' }, editor),
    ...(quoted ? [quotedPost(quoted)] : []),
    el('div', { class: 'share-actions footer' }, post),
  );
  return el('div', { 'data-test-modal-id': 'sharebox', class: 'overlay' }, dialog);
}
