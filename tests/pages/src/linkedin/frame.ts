import { openComposer, publish } from '../shared/candor-page';
import { avatar, el } from '../shared/el';
import { ada } from '../shared/people';

/** The bar and the three columns that every page of the site shares. */
export function frame(...middle: Node[]): HTMLElement {
  return el(
    'div',
    {},
    topBar(),
    el('main', { class: 'columns' }, profileCard(), el('div', { class: 'middle' }, ...middle), news()),
  );
}

function topBar(): HTMLElement {
  const places = ['Home', 'Network', 'Jobs', 'Messaging', 'Me'].map((place) => el('span', {}, place));
  return el('header', { class: 'top-bar' }, ...searchField(), ...places);
}

/** Main once somebody has it open: it is no composer. */
function searchField(): HTMLElement[] {
  const field = el('input', { placeholder: 'Search', role: 'combobox', 'aria-label': 'Search' });
  const go = el('button', { type: 'button', class: 'plain go', 'aria-label': 'Go' }, '→');
  field.addEventListener('focus', () => openComposer(() => field.value), { once: true });
  go.addEventListener('click', () => publish(field.value));
  return [field, go];
}

function profileCard(): HTMLElement {
  const link = el('a', { href: '/in/ada-example/' }, ada.name);
  return el(
    'aside',
    { class: 'card profile' },
    avatar(ada.name),
    link,
    el('p', { class: 'muted' }, ada.about),
  );
}

function news(): HTMLElement {
  return el(
    'aside',
    { class: 'card news' },
    el('b', {}, 'In the news'),
    el('p', { class: 'muted' }, 'Teams write shorter incident reports'),
    el('p', { class: 'muted' }, 'Balcony tomatoes have a good year'),
  );
}
