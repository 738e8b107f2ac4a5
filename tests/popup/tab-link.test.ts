import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { connectTab } from '@/entrypoints/popup/tab-link';
import type { SessionState } from '@/lib/compose/session.types';
import { POPUP_PORT } from '@/lib/messaging/protocol';

type Listener = (...args: unknown[]) => void;

function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    emit: (...args: unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

const session = (id: string, focused = false) => ({ id, focused }) as SessionState;
const ids = (sessions: SessionState[]) => sessions.map(({ id }) => id);

/** A tab whose frames are spoken by the test: `ports` has one entry a connection. */
function fakeTab() {
  const ports: {
    onMessage: ReturnType<typeof event>;
    onDisconnect: ReturnType<typeof event>;
    sent: unknown[];
  }[] = [];
  const onUpdated = event();
  const connect = vi.fn(() => {
    const port = { onMessage: event(), onDisconnect: event(), sent: [] as unknown[] };
    ports.push(port);
    return { ...port, postMessage: (message: unknown) => port.sent.push(message) };
  });
  vi.spyOn(browser.tabs, 'connect').mockImplementation(connect as never);
  vi.spyOn(browser.tabs.onUpdated, 'addListener').mockImplementation(onUpdated.addListener as never);
  return { ports, onUpdated, connect };
}

beforeEach(() => vi.restoreAllMocks());

describe('connectTab', () => {
  it('gathers the composers of every frame, the focused one first', async () => {
    const { ports, connect } = fakeTab();
    const link = connectTab(7);
    expect(connect).toHaveBeenCalledWith(7, { name: POPUP_PORT });
    ports[0]?.onMessage.emit({ frame: 'top', sessions: [session('a')] });
    ports[0]?.onMessage.emit({ frame: 'inner', sessions: [session('b', true)] });
    ports[0]?.onMessage.emit({ frame: 'empty', sessions: [] });
    await link.answered;
    expect(ids(link.store.getState().sessions)).toEqual(['b', 'a']);
    ports[0]?.onMessage.emit({ frame: 'inner', sessions: [] });
    expect(ids(link.store.getState().sessions)).toEqual(['a']);
  });

  it('knows of a box that any frame does not know, for as long as the frame says so', () => {
    const { ports } = fakeTab();
    const link = connectTab(7);
    ports[0]?.onMessage.emit({ frame: 'top', sessions: [], sawUnknown: false });
    expect(link.store.getState().sawUnknown).toBe(false);
    ports[0]?.onMessage.emit({ frame: 'inner', sessions: [session('a')], sawUnknown: true });
    ports[0]?.onMessage.emit({ frame: 'top', sessions: [], sawUnknown: false });
    expect(link.store.getState().sawUnknown).toBe(true);
    ports[0]?.onDisconnect.emit();
    expect(link.store.getState().sawUnknown).toBe(false);
  });

  it('sends actions only while somebody is there', () => {
    const { ports } = fakeTab();
    const link = connectTab(7);
    const dismiss = { session: 'a', action: 'dismiss', args: ['k'] } as const;
    link.send({ ...dismiss, args: ['k'] });
    ports[0]?.onMessage.emit({ frame: 'top', sessions: [session('a')] });
    link.send({ ...dismiss, args: ['k'] });
    expect(ports[0]?.sent).toEqual([dismiss]);
  });

  it('answers when nobody is there, and connects anew once the page was loaded anew', async () => {
    const { ports, onUpdated } = fakeTab();
    const link = connectTab(7);
    expect(link.store.getState().isAsking).toBe(true);
    ports[0]?.onDisconnect.emit();
    await link.answered;
    expect(link.store.getState()).toEqual({
      isConnected: false,
      isAsking: false,
      sessions: [],
      sawUnknown: false,
    });
    onUpdated.emit(8, { status: 'complete' });
    onUpdated.emit(7, { status: 'loading' });
    expect(ports).toHaveLength(1);
    onUpdated.emit(7, { status: 'complete' });
    ports[1]?.onMessage.emit({ frame: 'top', sessions: [session('c')] });
    expect(ids(link.store.getState().sessions)).toEqual(['c']);
  });

  it('connects anew once when a newer script took over, and not without end', () => {
    const { ports } = fakeTab();
    const link = connectTab(7);
    ports[0]?.onMessage.emit({ frame: 'old', sessions: [session('a')] });
    ports[0]?.onDisconnect.emit();
    expect(ports).toHaveLength(2);
    ports[1]?.onMessage.emit({ frame: 'new', sessions: [session('b')] });
    expect(ids(link.store.getState().sessions)).toEqual(['b']);
    ports[1]?.onDisconnect.emit();
    ports[2]?.onDisconnect.emit();
    expect(ports).toHaveLength(3);
  });

  it('answers at once without a tab', async () => {
    const link = connectTab(undefined);
    await expect(link.answered).resolves.toBeUndefined();
    expect(link.store.getState().isAsking).toBe(false);
  });
});
