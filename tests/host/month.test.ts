import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMonthKeeper, type MonthKeeper } from '@/lib/host/month';
import type { Report } from '@/lib/shared/report';
import { eraseMonth, month, noteDraft, switchMonth } from '@/lib/state/month';
import { findingOf } from '@/tests/compose/fakes';

const NOW = new Date('2026-11-22T12:00:00');
const FIGURE = 'fin.figure';
const HEAT = 'craft.heat';

/** A report in which these rules speak. */
const says = (...rules: string[]): Report => ({
  findings: rules.map((rule) => findingOf('Our ARR is $42m', '$42m', { rule })),
  good: [],
  protected: false,
  signals: [],
});
const PROTECTED: Report = { ...says('sec.secret'), protected: true };

let keeper: MonthKeeper;

beforeEach(async () => {
  fakeBrowser.reset();
  await month.update((state) => switchMonth(state, true, NOW));
  keeper = await awake();
});

describe('a draft', () => {
  it.each<[string, (keeper: MonthKeeper) => void, object]>([
    ['left as it was', (it) => it.heard('a', says(FIGURE)), { spoke: 1 }],
    [
      'edited',
      (it) => {
        it.heard('a', says(FIGURE));
        it.heard('a', says());
        it.turned('a', 'posted');
      },
      { spoke: 1, edited: 1 },
    ],
    [
      'edited and left: the words were gone all the same',
      (it) => {
        it.heard('a', says(FIGURE));
        it.heard('a', says());
      },
      { spoke: 1, edited: 1 },
    ],
    [
      'posted as is',
      (it) => {
        it.heard('a', says(FIGURE));
        it.turned('a', 'posted');
      },
      { spoke: 1, posted: 1 },
    ],
    [
      'pressed, not taken by the site, and written on',
      (it) => {
        it.heard('a', says(FIGURE));
        it.turned('a', 'posted');
        it.heard('a', says(FIGURE));
      },
      { spoke: 1 },
    ],
    [
      'muted, which is neither edited nor posted as is',
      (it) => {
        it.heard('a', says(FIGURE));
        it.muted('a', FIGURE);
        it.heard('a', says());
        it.turned('a', 'posted');
      },
      { spoke: 1, muted: 1 },
    ],
    [
      'read many times, which is one tip',
      (it) => {
        for (let pause = 0; pause < 5; pause++) it.heard('a', says(FIGURE, FIGURE));
        it.turned('a', 'posted');
      },
      { spoke: 1, posted: 1 },
    ],
  ])('%s', async (_, write, want) => {
    write(keeper);
    keeper.turned('a', 'over');
    await untilCounted({ [FIGURE]: { ...NONE, ...want } });
  });

  it('has an outcome for each rule', async () => {
    keeper.heard('a', says(FIGURE, HEAT));
    keeper.heard('a', says(HEAT));
    keeper.turned('a', 'posted');
    keeper.turned('a', 'over');
    await untilCounted({
      [FIGURE]: { ...NONE, spoke: 1, edited: 1 },
      [HEAT]: { ...NONE, spoke: 1, posted: 1 },
    });
  });

  it('is counted once it is over, each one for itself', async () => {
    keeper.heard('a', says(FIGURE));
    keeper.heard('b', says(FIGURE));
    keeper.turned('b', 'over');
    await untilCounted({ [FIGURE]: { ...NONE, spoke: 1 } });
    keeper.turned('b', 'over');
    keeper.turned('a', 'over');
    await untilCounted({ [FIGURE]: { ...NONE, spoke: 2 } });
  });

  it('that nothing was said about leaves nothing', async () => {
    const written = vi.spyOn(fakeBrowser.storage.local, 'set');
    keeper.heard('a', says());
    keeper.turned('a', 'over');
    await settled();
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });
});

describe('protected speech', () => {
  it.each<[string, Report[]]>([
    ['from the first report on', [PROTECTED]],
    ['after a tip', [says(FIGURE), PROTECTED]],
    ['before it was written into something else', [PROTECTED, says(FIGURE)]],
  ])('%s: nothing of the draft is counted, nor written', async (_, reports) => {
    const written = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (const report of reports) keeper.heard('a', report);
    keeper.muted('a', 'sec.secret');
    keeper.turned('a', 'posted');
    keeper.turned('a', 'over');
    await settled();
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });

  it('the next draft in the same box is a draft of its own', async () => {
    keeper.heard('a', PROTECTED);
    keeper.turned('a', 'over');
    keeper.heard('a', says(FIGURE));
    keeper.turned('a', 'over');
    await untilCounted({ [FIGURE]: { ...NONE, spoke: 1 } });
  });
});

describe('switching', () => {
  it('off: nothing is counted and nothing stored', async () => {
    fakeBrowser.reset();
    keeper = await awake();
    keeper.heard('a', says(FIGURE));
    keeper.turned('a', 'over');
    await settled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('on while a draft is open: what was said before does not count', async () => {
    await month.update((state) => switchMonth(state, false, NOW));
    keeper.heard('a', says(FIGURE));
    await month.update((state) => switchMonth(state, true, NOW));
    keeper.turned('a', 'over');
    await settled();
    expect((await month.read()).days).toEqual([]);
  });

  it.each([
    ['erased', () => month.update((state) => eraseMonth(state, NOW))],
    ['erased with everything', () => fakeBrowser.storage.local.clear()],
  ])('%s while a draft is open: nothing of it comes back', async (_, erase) => {
    keeper.heard('a', says(FIGURE));
    await erase();
    keeper.turned('a', 'over');
    await settled();
    expect((await month.read()).days).toEqual([]);
  });
});

it('forgets days that are over when the background wakes, though nobody writes any more', async () => {
  const long = new Date('2026-10-01T12:00:00');
  await month.update((state) =>
    noteDraft(state, { tips: [{ rule: FIGURE, outcome: null }], isProtected: false }, long),
  );
  await awake();
  await vi.waitFor(async () => expect((await month.read()).days).toEqual([]));
});

const NONE = { spoke: 0, edited: 0, posted: 0, muted: 0 };

/** A keeper that has read whether it is on. */
async function awake(): Promise<MonthKeeper> {
  const made = createMonthKeeper(month, () => NOW);
  await settled();
  return made;
}

/** Everything behind the keeper is promises without timers. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function untilCounted(rules: object): Promise<void> {
  return vi.waitFor(async () => expect((await month.read()).days).toEqual([{ day: '2026-11-22', rules }]));
}
