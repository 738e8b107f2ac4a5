import { describe, expect, it, vi } from 'vitest';
import { linkPopup } from '@/lib/compose/popup-link';
import type { Session } from '@/lib/compose/session.types';
import { fakePort } from '@/tests/compose/fakes';

function fakeSession(id: string) {
  const dismiss = vi.fn();
  const question = vi.fn();
  const session = { store: { getState: () => ({ id }) }, dismiss, question } as unknown as Session;
  return { session, dismiss, question };
}

function linked() {
  const life = new AbortController();
  const port = fakePort();
  const mine = fakeSession('mine');
  linkPopup(port, {
    sessions: () => [mine.session],
    sawUnknown: () => false,
    onChange: () => undefined,
    frame: 'f',
    signal: life.signal,
  });
  return { life, port, mine };
}

describe('the frame’s end of the popup’s port', () => {
  it('sends a snapshot at once', () => {
    expect(linked().port.posted).toEqual([{ frame: 'f', sessions: [{ id: 'mine' }], sawUnknown: false }]);
  });

  it.each([
    ['of another frame', { session: 'other', action: 'dismiss', args: ['k'] }, 0],
    ['that is not on the list', { session: 'mine', action: 'question', args: ['k'] }, 0],
    ['of its own', { session: 'mine', action: 'dismiss', args: ['k'] }, 1],
  ])('acts on an action %s: %o', (_, action, times) => {
    const { port, mine } = linked();
    port.receive(action);
    expect(mine.dismiss).toHaveBeenCalledTimes(times);
    expect(mine.question).not.toHaveBeenCalled();
  });

  it('hangs up when a newer script takes its place, so that the popup finds that one', () => {
    const { life, port } = linked();
    const disconnect = vi.spyOn(port, 'disconnect');
    life.abort();
    expect(disconnect).toHaveBeenCalledOnce();
  });
});
