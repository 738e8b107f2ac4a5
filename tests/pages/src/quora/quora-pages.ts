import '../shared/base.css';
import './quora.css';
import '../shared/candor-page';
import { el } from '../shared/el';
import { ada } from '../shared/people';
import { homePage } from './home-page';
import { messagesPage } from './messages-page';
import { asked } from './place';
import { profilePage } from './profile-page';
import { questionPage } from './question-page';

function pageFor(pathname: string): HTMLElement {
  if (pathname.startsWith('/messages')) return messagesPage();
  if (pathname.startsWith('/profile')) return profilePage();
  return pathname === '/' ? homePage() : questionPage();
}

function topBar(): HTMLElement {
  const places = ['Home', 'Following', 'Answer', 'Spaces'].map((place) => el('span', {}, place));
  const search = el('input', { type: 'text', class: 'search', placeholder: 'Search Quora' });
  const photo = el('img', {
    alt: `Profile photo for ${ada.name}`,
    width: '28',
    height: '28',
    src: portrait(ada.name),
  });
  return el('div', { class: 'q-box top-bar' }, ...places, search, photo);
}

function portrait(name: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#5b8abf"/><text x="20" y="27" font-size="19" text-anchor="middle" fill="#fff" font-family="sans-serif">${name[0]}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** What a cold load may show first, instead of the site: nothing on it is a place to write. */
function waitingRoom(): HTMLElement {
  document.title = 'Just a moment…';
  const robot = el('input', { type: 'checkbox', 'aria-label': 'I am a person' });
  const token = el('textarea', { class: 'token', hidden: true });
  return el('div', { class: 'column' }, el('h1', {}, 'Just a moment…'), robot, token);
}

const content = asked('wait') ? [waitingRoom()] : [topBar(), pageFor(location.pathname)];
document.getElementById('root')?.append(...content);
