import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Client, createClient } from '@/lib/messaging/client';
import type { ToBackground } from '@/lib/messaging/protocol';
import { type FakePort, fakePort } from '@/tests/compose/fakes';

const HELLO: ToBackground = { type: 'hello', site: 'x', needsView: true };
const PING: ToBackground = { type: 'ping' };
const BADGE: ToBackground = { type: 'badge', count: 1 };

let ports: FakePort[];
let isAlive: boolean;
let life: AbortController;
let seen: string[];
let client: Client;

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  isAlive = true;
  life = new AbortController();
  seen = [];
  client = createClient({
    hello: () => HELLO,
    onMessage: ({ type }) => seen.push(type),
    onLost: () => seen.push('lost'),
    onOrphan: () => {
      seen.push('orphan');
      life.abort();
    },
    signal: life.signal,
    isAlive: () => isAlive,
    connect() {
      if (!isAlive) throw new Error('Extension context invalidated.');
      const port = fakePort();
      ports.push(port);
      return port;
    },
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('the client', () => {
  it('opens one port when it is needed, and says hello first', () => {
    expect(ports).toHaveLength(0);
    client.greet();
    client.send(BADGE);
    expect(ports.map(({ posted }) => posted)).toEqual([[HELLO, BADGE]]);
  });

  it('opens a new port after the old one broke, at the next need', () => {
    client.greet();
    ports[0]?.break();
    expect(seen).toEqual(['lost']);
    expect(ports).toHaveLength(1);
    client.send(BADGE);
    expect(ports[1]?.posted).toEqual([HELLO, BADGE]);
  });

  it('hears nothing from a port that it has left', () => {
    client.greet();
    ports[0]?.break();
    client.greet();
    ports[0]?.receive({ type: 'recheck' });
    ports[1]?.receive({ type: 'recheck' });
    expect(seen).toEqual(['lost', 'recheck']);
  });

  it('pings every 20 s while there was input in the last 5 min, then rests', () => {
    client.greet();
    client.wake();
    vi.advanceTimersByTime(60_000);
    expect(ports[0]?.posted).toEqual([HELLO, PING, PING, PING]);
    vi.advanceTimersByTime(10 * 60_000);
    expect(ports[0]?.posted.length).toBeLessThan(20);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never sends anything for a key', () => {
    client.greet();
    for (let key = 0; key < 200; key += 1) client.wake();
    expect(ports[0]?.posted).toEqual([HELLO]);
  });

  it('opens a lost port ahead of need, not more than once a second', () => {
    client.greet();
    for (let time = 0; time < 9; time += 1) {
      ports.at(-1)?.break();
      client.wake();
      vi.advanceTimersByTime(100);
    }
    expect(ports).toHaveLength(1);
    vi.advanceTimersByTime(200);
    client.wake();
    expect(ports).toHaveLength(2);
  });

  it('opens it when the second is over, also when nobody types on', () => {
    client.greet();
    ports[0]?.break();
    client.wake();
    vi.advanceTimersByTime(1000);
    expect(ports.map(({ posted }) => posted)).toEqual([[HELLO], [HELLO]]);
    expect(seen).toEqual(['lost']);
  });

  it('stops at once as an orphan, whatever is called then', () => {
    client.greet();
    isAlive = false;
    ports[0]?.break();
    client.send(BADGE);
    client.wake();
    client.greet();
    expect(seen).toEqual(['orphan']);
    expect(client.isAlive()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('notices within a second that it was orphaned a moment after the port broke', () => {
    client.greet();
    ports[0]?.break();
    isAlive = false;
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual(['lost', 'orphan']);
  });

  it('treats a port from before the back/forward cache as lost', () => {
    client.greet();
    client.reset();
    client.greet();
    expect(ports).toHaveLength(2);
  });
});
