import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPacer, type Pacer, TYPING_PAUSE } from '@/lib/compose/pacing';

let life: AbortController;
let looks: number;
let pacer: Pacer;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  looks = 0;
  pacer = createPacer(() => {
    looks += 1;
  }, life.signal);
});
afterEach(() => vi.useRealTimers());

describe('the pacer', () => {
  it('looks once, 250 ms after the last of many keys', () => {
    for (let key = 0; key < 20; key += 1) {
      pacer.key();
      vi.advanceTimersByTime(100);
    }
    expect(looks).toBe(0);
    vi.advanceTimersByTime(TYPING_PAUSE - 101);
    expect(looks).toBe(0);
    vi.advanceTimersByTime(1);
    expect(looks).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(looks).toBe(1);
  });

  it('does not let other changes put the look off', () => {
    pacer.touch();
    vi.advanceTimersByTime(200);
    pacer.touch();
    vi.advanceTimersByTime(50);
    expect(looks).toBe(1);
  });

  it('looks at once when flushed, and only when a look is due', () => {
    pacer.flush();
    expect(looks).toBe(0);
    pacer.key();
    pacer.flush();
    expect(looks).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(looks).toBe(1);
  });

  it('never looks during IME composition, and does so after it', () => {
    pacer.compose(true);
    pacer.key();
    pacer.flush();
    vi.advanceTimersByTime(5000);
    expect(looks).toBe(0);
    pacer.compose(false);
    vi.advanceTimersByTime(TYPING_PAUSE);
    expect(looks).toBe(1);
  });

  it('ends with its signal', () => {
    pacer.key();
    life.abort();
    pacer.touch();
    vi.advanceTimersByTime(1000);
    expect(looks).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
