import { el } from '../shared/el';
import type { PageEditor } from './other-pages';

/** A change of the text that came at once, not key by key. */
interface Change {
  start: number;
  removed: string;
  inserted: string;
}

/** What an editor of a bad day may do with a change, by name. `before` is its text, `after` what the change asks for. */
const TREATMENTS: Record<string, (box: HardBox, change: Change, before: string, after: string) => void> = {
  ignores: (box, _, before) => box.show(before),
  'late-150': (box, _, before, after) => later(box, before, after, 150),
  'late-600': (box, _, before, after) => later(box, before, after, 600),
  shouts: (box, change, before) => box.show(put(before, change, change.inserted.toUpperCase())),
  doubles: (box, change, before) => box.show(put(before, change, change.inserted.repeat(2))),
  drops: (box, change, before) => box.show(put(before, change, '')),
  elsewhere: (box, { inserted }, before) => box.show(before + inserted),
  'walks-off': (box, _change, _before, after) => {
    box.keep(after);
    document.querySelector('button')?.focus();
  },
  throws: (box, _change, _before, after) => {
    box.keep(after);
    throw new Error('the editor has a bad day');
  },
  remounts: (box, _change, _before, after) => {
    box.remount();
    box.show(after);
  },
};

interface HardBox {
  /** Takes over what stands in the element. */
  keep(text: string): void;
  /** Draws the text anew, the caret at its end. */
  show(text: string): void;
  remount(): void;
}

/** An editor of one line with a model of its own: keys are taken as they come, anything else is treated badly. */
export function hardBox(name: string): PageEditor {
  const treat = TREATMENTS[name];
  if (!treat) throw new Error(`no treatment is called ${name}`);
  const place = el('div', { class: 'place' });
  let element = mount();
  let model = '';

  function mount(): HTMLElement {
    const fresh = el('div', {
      class: 'box wraps',
      contenteditable: true,
      role: 'textbox',
      'aria-label': 'Text',
    });
    fresh.addEventListener('input', take);
    place.replaceChildren(fresh);
    return fresh;
  }

  const box: HardBox = {
    keep: (text) => {
      model = text;
    },
    show: (text) => {
      model = text;
      element.textContent = text;
      if (document.activeElement === element) getSelection()?.selectAllChildren(element);
      if (document.activeElement === element) getSelection()?.collapseToEnd();
    },
    remount: () => {
      const hadFocus = document.activeElement === element;
      element = mount();
      if (hadFocus) element.focus();
    },
  };

  function take(): void {
    const after = (element.textContent ?? '').replaceAll('\u00A0', ' ');
    const change = changeBetween(model, after);
    if (change.inserted.length + change.removed.length <= 1) box.keep(after);
    else treat?.(box, change, model, after);
  }

  return { element: place, text: () => model, clear: () => box.show('') };
}

function later(box: HardBox, before: string, after: string, ms: number): void {
  box.show(before);
  setTimeout(() => box.show(after), ms);
}

function put(text: string, { start, removed }: Change, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(start + removed.length);
}

function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}
