import { expect, it } from 'vitest';
import { BarTable } from '@/components/month/BarTable';
import { shortDay } from '@/components/month/day-words';
import { MonthPictures } from '@/components/month/MonthPictures';
import { dayAfter } from '@/lib/shared/day';
import { type Month, noteDraft, type Outcome, switchMonth } from '@/lib/state/month';
import { figuresOf } from '@/lib/state/month-figures';
import { draw } from '@/tests/options/markup';

const TODAY = '2026-11-22';
const on = (day: string) => new Date(`${day}T12:00:00`);
const since = (day: string) => switchMonth({ isOn: false, since: null, days: [] }, true, on(day));

function noted(state: Month, day: string, rule: string, outcome: Outcome | null): Month {
  return noteDraft(state, { tips: [{ rule, outcome }], isProtected: false }, on(day));
}

function drawn(state: Month) {
  return draw(<MonthPictures figures={figuresOf(state, on(TODAY))} since={state.since ?? ''} />);
}

it('says what counts as long as nothing was counted', () => {
  const { text, html } = drawn(since(TODAY));
  expect(text).toBe('Nothing is counted yet. A draft counts once it is posted or left.');
  expect(html).not.toContain('<svg');
});

it('one day: one tip, what came of it, and since when two weeks can be compared', () => {
  const { text, html } = drawn(noted(since(TODAY), TODAY, 'fin.figure', 'edited'));
  expect(text).toContain(`Since ${shortDay(TODAY)}: one tip on one day.`);
  expect(text).not.toContain('Most on');
  expect(text).toContain('Edited 1 Posted as is 0 Muted 0');
  expect(text).not.toContain('Not posted');
  expect(text).toContain(`After four weeks of counting, from ${shortDay('2026-12-19')} on`);
  // The picture says in words what it shows.
  expect(html).toContain(`role="img" aria-label="Since ${shortDay(TODAY)}: one tip on one day."`);
});

it('a month: every number of the pictures can be read', () => {
  let state = since('2026-10-01');
  for (const ago of [30, 29, 29, 1]) state = noted(state, dayAfter(TODAY, -ago), 'fin.figure', 'posted');
  state = noted(state, TODAY, 'craft.heat', null);
  const { text } = drawn(state);
  expect(text).toContain(
    `Since ${shortDay('2026-10-23')}: 5 tips on 4 days. Most on ${shortDay('2026-10-24')}: 2.`,
  );
  expect(text).toContain('Posted as is 4 Muted 0 Not posted 1');
  expect(text).toMatch(/fin\.figure\s+4 .*craft\.heat\s+1/);
  expect(text).toContain('Candor has become quieter.');
  expect(text).toContain(
    `${shortDay('2026-11-05')} 3 Last two weeks: ${shortDay('2026-11-09')} – ${shortDay(TODAY)} 2`,
  );
});

it.each([
  ['a rule that another pack calls like a family of ours', 'acme/fin.figure', 'acme/fin.figure'],
  ['a rule of a family that nobody knows', 'acme/space.rocket', 'space acme/space.rocket'],
])('%s', (_, rule, want) => {
  expect(drawn(noted(since(TODAY), TODAY, rule, null)).text).toContain(want);
});

it('shows eight rules, and the others on request', () => {
  let state = since(TODAY);
  for (let at = 0; at < 10; at++) state = noted(state, TODAY, `acme/fin.rule${at}`, null);
  const { text } = drawn(state);
  expect(text).toContain('acme/fin.rule7');
  expect(text).not.toContain('acme/fin.rule8');
  expect(text).toContain('2 more rules');
});

it('a bar is as long as its part of the whole, and nothing is divided by nothing', () => {
  const widths = (whole: number, count: number) =>
    [
      ...draw(
        <BarTable columns={['Rule', 'Tips']} bars={[{ key: 'a', label: 'a', count }]} whole={whole} />,
      ).html.matchAll(/class="month-fill" width="([^"]*)"/g),
    ].map(([, width]) => width);
  expect(widths(4, 1)).toEqual(['25']);
  expect(widths(0, 0)).toEqual(['0']);
});
