import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { changeBetween, moveFinding } from '@/lib/compose/moves';
import { shownOf } from '@/tests/compose/fakes';

const BEFORE = 'Our ARR hit $42m today';

describe('a finding while the text changes', () => {
  it.each([
    ['typed before', 'Now: our ARR hit $42m today', 17],
    ['typed right before, with a space', 'Our ARR hit  $42m today', 13],
    ['deleted before', 'ARR hit $42m today', 8],
    ['typed after', `${BEFORE}!`, 12],
    ['typed right after, with a comma', 'Our ARR hit $42m, today', 12],
    ['deleted after', 'Our ARR hit $42m', 12],
    ['unchanged words between two changes', 'Our ARR hit $42m tomorrow', 12],
  ])('moves along: %s', (_what, after, start) => {
    const moved = move(after);
    expect(moved?.start).toBe(start);
    expect(after.slice(moved?.start, moved?.end)).toBe('$42m');
  });

  it.each([
    ['a digit inside', 'Our ARR hit $432m today'],
    ['a letter glued on behind', 'Our ARR hit $42mn today'],
    ['its last letter deleted', 'Our ARR hit $42 today'],
    ['deleted as a whole', 'Our ARR hit today'],
    ['everything replaced', 'Nothing of that'],
  ])('goes: %s', (_what, after) => {
    expect(move(after)).toBeNull();
  });

  it('goes when the space before a word is deleted', () => {
    const finding = shownOf('on Halcyon now', 'Halcyon');
    const after = 'onHalcyon now';
    expect(moveFinding(finding, change('on Halcyon now', after), after)).toBeNull();
  });

  it('takes its edits and evidence along, and leaves behind what was touched', () => {
    const finding = {
      ...shownOf(BEFORE, '$42m'),
      edits: [
        { label: 'say less', start: 12, end: 16, text: 'a lot' },
        { label: 'disclose', start: BEFORE.length, end: BEFORE.length, text: ' I work at Acme.' },
      ],
      because: [{ start: 4, end: 7, kind: 'metric' }],
    };
    const after = `${BEFORE} and on`;
    const moved = moveFinding(finding, change(BEFORE, after), after);
    expect(moved?.edits.map(({ label }) => label)).toEqual(['say less']);
    expect(moved?.because).toEqual([{ start: 4, end: 7, kind: 'metric' }]);
  });
});

describe('changeBetween', () => {
  test.prop([fc.string(), fc.string()])(
    'the change rebuilds the new text from the old one',
    (before, after) => {
      const { start, end, inserted } = changeBetween(before, after) ?? { start: 0, end: 0, inserted: 0 };
      expect(before.slice(0, start) + after.slice(start, start + inserted) + before.slice(end)).toBe(after);
    },
  );

  test.prop([fc.string({ minLength: 4 }), fc.string(), fc.nat(), fc.nat(), fc.nat(), fc.nat()])(
    'a finding that stays stands on the same words',
    (before, typed, ...places) => {
      const [from = 0, to = 0, start = 0, end = 0] = places.map((place) => place % (before.length + 1));
      const after = before.slice(0, Math.min(from, to)) + typed + before.slice(Math.max(from, to));
      const found = changeBetween(before, after);
      if (!found || start >= end) return;
      const words = before.slice(start, end);
      const moved = moveFinding({ ...shownOf(before, words), start, end }, found, after);
      if (moved) expect(after.slice(moved.start, moved.end)).toBe(words);
    },
  );
});

function change(before: string, after: string) {
  const found = changeBetween(before, after);
  if (!found) throw new Error('the texts are equal');
  return found;
}

function move(after: string) {
  return moveFinding(shownOf(BEFORE, '$42m'), change(BEFORE, after), after);
}
