import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLesson, forgetAnswers, type Practice, practice, progressIn } from '@/lib/state/practice';

const EMPTY: Practice = { answers: {} };

beforeEach(() => fakeBrowser.reset());

it('keeps the first answer', () => {
  const once = answerLesson(EMPTY, 'fin.figure#1', false);
  expect(answerLesson(once, 'fin.figure#1', true)).toBe(once);
  expect(once).toEqual({ answers: { 'fin.figure#1': false } });
});

it('counts only lessons of the class', () => {
  const state: Practice = { answers: { a: true, b: false, gone: true } };
  expect(progressIn(state, ['a', 'b', 'c', 'toString'])).toEqual({ total: 4, answered: 2, right: 1 });
});

it('lets the oldest of a thousand answers go', () => {
  const ids = Array.from({ length: 1_001 }, (_, at) => `rule#${at}`);
  const { answers } = ids.reduce((state, id) => answerLesson(state, id, true), EMPTY);
  expect(Object.keys(answers)).toEqual(ids.slice(1));
});

it('is read back, and begins anew', async () => {
  await practice.update((state) => answerLesson(state, 'fin.figure#1', true));
  expect(await practice.read()).toEqual({ answers: { 'fin.figure#1': true } });
  await practice.update(forgetAnswers);
  expect(await practice.read()).toEqual(EMPTY);
});
