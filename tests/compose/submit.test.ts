import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActions } from '@/lib/compose/actions';
import { acceptReport, requestCheck } from '@/lib/compose/checks';
import { release } from '@/lib/compose/release';
import { watchSubmits } from '@/lib/compose/submit';
import { type FakeBox, fakeBox, fakeButton, findingOf } from '@/tests/compose/fakes';

const TEXT = 'Our ARR hit $42m today';

/** A window whose listeners the test calls with events of its own: synthetic events are never trusted. */
class FakeWindow {
  private readonly listeners = new Map<string, ((event: unknown) => void)[]>();

  addEventListener(type: string, listener: (event: unknown) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  /** True when the page never saw the event. */
  send(type: string, target: unknown, more: object = {}): boolean {
    let isStopped = false;
    const event = {
      type,
      isTrusted: true,
      button: 0,
      detail: 1,
      composedPath: () => [target],
      preventDefault() {},
      stopImmediatePropagation() {
        isStopped = true;
      },
      ...more,
    };
    for (const listener of this.listeners.get(type) ?? []) listener(event);
    return isStopped;
  }

  press(target: unknown, more: object = {}): boolean[] {
    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    return types.map((type) => this.send(type, target, more));
  }

  key(target: unknown, more: object = {}): boolean {
    return this.send('keydown', target, { key: 'Enter', ctrlKey: true, ...more });
  }
}

const HELD = [true, true, true, true, true];
const PASSED = [false, false, false, false, false];

let window: FakeWindow;
let button: ReturnType<typeof fakeButton>;
let fake: FakeBox;
let env: { viewReady: boolean; isAlive: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PointerEvent', Event);
  vi.stubGlobal('MouseEvent', Event);
  window = new FakeWindow();
  button = fakeButton();
  fake = fakeBox(TEXT, [button]);
  env = { viewReady: true, isAlive: true };
  requestCheck(fake.core);
  acceptReport(fake.core, {
    type: 'report',
    session: 'one',
    revision: 1,
    findings: [findingOf(TEXT, '$42m')],
    good: [],
  });
  watchSubmits(
    {
      cores: () => [fake.core],
      viewReady: () => env.viewReady,
      isAlive: () => env.isAlive,
      signal: fake.life.signal,
    },
    window as unknown as EventTarget,
  );
});
afterEach(() => {
  fake.life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a press of the submit button', () => {
  it('is held as a whole, and asks when it ends', () => {
    expect(window.send('pointerdown', button)).toBe(true);
    expect(fake.state().lastLook).toBeNull();
    expect(['mousedown', 'pointerup', 'mouseup', 'click'].map((type) => window.send(type, button))).toEqual(
      HELD.slice(1),
    );
    expect(fake.state().lastLook).toBe('asking');
  });

  it('is not asked about again after Edit with the same finding', () => {
    window.press(button);
    actions().edit();
    expect(window.press(button)).toEqual(PASSED);
  });

  it('takes a double click for one press, and a later press for an answer', () => {
    window.press(button);
    expect(window.press(button, { detail: 2 })).toEqual(HELD);
    expect(fake.core.draft.looks).toBe(1);
    vi.advanceTimersByTime(600);
    expect(window.press(button)).toEqual(PASSED);
    expect(fake.state().lastLook).toBeNull();
  });

  it('that was let through at pointerdown stays let through', () => {
    env.viewReady = false;
    expect(window.send('pointerdown', button)).toBe(false);
    env.viewReady = true;
    expect(window.send('click', button)).toBe(false);
    expect(fake.state().lastLook).toBeNull();
  });

  it('by keyboard is held at its click, with its repeats', () => {
    expect(window.send('click', button, { detail: 0 })).toBe(true);
    expect(window.key(null, { ctrlKey: false, repeat: true })).toBe(true);
    window.send('keyup', null, { key: 'Enter' });
    expect(window.key(null, { ctrlKey: false, repeat: true })).toBe(false);
  });

  it.each<[string, () => void, object]>([
    ['synthetic', () => {}, { isTrusted: false }],
    ['with another mouse button', () => {}, { button: 2, type: 'pointerdown' }],
    ['of a disabled button', () => Object.assign(button, { isOff: true }), {}],
    ['when nothing can draw', () => Object.assign(env, { viewReady: false }), {}],
    ['when the extension is gone', () => Object.assign(env, { isAlive: false }), {}],
    ['when the text is newer than the report', () => Object.assign(fake.box, { text: `${TEXT}!` }), {}],
    ['when the place turned private', () => Object.assign(fake.box, { isPublic: false }), {}],
    [
      'when the site adapter throws',
      () =>
        Object.assign(fake.core.surface, {
          submits() {
            throw new Error('changed page');
          },
        }),
      {},
    ],
  ])('passes: %s', (_what, arrange, more) => {
    arrange();
    expect(window.send('pointerdown', button, more)).toBe(false);
  });

  it('elsewhere passes', () => {
    expect(window.press(fakeButton())).toEqual(PASSED);
  });
});

