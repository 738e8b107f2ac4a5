import { describe, expect, it } from 'vitest';
import {
  acceptFailure,
  acceptReport,
  followNow,
  forgetAnswer,
  recoverCheck,
  requestCheck,
} from '@/lib/compose/checks';
import { type FakeBox, fakeBox, findingOf } from '@/tests/compose/fakes';

const TEXT = 'Our ARR hit $42m today';

describe('checks of one box', () => {
  it('asks once per text, with a rising revision', () => {
    const { core, box, sent } = fakeBox(TEXT);
    requestCheck(core);
    requestCheck(core);
    box.text = `${TEXT}!`;
    requestCheck(core);
    expect(sent.map((message) => (message.type === 'check' ? [message.revision, message.text] : []))).toEqual(
      [
        [1, TEXT],
        [2, `${TEXT}!`],
      ],
    );
  });

  it('shows a report with the words and a key for each finding', () => {
    const fake = reported(TEXT, '$42m');
    expect(fake.state().status).toBe('ready');
    expect(fake.state().findings).toMatchObject([{ words: '$42m', key: 'fin.figure\n$42m\n1' }]);
  });

  it('drops a report of an old revision', () => {
    const fake = fakeBox(TEXT);
    requestCheck(fake.core);
    fake.box.text = 'We hit $42m today';
    requestCheck(fake.core);
    answer(fake, 1, '$42m');
    expect(fake.state().findings).toEqual([]);
    expect(fake.state().status).toBe('checking');
  });

  it('drops a report when the text has changed under it', () => {
    const fake = fakeBox(TEXT);
    requestCheck(fake.core);
    fake.box.text = 'Something else $42m';
    answer(fake, 1, '$42m');
    expect(fake.state().findings).toEqual([]);
    expect(fake.core.pacer.isDue()).toBe(true);
    fake.life.abort();
  });

  it('keeps marks on their words while the next answer is awaited', () => {
    const fake = reported(TEXT, '$42m');
    fake.box.text = `Look: ${TEXT}`;
    followNow(fake.core);
    expect(fake.state().findings).toMatchObject([{ start: 18, end: 22 }]);
  });

  it('tells nobody about keys that are typed behind every finding', () => {
    const fake = reported(TEXT, '$42m');
    let changes = 0;
    fake.core.store.subscribe(() => {
      changes += 1;
    });
    for (const typed of [' a', ' an', ' and']) {
      fake.box.text = TEXT + typed;
      followNow(fake.core);
    }
    expect(changes).toBe(0);
    fake.box.text = `So: ${TEXT} and`;
    followNow(fake.core);
    expect(changes).toBe(1);
  });

  it('gives a text its findings back when the writer returns to it', () => {
    const fake = reported(TEXT, '$42m');
    fake.box.text = TEXT.replace('$42m', '$42');
    followNow(fake.core);
    expect(fake.state().findings).toEqual([]);
    fake.box.text = TEXT;
    requestCheck(fake.core);
    expect(fake.state().findings).toHaveLength(1);
    expect(fake.state().status).toBe('ready');
    expect(fake.sent).toHaveLength(1);
  });

  it('keeps a dismissed finding away, also in the next report', () => {
    const fake = reported(TEXT, '$42m');
    fake.core.draft.dismissed.add('fin.figure\n$42m\n1');
    fake.box.text = `${TEXT} again`;
    requestCheck(fake.core);
    answer(fake, 2, '$42m');
    expect(fake.state().findings).toEqual([]);
  });

  it('takes an emptied box for the end of the draft', () => {
    const fake = reported(TEXT, '$42m');
    Object.assign(fake.core.draft, { looks: 2, hadCard: true });
    fake.box.text = '\n';
    requestCheck(fake.core);
    expect(fake.state()).toMatchObject({ status: 'waiting', findings: [] });
    expect(fake.core.draft).toMatchObject({ looks: 0, hadCard: false, answer: null });
    expect(fake.sent.slice(1)).toEqual([{ type: 'draft', session: 'one', now: 'over' }]);
  });

  it('reads nothing while paused or switched off', () => {
    const fake = reported(TEXT, '$42m');
    fake.config.now = { active: false, cardsLeft: 5 };
    fake.core.editor.read = () => {
      throw new Error('read while off');
    };
    forgetAnswer(fake.core);
    requestCheck(fake.core);
    expect(fake.state()).toMatchObject({ status: 'off', findings: [] });
    expect(fake.sent).toHaveLength(1);
  });

  it('reads nothing before the background has said that it may', () => {
    const { core, config, sent } = fakeBox(TEXT);
    config.now = null;
    requestCheck(core);
    expect(sent).toEqual([]);
  });

  it('goes quiet when the place has turned private', () => {
    const fake = reported(TEXT, '$42m');
    fake.box.isPublic = false;
    fake.box.text = 'for your eyes only';
    followNow(fake.core);
    requestCheck(fake.core);
    expect(fake.state()).toMatchObject({ status: 'waiting', findings: [] });
    expect(fake.sent).toHaveLength(1);
  });

  it('asks again for the same text after a change of settings', () => {
    const fake = reported(TEXT, '$42m');
    forgetAnswer(fake.core);
    requestCheck(fake.core);
    expect(fake.sent).toHaveLength(2);
    answer(fake, 2);
    expect(fake.state()).toMatchObject({ status: 'ready', findings: [] });
  });

  it('shows nothing after an engine failure, until the text changes', () => {
    const fake = reported(TEXT, '$42m');
    fake.box.text = `${TEXT}!`;
    requestCheck(fake.core);
    acceptFailure(fake.core, 2);
    expect(fake.state()).toMatchObject({ status: 'unavailable', findings: [] });
    fake.box.text = `${TEXT}!!`;
    requestCheck(fake.core);
    expect(fake.state().status).toBe('checking');
  });

  it('sends a check that was lost with the background once more, not forever', () => {
    const { core, sent, state } = fakeBox(TEXT);
    requestCheck(core);
    recoverCheck(core);
    expect(sent).toHaveLength(2);
    recoverCheck(core);
    expect(sent).toHaveLength(2);
    expect(state().status).toBe('unavailable');
  });

  it('says so too when it was about to ask anew', () => {
    const fake = reported(TEXT, '$42m');
    forgetAnswer(fake.core);
    fake.box.text = '';
    requestCheck(fake.core);
    expect(fake.sent.at(-1)).toEqual({ type: 'draft', session: 'one', now: 'over' });
  });

  it('says nothing of a box that stays empty', () => {
    const { core, sent } = fakeBox('');
    requestCheck(core);
    requestCheck(core);
    expect(sent).toEqual([]);
  });
});

function reported(text: string, ...words: string[]): FakeBox {
  const fake = fakeBox(text);
  requestCheck(fake.core);
  answer(fake, 1, ...words);
  return fake;
}

/** The background's answer for the text of that moment. */
function answer({ core }: FakeBox, revision: number, ...words: string[]): void {
  const text = core.draft.sent ?? '';
  const findings = words.map((each) => findingOf(text, each));
  acceptReport(core, { type: 'report', session: 'one', revision, findings, good: [] });
}
