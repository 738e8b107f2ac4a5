import { avatar, el } from '../shared/el';
import { account } from './account';
import { openClassicShareBox } from './classic-share-box';
import { frame } from './frame';

/** A page without any composer. */
export function companyPage(): HTMLElement {
  const about = el(
    'p',
    { class: 'muted' },
    'Roadrunner Pro and other careful machines. 300 people in Utrecht.',
  );
  return frame(el('div', { class: 'card' }, el('h2', {}, 'Acme'), about));
}

/** The posts of a company's page as its admins see them; posts go out in the page's name, by the older share box. */
export function adminPage(): HTMLElement {
  const start = el('button', { type: 'button', class: 'start' }, 'Post as Acme');
  const open = () => openClassicShareBox({ place: account.place, author: 'Acme' });
  start.addEventListener('click', open);
  if (new URLSearchParams(location.search).has('share')) setTimeout(open);
  return frame(el('div', { class: 'card start-card' }, avatar('Acme'), start));
}

/** Search results stand in a frame of the same origin, with feed posts and their boxes in it. */
export function searchPage(): HTMLElement {
  return el('iframe', {
    'data-testid': 'interop-iframe',
    src: `/preload/${location.search}`,
    title: 'Results',
  });
}
