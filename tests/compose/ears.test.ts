import { beforeEach, expect, it } from 'vitest';
import { type Ears, joinEars, stopEvent } from '@/lib/compose/ears';

let page: EventTarget;
let ears: Ears;
let heard: string[];

beforeEach(() => {
  page = new EventTarget();
  ears = joinEars(page);
  heard = [];
});

function hear(type: string, name: string, then: (event: Event) => void = () => undefined): void {
  const listener = (event: Event) => {
    heard.push(name);
    then(event);
  };
  ears.addEventListener(type, listener, { capture: true });
}

it('tells everybody in the order in which they came, each of its own events', () => {
  hear('keydown', 'first');
  hear('input', 'other');
  hear('keydown', 'second');
  page.dispatchEvent(new Event('keydown'));
  expect(heard).toEqual(['first', 'second']);
});

it('tells nobody of an event that was stopped, neither the page nor the next ear, and all of the next one', () => {
  let isStopping = true;
  hear('keydown', 'first', (event) => isStopping && stopEvent(event));
  hear('keydown', 'second');
  page.addEventListener('keydown', () => heard.push('page'));
  page.dispatchEvent(new Event('keydown'));
  expect(heard).toEqual(['first']);
  isStopping = false;
  page.dispatchEvent(new Event('keydown'));
  expect(heard).toEqual(['first', 'first', 'second', 'page']);
});

it('keeps what one of them throws from the others', () => {
  hear('click', 'first', () => {
    throw new Error('a fault of ours');
  });
  hear('click', 'second');
  page.dispatchEvent(new Event('click'));
  expect(heard).toEqual(['first', 'second']);
});

it('knows that an event was stopped although another one was told of within it', () => {
  hear('click', 'first', (event) => {
    stopEvent(event);
    page.dispatchEvent(new Event('pointerdown'));
  });
  hear('click', 'second');
  hear('pointerdown', 'again');
  page.dispatchEvent(new Event('click'));
  expect(heard).toEqual(['first', 'again']);
});
