import { avatar, el, icon } from '../shared/el';
import { ada, type FeedPost, feed } from '../shared/people';
import { frame } from './frame';

const BUBBLE = 'M4 5h16v11H9l-5 4z';

/** The home feed; "Start a post" opens the share box the account has. */
export function feedPage(openShareBox: () => void): HTMLElement {
  const start = el(
    'button',
    { type: 'button', class: 'start', 'aria-label': 'Start a post' },
    'Start a post',
  );
  start.addEventListener('click', openShareBox);
  return frame(el('div', { class: 'card start-card' }, avatar(ada.name), start), ...feed.map(feedItem));
}

function feedItem(post: FeedPost, index: number): HTMLElement {
  const who = el('div', {}, el('b', {}, post.name), el('div', { class: 'muted small' }, post.about));
  const menu = el(
    'button',
    { type: 'button', class: 'plain last', 'aria-label': `Open control menu for post by ${post.name}` },
    '···',
  );
  const comment = el(
    'button',
    { type: 'button', class: 'plain', 'aria-label': 'Comment' },
    icon('comment-small', BUBBLE),
  );
  return el(
    'div',
    { class: 'card', role: 'listitem', componentkey: `post-${index}` },
    el('div', { class: 'author' }, avatar(post.name), who, menu),
    el('span', { 'data-testid': 'expandable-text-box' }, post.text),
    el('div', { class: 'actions' }, comment),
  );
}
