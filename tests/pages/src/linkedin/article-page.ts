import { openComposer, publish } from '../shared/candor-page';
import { el } from '../shared/el';
import { ada } from '../shared/people';
import { account } from './account';
import { createQuill, textOf as textOfQuill } from './classic-editor';
import { primaryAction, shareModal } from './classic-share-box';
import { frame } from './frame';
import { olderParts } from './interop-outlet';
import { createTipTap, textOf } from './tiptap';
import { words } from './words';

/** The title takes this many characters. */
const TITLE_ROOM = 100;

/** The article editor: title and body, then "Next", then a share modal with a text of its own and "Publish". */
export function articlePage(): HTMLElement {
  const title = el('textarea', {
    id: 'article-editor-headline__textarea',
    class: 'article-title',
    placeholder: words.title,
    maxlength: `${TITLE_ROOM}`,
    rows: '1',
  });
  const place = el('div', { class: 'article-editor' });
  const editor = createTipTap(place, {
    placeholder: '…',
    attributes: {
      'data-test-article-editor-content-textbox': '',
      'aria-multiline': 'true',
      'aria-label': words.body,
    },
  });
  const next = el(
    'button',
    { type: 'button', class: 'article-editor-nav__publish primary last' },
    words.next,
  );
  let shared = () => '';
  const text = () => [title.value, textOf(editor), shared()].filter(Boolean).join('\n');
  next.addEventListener('click', () => {
    shared = openStage2(() => publish(text()));
  });
  openComposer(text);
  return frame(
    el('div', { class: 'card' }, el('nav', { class: 'author-row article-editor-nav' }, next), title, place),
  );
}

/** @returns the text that goes with the article */
function openStage2(done: () => void): () => string {
  const container = el('div', { class: 'editor-content' });
  const post = primaryAction(words.publish);
  // The article itself is there to publish, whatever goes with it.
  post.disabled = false;
  const modal = shareModal(container, { post, author: ada.name });
  olderParts(account.place).append(modal);
  const quill = createQuill(container);
  post.addEventListener('click', () => {
    done();
    modal.remove();
  });
  quill.root.focus();
  return () => textOfQuill(quill);
}
