import { avatar, el, icon } from '../shared/el';
import { ada, bo, type FeedPost, feed } from '../shared/people';
import { account, renameHooks } from './account';
import { classicCommentBox } from './classic-comment-box';
import { openClassicShareBox } from './classic-share-box';
import { commentBox } from './comment-box';
import { frame } from './frame';
import { openSendPrivately } from './send-privately';
import { openShareBox } from './share-box';
import { words } from './words';

const BUBBLE = 'M4 5h16v11H9l-5 4z';
const CIRCLE = 'M4 8h12l-3-3 1-1 5 5-5 5-1-1 3-3H4z';
const PLANE = 'M3 12 21 4l-7 17-3-7z';

/** The home feed; "Start a post" opens the share box the account has. */
export function feedPage(): HTMLElement {
  const start = button('start', words.start, words.start);
  start.addEventListener('click', () => startPost());
  return frame(el('div', { class: 'card start-card' }, avatar(ada.name), start), ...feed.map(feedItem));
}

function startPost(quoted?: FeedPost): void {
  if (account.classic) openClassicShareBox({ place: account.place, quoted });
  else openShareBox(quoted);
}

function feedItem(post: FeedPost, index: number): HTMLElement {
  const key = `post-${index}`;
  const who = el('div', {}, el('b', {}, post.name), el('div', { class: 'muted small' }, post.about));
  const menu = button('plain last', `Open control menu for post by ${post.name}`, '···');
  const comment = button('plain comment', words.comment, icon('comment-small', BUBBLE));
  const repost = button('plain repost', words.repost, icon('repost-small', CIRCLE));
  const send = button('plain send', words.send, icon('send-privately-small', PLANE));
  repost.addEventListener('click', () => startPost(post));
  send.addEventListener('click', openSendPrivately);
  const item = el(
    'div',
    { class: `card ${key}`, role: 'listitem', componentkey: key },
    el('div', { class: 'author' }, avatar(post.name), who, menu),
    el('span', { 'data-testid': 'expandable-text-box' }, post.text),
    el('div', { class: 'actions' }, comment, repost, send),
  );
  comment.addEventListener('click', () => item.append(newBox(key, words.comment), said(key)), { once: true });
  return renameHooks(item);
}

/** What Bo said below the post already, with a way to answer. */
function said(key: string): HTMLElement {
  const reply = button('plain reply', words.reply, words.reply);
  const attributes = { componentkey: `replaceableComment_urn:li:comment:${key}`, class: 'said' };
  const place = account.classic
    ? el('article', { class: 'comments-comment-entity said' })
    : el('div', attributes);
  place.append(el('b', {}, bo.name), el('p', {}, 'Ours has one line too: “Ask Ada.”'), reply);
  reply.addEventListener('click', () => place.append(newBox(`reply-${key}`, words.reply, true)), {
    once: true,
  });
  return renameHooks(place);
}

function newBox(key: string, label: string, isReply = false): HTMLElement {
  const answers = isReply ? bo : undefined;
  return account.classic ? classicCommentBox(label, answers) : commentBox(key, label, answers);
}

function button(className: string, label: string, content: Node | string): HTMLButtonElement {
  return el('button', { type: 'button', class: className, 'aria-label': label }, content);
}
