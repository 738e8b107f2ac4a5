import { fc, test } from '@fast-check/vitest';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type CountedDraft,
  eraseMonth,
  forgetOld,
  MONTH_DAYS,
  type Month,
  month,
  noteDraft,
  OUTCOMES,
  type Outcome,
  switchMonth,
} from '@/lib/state/month';
import { readDevice, transferOf } from '@/lib/state/transfer';

/** Noon of the person's own day. */
const on = (day: string) => new Date(`${day}T12:00:00`);
const TODAY = on('2026-11-22');
const OFF: Month = { isOn: false, since: null, days: [] };
const ON: Month = { isOn: true, since: '2026-10-01', days: [] };
const tip = (outcome: Outcome | null = null, rule = 'fin.figure'): CountedDraft => ({
  tips: [{ rule, outcome }],
  isProtected: false,
});
const counts = (change: object) => ({ spoke: 0, edited: 0, posted: 0, muted: 0, ...change });
const daysOf = (state: Month) => state.days.map(({ day }) => day);

const noted = (start: Month, drafts: readonly [day: string, draft: CountedDraft][]) =>
  drafts.reduce((state, [day, draft]) => noteDraft(state, draft, on(day)), start);

describe('noteDraft', () => {
  it('counts by day, rule and outcome', () => {
    const state = noted(ON, [
      ['2026-11-21', tip()],
      ['2026-11-22', tip('edited')],
      [
        '2026-11-22',
        {
          tips: [
            { rule: 'fin.figure', outcome: 'posted' },
            { rule: 'craft.heat', outcome: 'muted' },
          ],
          isProtected: false,
        },
      ],
    ]);
    expect(state.days).toEqual([
      { day: '2026-11-21', rules: { 'fin.figure': counts({ spoke: 1 }) } },
      {
        day: '2026-11-22',
        rules: {
          'fin.figure': counts({ spoke: 2, edited: 1, posted: 1 }),
          'craft.heat': counts({ spoke: 1, muted: 1 }),
        },
      },
    ]);
  });

  it('counts nothing while it is off', () => {
    expect(noteDraft(OFF, tip('edited'), TODAY)).toBe(OFF);
  });

  it.each(OUTCOMES)('leaves nothing of protected speech: %s', (outcome) => {
    expect(noteDraft(ON, { ...tip(outcome, 'pii.person'), isProtected: true }, TODAY)).toBe(ON);
  });

  it.each([
    ['2026-10-22', false],
    ['2026-10-23', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
  ])('of %s on the 22nd of November: kept %s', (day, isKept) => {
    const state = noteDraft(noteDraft(ON, tip(), on(day)), tip(), TODAY);
    expect(daysOf(state).includes(day)).toBe(isKept);
  });

  it('counts no more rules a day than two hundred', () => {
    const many = Array.from({ length: 201 }, (_, at): [string, CountedDraft] => [
      '2026-11-22',
      tip(null, `a.r${at}`),
    ]);
    const state = noted(ON, [...many, ['2026-11-22', tip(null, 'a.r0')]]);
    expect(Object.keys(state.days[0]?.rules ?? {})).toHaveLength(200);
    expect(state.days[0]?.rules['a.r0']?.spoke).toBe(2);
  });

  it.each([
    ['just before midnight', '2026-11-22T23:59:59', '2026-11-22'],
    ['at midnight', '2026-11-23T00:00:00', '2026-11-23'],
    ['in the hour that comes twice', '2026-10-25T02:30:00', '2026-10-25'],
  ])('%s: the person’s own day', (_, moment, day) => {
    expect(daysOf(noteDraft(ON, tip(), new Date(moment)))).toEqual([day]);
  });

  it('a flight west: both days stay, in order', () => {
    const state = noted(ON, [
      ['2026-11-23', tip()],
      ['2026-11-22', tip()],
    ]);
    expect(daysOf(state)).toEqual(['2026-11-22', '2026-11-23']);
  });

  it('a clock that was years ahead: its days go, and counting began today at the latest', () => {
    const ahead = noteDraft(switchMonth(OFF, true, on('2031-01-01')), tip(), on('2031-01-01'));
    expect(noteDraft(ahead, tip(), TODAY)).toMatchObject({
      since: '2026-11-22',
      days: [{ day: '2026-11-22' }],
    });
  });

  const draft = fc.record({
    tips: fc.uniqueArray(
      fc.record({
        rule: fc.constantFrom('fin.figure', 'craft.heat', 'acme/fin.guidance'),
        outcome: fc.constantFrom(...OUTCOMES, null),
      }),
      { selector: ({ rule }) => rule },
    ),
    isProtected: fc.boolean(),
  });
  const moment = fc.date({ min: on('2026-09-01'), max: on('2027-01-31'), noInvalidDate: true });

  test.prop([fc.array(fc.tuple(draft, moment), { maxLength: 120 })])(
    'whatever the clock does: a month at most, in order, and no more outcomes than tips',
    (all) => {
      const state = all.reduce((before, [each, at]) => noteDraft(before, each, at), ON);
      expect(state.days.length).toBeLessThanOrEqual(MONTH_DAYS + 1);
      expect(daysOf(state)).toEqual([...new Set(daysOf(state))].toSorted());
      for (const { spoke, edited, posted, muted } of state.days.flatMap(({ rules }) => Object.values(rules)))
        expect(spoke).toBeGreaterThanOrEqual(edited + posted + muted);
    },
  );

  test.prop([fc.array(fc.tuple(draft, moment), { maxLength: 30 })])(
    'can be stored and read back',
    async (all) => {
      fakeBrowser.reset();
      const state = all.reduce((before, [each, at]) => noteDraft(before, each, at), ON);
      await month.update(() => state);
      expect(await month.read()).toEqual(state);
    },
  );
});

describe('forgetOld', () => {
  it('is the same object while no day is over', () => {
    const state = noted(ON, [['2026-10-23', tip()]]);
    expect(forgetOld(state, TODAY)).toBe(state);
    expect(forgetOld(OFF, TODAY)).toBe(OFF);
  });

  it('drops what is over, though nothing is counted any more', () => {
    expect(forgetOld(noted(ON, [['2026-10-22', tip()]]), TODAY)).toEqual(ON);
  });
});

describe('switching', () => {
  const full = noted(ON, [['2026-11-22', tip()]]);

  it('is off at first', () => expect(month.fallback).toEqual(OFF));
  it('on: begins empty, today', () =>
    expect(switchMonth(OFF, true, TODAY)).toEqual({ isOn: true, since: '2026-11-22', days: [] }));
  it('off: leaves nothing', () => expect(switchMonth(full, false, TODAY)).toEqual(OFF));
  it('as it is: changes nothing', () => expect(switchMonth(full, true, TODAY)).toBe(full));
  it('erasing leaves no count and goes on', () =>
    expect(eraseMonth(full, TODAY)).toEqual({ isOn: true, since: '2026-11-22', days: [] }));
  it('erasing while it is off leaves it off', () => expect(eraseMonth(OFF, TODAY)).toEqual(OFF));
});

describe('stored', () => {
  beforeEach(() => fakeBrowser.reset());

  it('nothing at all until it is switched on', async () => {
    await month.read();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('does not travel in the file of settings', async () => {
    await month.update((state) =>
      noteDraft(switchMonth(state, true, on('2026-11-03')), tip(), on('2026-11-04')),
    );
    const file = JSON.stringify(transferOf(await readDevice(), TODAY.toISOString()));
    for (const trace of ['month', '2026-11-03', '2026-11-04', 'fin.figure'])
      expect(file).not.toContain(trace);
  });

  it('is read back', async () => {
    await month.update((state) => noteDraft(switchMonth(state, true, TODAY), tip(), TODAY));
    expect((await month.read()).days).toEqual([
      { day: '2026-11-22', rules: { 'fin.figure': counts({ spoke: 1 }) } },
    ]);
  });
});
