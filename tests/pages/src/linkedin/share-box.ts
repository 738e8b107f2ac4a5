import { openComposer, publish } from '../shared/candor-page';
import { avatar, el, icon } from '../shared/el';
import { ada, type FeedPost } from '../shared/people';
import { renameHooks } from './account';
import { bindShortcut } from './classic-editor';
import { quotedPost } from './quoted-post';
import { createTipTap, textOf, tipTapWrapper } from './tiptap';
import { words } from './words';

/** Captures show an empty dialog first, whose node is replaced about this many milliseconds later. */
const PLACEHOLDER_MS = 500;

const PICTURE = 'M3 5h18v14H3zM6 16l4-5 3 3 2-2 3 4z';
const CLOCK = 'M12 3a9 9 0 1 0 .1 0zM11 7h2v5l4 2-1 2-5-3z';
const CARET = 'M6 9l6 6 6-6z';
const CROSS = 'M5 6l1-1 6 6 6-6 1 1-6 6 6 6-1 1-6-6-6 6-1-1 6-6z';

/** Opens the new share box: a placeholder dialog first, then the real one in its place. @param quoted is reposted */
export function openShareBox(quoted?: FeedPost): void {
  const placeholder = el(
    'dialog',
    { 'data-testid': 'dialog' },
    el('div', { class: 'spinner', role: 'progressbar' }),
  );
  document.body.append(placeholder);
  placeholder.showModal();
  setTimeout(() => {
    if (!placeholder.open) return placeholder.remove();
    const dialog = shareDialog(quoted);
    placeholder.replaceWith(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.ProseMirror')?.focus();
  }, PLACEHOLDER_MS);
}

function shareDialog(quoted?: FeedPost): HTMLDialogElement {
  const wrapper = tipTapWrapper();
  const editor = createTipTap(wrapper, {
    placeholder: words.say,
    attributes: { componentkey: 'ShareBox_textEditor', 'aria-multiline': 'true', tabindex: '0' },
  });
  const post = el('button', { type: 'button', class: 'primary last', disabled: true }, words.post);
  const screen = el('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' });
  const dialog = el(
    'dialog',
    { 'data-testid': 'dialog' },
    el('div', { 'data-testid': 'dialog-content' }, screen),
  );
  screen.append(
    authorRow(() => dialog.close()),
    wrapper,
    ...(quoted ? [quotedPost(quoted)] : []),
    footer(post, () => {
      post.textContent = words.schedule;
    }),
  );

  editor.on('update', () => {
    post.disabled = textOf(editor).trim() === '';
  });
  post.addEventListener('click', () => {
    publish(textOf(editor));
    dialog.close();
  });
  bindShortcut(wrapper, () => post.click());
  const forget = openComposer(() => textOf(editor));
  dialog.addEventListener('close', () => {
    forget();
    editor.destroy();
    dialog.remove();
  });
  return renameHooks(dialog);
}

function authorRow(close: () => void): HTMLElement {
  const who = el('span', {}, el('p', {}, ada.name), el('p', { class: 'muted small' }, 'Post to Anyone'));
  const author = el('div', { class: 'author', role: 'button', tabindex: '0', 'aria-expanded': 'false' });
  author.append(avatar(ada.name), who, icon('caret-small', CARET));
  const dismiss = el(
    'button',
    { type: 'button', class: 'plain last', 'aria-label': 'Dismiss' },
    icon('close-medium', CROSS),
  );
  dismiss.addEventListener('click', close);
  return el('div', { class: 'author-row' }, author, dismiss);
}

/** Post is the only button of the dialog that holds text alone; a time that is set changes its words, not the button. */
function footer(post: HTMLElement, setTime: () => void): HTMLElement {
  const media = el('button', {
    type: 'button',
    class: 'plain',
    'aria-label': 'Media',
    'aria-haspopup': 'dialog',
  });
  media.append(icon('image-medium', PICTURE));
  const scheduled = el('a', { 'aria-label': 'Scheduled', class: 'plain clock' }, icon('clock-medium', CLOCK));
  scheduled.addEventListener('click', setTime);
  return el('div', { class: 'footer' }, media, scheduled, post);
}
