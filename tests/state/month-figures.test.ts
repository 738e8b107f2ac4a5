import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '@/lib/shared/day';
import { type CountedDraft, type Month, noteDraft, OUTCOMES, type Outcome } from '@/lib/state/month';
import { figuresOf } from '@/lib/state/month-figures';

const on = (day: string) => new Date(`${day}T12:00:00`);
const TODAY = on('2026-11-22');
const OFF: Month = { isOn: false, since: null, days: [] };
const ON: Month = { isOn: true, since: '2026-10-01', days: [] };
const tip = (outcome: Outcome | null = null, rule = 'fin.figure'): CountedDraft => ({
  tips: [{ rule, outcome }],
  isProtected: false,
});
const often = (day: string, times: number, draft = tip()) =>
  Array.from({ length: times }, (): [string, CountedDraft] => [day, draft]);
const noted = (start: Month, drafts: readonly [day: string, draft: CountedDraft][]) =>
  drafts.reduce((state, [day, draft]) => noteDraft(state, draft, on(day)), start);

describe('figuresOf', () => {
  it('has every day of the month up to today, also the silent ones', () => {
    const { days, spokeDays, loudest } = figuresOf(noted(ON, often('2026-11-20', 2)), TODAY);
    expect(days).toHaveLength(31);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-10-23', '2026-11-22']);
    expect(days.filter(({ spoke }) => spoke > 0)).toEqual([{ day: '2026-11-20', spoke: 2 }]);
    expect([spokeDays, loudest]).toEqual([1, { day: '2026-11-20', spoke: 2 }]);
  });

  it('says the latest of several loudest days, and none when it never spoke', () => {
    const state = noted(ON, [
      ...often('2026-11-18', 2),
      ...often('2026-11-20', 2),
      ...often('2026-11-21', 1),
    ]);
    expect(figuresOf(state, TODAY).loudest?.day).toBe('2026-11-20');
    expect(figuresOf(ON, TODAY).loudest).toBeNull();
  });

  it('lists the most heard rules first', () => {
    const state = noted(ON, [
      ...often('2026-11-02', 2, tip(null, 'craft.heat')),
      ...often('2026-11-20', 3),
      ...often('2026-11-21', 2, tip(null, 'biz.customer')),
    ]);
    expect(figuresOf(state, TODAY).rules.map(({ rule, spoke }) => [rule, spoke])).toEqual([
      ['fin.figure', 3],
      ['biz.customer', 2],
      ['craft.heat', 2],
    ]);
  });

  it('adds up what came of the tips, and what was left', () => {
    const state = noted(ON, [
      ...often('2026-11-20', 2, tip('edited')),
      ...often('2026-11-20', 1, tip('posted')),
      ...often('2026-11-21', 1, tip('muted')),
      ...often('2026-11-21', 3),
    ]);
    expect(figuresOf(state, TODAY)).toMatchObject({
      total: { spoke: 7, edited: 2, posted: 1, muted: 1 },
      left: 3,
    });
  });

  it('leaves out what is older than a month, though nothing was noted since', () => {
    const state = noted(ON, often('2026-10-22', 1));
    expect(figuresOf(state, TODAY)).toMatchObject({ total: { spoke: 0 }, rules: [] });
  });

  it('leaves out the day ahead of somebody who flew west', () => {
    expect(figuresOf(noted(ON, often('2026-11-23', 1)), TODAY).total.spoke).toBe(0);
  });
});

describe('how quiet it has become', () => {
  it.each([
    ['long ago', '2026-10-01', ['2026-10-23', '2026-11-05'], ['2026-11-09', '2026-11-22']],
    ['four weeks ago', '2026-10-26', ['2026-10-26', '2026-11-08'], ['2026-11-09', '2026-11-22']],
  ])('on since %s: the first two weeks beside the last two', (_, since, first, last) => {
    const state = noted({ ...ON, since }, [
      ...often(first[0] ?? '', 3),
      ...often(first[1] ?? '', 1),
      ...often(last[0] ?? '', 1),
      ...often(last[1] ?? '', 1),
    ]);
    expect(figuresOf(state, TODAY).quiet).toEqual({
      first: { from: first[0], to: first[1], spoke: 4 },
      last: { from: last[0], to: last[1], spoke: 2 },
    });
  });

  it.each([
    ['off', OFF, null],
    ['on since today', { ...ON, since: '2026-11-22' }, '2026-12-19'],
    ['a day short of four weeks', { ...ON, since: '2026-10-27' }, '2026-11-23'],
  ])('%s: cannot be said yet', (_, state, from) => {
    expect(figuresOf(state, TODAY)).toMatchObject({ quiet: null, quietFrom: from });
  });

  it('can be said from the very day that was named', () => {
    const since = '2026-10-27';
    const { quietFrom } = figuresOf({ ...ON, since }, TODAY);
    expect(figuresOf({ ...ON, since }, on(quietFrom ?? '')).quiet).not.toBeNull();
  });
});

const ago = fc.integer({ min: 0, max: 40 });
const outcome = fc.constantFrom(...OUTCOMES, null);
test.prop([fc.array(fc.tuple(ago, outcome), { maxLength: 60 })])('every figure adds up', (all) => {
  const inOrder = all.toSorted(([a], [b]) => b - a);
  const state = inOrder.reduce(
    (before, [days, what]) => noteDraft(before, tip(what), on(dayAfter('2026-11-22', -days))),
    ON,
  );
  const { total, left, days, rules, spokeDays } = figuresOf(state, TODAY);
  const recent = all.filter(([days]) => days < 31);
  expect(total.spoke).toBe(recent.length);
  expect(days.reduce((sum, { spoke }) => sum + spoke, 0)).toBe(total.spoke);
  expect(rules.reduce((sum, { spoke }) => sum + spoke, 0)).toBe(total.spoke);
  expect(left).toBe(recent.filter(([, what]) => what === null).length);
  expect(spokeDays).toBe(new Set(recent.map(([days]) => days)).size);
});
