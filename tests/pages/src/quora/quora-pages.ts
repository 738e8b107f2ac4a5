import '../shared/base.css';
import './quora.css';
import '../shared/candor-page';
import { el } from '../shared/el';
import { ada } from '../shared/people';
import { homePage } from './home-page';
import { messagesPage } from './messages-page';
import { questionPage } from './question-page';

function pageFor({ pathname, searchParams }: URL): HTMLElement {
  if (pathname.startsWith('/messages')) return messagesPage();
  if (pathname === '/') return homePage();
  return questionPage(searchParams.get('draft') ?? '');
}

function topBar(): HTMLElement {
  const places = ['Home', 'Following', 'Answer', 'Spaces'].map((place) => el('span', {}, place));
  const photo = el('img', {
    alt: `Profile photo for ${ada.name}`,
    width: '28',
    height: '28',
    src: portrait(ada.name),
  });
  return el('div', { class: 'q-box top-bar' }, ...places, photo);
}

function portrait(name: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#5b8abf"/><text x="20" y="27" font-size="19" text-anchor="middle" fill="#fff" font-family="sans-serif">${name[0]}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

document.getElementById('root')?.append(topBar(), pageFor(new URL(location.href)));
