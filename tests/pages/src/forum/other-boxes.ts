import { openComposer } from '../shared/candor-page';
import { el } from '../shared/el';

/** Boxes on a public page that are not for posts, each in a place of its own. A last one is, once somebody says so. */
const PLACES: Record<string, (box: HTMLElement) => HTMLElement> = {
  search: (box) => el('div', { role: 'search' }, box),
  code: (box) => el('div', { class: 'cm-editor' }, box),
  tiny: (box) => el('div', {}, box),
  chat: (box) => el('section', {}, el('div', { role: 'log' }, 'Bo: hi'), el('div', {}, box)),
  docked: (box) => el('aside', { class: 'site-chat-dock' }, box),
  letter: (box) => el('form', {}, el('input', { name: 'recipients' }), box),
  join: (box) => el('form', {}, el('input', { type: 'password' }), box),
  left: (box) => {
    box.setAttribute('data-enable-grammarly', 'false');
    return el('div', {}, box);
  },
};

export function showOtherBoxes(root: HTMLElement): void {
  for (const [name, build] of Object.entries(PLACES)) {
    const box = el('textarea', { class: 'box', 'aria-label': name });
    const place = build(box);
    place.classList.add(name, 'short');
    root.append(place);
  }
  const line = el('input', { class: 'box', 'aria-label': 'line' });
  root.append(el('div', { class: 'line short' }, line));
  openComposer(() => '');
}
