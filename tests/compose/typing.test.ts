import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Core } from '@/lib/compose/core';
import { watchTyping } from '@/lib/compose/typing';
import { fakeBox } from '@/tests/compose/fakes';

let page: EventTarget;
let life: AbortController;
let busy: string[];
let core: Core;
/** Whether events now happen in the box. */
let isInBox: boolean;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  page = new EventTarget();
  life = new AbortController();
  busy = [];
  isInBox = true;
  core = fakeBox('Hello').core;
  core.cards = { key() {}, shown() {}, busy: (what, isOn) => void busy.push(`${what} ${isOn}`) };
  const coreOf = () => (isInBox ? core : undefined);
  watchTyping({ coreOf, wake() {}, signal: life.signal }, page as unknown as Window);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function send(...types: string[]): void {
  for (const type of types) page.dispatchEvent(new Event(type));
}

it('tells of the unfinished words of an input method', () => {
  send('compositionstart');
  expect(busy).toEqual(['composing true']);
  send('compositionend');
  expect(busy).toEqual(['composing true', 'composing false']);
});

it.each(['pointerup', 'pointercancel'])('tells of a selection that is drawn, until %s anywhere', (end) => {
  send('pointerdown');
  isInBox = false;
  send(end);
  expect(busy).toEqual(['selecting true', 'selecting false']);
  send('pointerdown', end);
  expect(busy).toHaveLength(2);
});