describe('Ctrl+Enter in the box', () => {
  it('is held with its repeats until the key is up', () => {
    expect(window.key(fake.core.element)).toBe(true);
    expect(fake.state().lastLook).toBe('asking');
    expect(window.key(fake.core.element, { repeat: true })).toBe(true);
    window.send('keyup', null, { key: 'Enter' });
    expect(window.key(fake.core.element, { repeat: true })).toBe(false);
  });

  it.each<[string, object]>([
    ['a plain Enter', { ctrlKey: false }],
    ['an IME Enter', { isComposing: true }],
    ['an IME Enter of old', { keyCode: 229 }],
    ['a repeat of an earlier key', { repeat: true }],
    ['a synthetic one', { isTrusted: false }],
  ])('lets %s pass', (_what, more) => {
    expect(window.key(fake.core.element, more)).toBe(false);
    expect(fake.state().lastLook).toBeNull();
  });

  it('passes on a surface without the shortcut', () => {
    fake.core.surface.shortcut = false;
    expect(window.key(fake.core.element)).toBe(false);
  });
});

describe('Post as is', () => {
  it('presses the button once, with the events of a real press', () => {
    const seen: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
      button.addEventListener(type, () => seen.push(type));
    }
    window.press(button);
    actions().postAsIs();
    actions().postAsIs();
    expect(seen).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup']);
    expect(button.clicks).toBe(1);
  });

  it('stays silent when the site emptied or closed the box', () => {
    window.press(button);
    actions().postAsIs();
    fake.box.text = '';
    vi.advanceTimersByTime(5000);
    expect(fake.state().lastLook).toBeNull();
    expect(button.clicks).toBe(1);
  });

  it('asks to press again when nothing happened, and never holds that press nor presses by itself', () => {
    window.press(button);
    actions().postAsIs();
    vi.advanceTimersByTime(1000);
    expect(fake.state().lastLook).toBe('press-again');
    actions().postAsIs();
    expect(button.clicks).toBe(1);
    fake.core.draft.asked.clear();
    expect(window.press(button)).toEqual(PASSED);
  });

  it('asks to press again when the site adapter throws', () => {
    window.press(button);
    fake.core.surface.submits = () => {
      throw new Error('changed page');
    };
    actions().postAsIs();
    expect(fake.state().lastLook).toBe('press-again');
  });

  it('asks to press again when the button is gone', () => {
    window.press(button);
    Object.assign(button, { isOff: true });
    actions().postAsIs();
    expect(fake.state().lastLook).toBe('press-again');
    expect(button.clicks).toBe(0);
  });
});

describe('a thread with one button', () => {
  it('asks about the first box with a reason', () => {
    const clean = fakeBox('Good morning', [button]);
    const both = new FakeWindow();
    watchSubmits(
      {
        cores: () => [clean.core, fake.core],
        viewReady: () => true,
        isAlive: () => true,
        signal: fake.life.signal,
      },
      both as unknown as EventTarget,
    );
    expect(both.press(button)).toEqual(HELD);
    expect(clean.state().lastLook).toBeNull();
    expect(fake.state().lastLook).toBe('asking');
  });
});

function actions() {
  Object.assign(fake.core.element, { focus() {} });
  return createActions(fake.core, release);
}
