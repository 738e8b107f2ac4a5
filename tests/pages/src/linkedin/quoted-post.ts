import { avatar, el } from '../shared/el';
import type { FeedPost } from '../shared/people';
import { words } from './words';

/** The post that a repost is about, in the share box below the text. "…more" is a button of words as Post is. */
export function quotedPost({ name, text }: FeedPost): HTMLElement {
  const more = el(
    'button',
    { type: 'button', class: 'plain', 'data-testid': 'expandable-text-button' },
    words.more,
  );
  return el(
    'div',
    { class: 'card' },
    el('div', { class: 'author' }, avatar(name), el('b', {}, name)),
    el('span', { 'data-testid': 'expandable-text-box' }, text, more),
  );
}
