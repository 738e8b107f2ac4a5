import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { questionWords } from '@/components/nudge/words';
import { createActions } from '@/lib/compose/actions';
import { acceptReport, requestCheck } from '@/lib/compose/checks';
import { release } from '@/lib/compose/release';
import type { ShownFinding } from '@/lib/compose/session.types';
import { type FakeBox, fakeBox, findingOf } from '@/tests/compose/fakes';

const TEXT = 'Our ARR hit $42m today';
const KEY = 'fin.figure\n$42m\n1';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('an edit', () => {
  it('changes its span only, and asks about the new text', async () => {
    const fake = reported();
    expect(await actions(fake).apply(KEY, 0)).toBe(true);
    expect(fake.box.text).toBe('Our ARR hit a lot today');
    expect(fake.state()).toMatchObject({ findings: [], notApplied: null });
    expect(fake.sent.at(-1)).toMatchObject({ type: 'check', text: 'Our ARR hit a lot today' });
  });

  it('finds its words again after text was typed before them', async () => {
    const fake = reported();
    fake.box.text = `So: ${TEXT}`;
    expect(await actions(fake).apply(KEY, 0)).toBe(true);
    expect(fake.box.text).toBe('So: Our ARR hit a lot today');
  });

  it.each([
    ['its words changed', 'Our ARR hit $43m today'],
    ['its words are gone', 'Nothing here'],
  ])('is refused when %s', async (_what, text) => {
    const fake = reported();
    fake.box.text = text;
    expect(await actions(fake).apply(KEY, 0)).toBe(false);
    expect(fake.box.text).toBe(text);
  });

  it('is refused for an edit that the finding does not have', async () => {
    expect(await actions(reported()).apply(KEY, 7)).toBe(false);
  });

  it.each<[string, (fake: FakeBox) => Promise<void>]>([
    ['ignores the write', async () => {}],
    [
      'mangles it',
      async ({ box }) => {
        box.text += ' a lot';
      },
    ],
    [
      'throws',
      async () => {
        throw new Error('no');
      },
    ],
  ])('that the editor %s is offered for copying, and written only once', async (_what, replace) => {
    const fake = reported();
    let writes = 0;
    fake.core.editor.replace = () => {
      writes += 1;
      return replace(fake);
    };
    expect(await settled(actions(fake).apply(KEY, 0))).toBe(false);
    expect(fake.state().notApplied).toEqual({ text: 'a lot' });
    expect(writes).toBe(1);
  });

  it('waits for an editor that takes the write a little later', async () => {
    const fake = reported();
    fake.core.editor.replace = async () => {
      setTimeout(() => {
        fake.box.text = 'Our ARR hit a lot today';
      }, 250);
    };
    expect(await settled(actions(fake).apply(KEY, 0))).toBe(true);
    expect(fake.state().notApplied).toBeNull();
  });

  it.each([
    ['NBSP for a space', 'Our ARR hit\u00A0a lot today', true],
    ['characters without a width', '\uFEFFOur ARR hit a\u200B lot today', true],
    ['another word', 'Our ARR hit a lit today', false],
    ['the words twice', 'Our ARR hit a lota lot today', false],
  ])('that the editor writes with %s: "%s"', async (_what, text, isWritten) => {
    const fake = reported();
    fake.core.editor.replace = async () => {
      fake.box.text = text;
    };
    expect(await settled(actions(fake).apply(KEY, 0))).toBe(isWritten);
    expect(fake.state().notApplied).toEqual(isWritten ? null : { text: 'a lot' });
  });

  it('is one wish however often it is clicked', async () => {
    const fake = reported();
    const { apply } = actions(fake);
    expect(await Promise.all([apply(KEY, 0), apply(KEY, 0)])).toEqual([true, false]);
    expect(fake.box.text).toBe('Our ARR hit a lot today');
  });
});

describe('the other actions', () => {
  it('mute hides the finding at once and hands the words over for hashing', () => {
    const fake = reported();
    actions(fake).mute(KEY, 'phrase', 1);
    expect(fake.state().findings).toEqual([]);
    expect(fake.sent.at(-1)).toEqual({
      type: 'mute',
      session: 'one',
      mute: { kind: 'phrase', rule: 'fin.figure', phrase: '$42m', forDays: 1 },
    });
  });

  it('dismiss tells nobody', () => {
    const fake = reported();
    const before = fake.sent.length;
    actions(fake).dismiss(KEY);
    expect(fake.state().findings).toEqual([]);
    expect(fake.sent).toHaveLength(before);
  });

  it.each([
    ['Numbers move markets.', true],
    ['"$42M" may move markets.', false],
    ['Readers may take ARR for audited.', false],
  ])('a question to a colleague never quotes the draft: %s', (why, isTold) => {
    const fake = fakeBox(TEXT);
    requestCheck(fake.core);
    const finding = findingOf(TEXT, '$42m', { why, because: [{ start: 4, end: 7, kind: 'metric' }] });
    acceptReport(fake.core, { type: 'report', session: 'one', revision: 1, findings: [finding], good: [] });
    const question = questionWords(fake.state().findings[0] as ShownFinding, 'x');
    expect(question).toContain('fin.figure');
    expect(question.includes(why)).toBe(isTold);
    expect(question).not.toMatch(/42m|ARR/i);
  });
});

function reported(): FakeBox {
  const fake = fakeBox(TEXT);
  requestCheck(fake.core);
  const findings = [findingOf(TEXT, '$42m')];
  acceptReport(fake.core, { type: 'report', session: 'one', revision: 1, findings, good: [] });
  return fake;
}

/** Lets the time of the read-back go by. */
async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(1000);
  return work;
}

function actions({ core }: FakeBox) {
  return createActions(core, release);
}
