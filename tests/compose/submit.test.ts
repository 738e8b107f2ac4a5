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
  report(fake);
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

  it('tells of a draft that goes out, and not of one that is held', () => {
    const turns = () => fake.sent.filter(({ type }) => type === 'draft');
    window.press(button);
    actions().edit();
    expect(turns()).toEqual([]);
    window.press(button);
    expect(turns()).toEqual([{ type: 'draft', session: 'one', now: 'posted' }]);
  });

  it('is judged again at its click: a report may come in between', () => {
    env.viewReady = false;
    expect(window.send('pointerdown', button)).toBe(false);
    env.viewReady = true;
    expect(window.send('click', button)).toBe(true);
    expect(fake.state().lastLook).toBe('asking');
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

  it('drawn off the button is no press: the next one by keyboard is judged by the draft of then', () => {
    window.send('pointerdown', button);
    expect(window.send('pointerup', fakeButton())).toBe(false);
    expect(fake.state().lastLook).toBeNull();
    fake.box.text = 'All good';
    expect(window.send('click', button, { detail: 0 })).toBe(false);
    expect(button.clicks).toBe(0);
  });

  it('held so far, with nothing left to ask at its click, reaches the page as a whole', () => {
    const seen: string[] = [];
    for (const type of ['pointerdown', 'mouseup']) button.addEventListener(type, () => seen.push(type));
    window.send('pointerdown', button);
    env.viewReady = false;
    expect(window.send('click', button)).toBe(true);
    expect(seen).toEqual(['pointerdown', 'mouseup']);
    expect(button.clicks).toBe(1);
    expect(fake.state().lastLook).toBeNull();
  });

  it('on a button that the site puts in its place meanwhile is judged at the click', () => {
    const next = fakeButton();
    expect(window.send('pointerdown', button)).toBe(true);
    fake.core.surface.submits = () => [next as unknown as HTMLElement];
    expect(window.send('pointerup', next)).toBe(false);
    expect(window.send('click', next)).toBe(true);
    actions().postAsIs();
    expect([button.clicks, next.clicks]).toEqual([0, 1]);
  });

  it.each(['touchstart', 'touchend'])('keeps its %s from the page', (type) => {
    window.send('pointerdown', button);
    expect(window.send(type, button)).toBe(true);
  });

  it('before the answer is there goes through, and nothing comes after it', () => {
    fake.box.text = `${TEXT} and $9m`;
    requestCheck(fake.core);
    expect(window.press(button)).toEqual(PASSED);
    report(fake, '$9m');
    expect(fake.state().lastLook).toBeNull();
  });

  it('is not lost when asking fails', () => {
    fake.core.store.subscribe(() => {
      throw new Error('broken view');
    });
    expect(window.send('click', button)).toBe(false);
  });

  it('elsewhere passes', () => {
    expect(window.press(fakeButton())).toEqual(PASSED);
  });
});

describe.each(['Enter', ' '])('"%s" on the focused button', (key) => {
  const plain = { key, ctrlKey: false };

  it('is held before the page hears it, with its repeats and its end', () => {
    expect(window.key(button, plain)).toBe(true);
    expect(fake.state().lastLook).toBe('asking');
    expect(window.key(null, { ...plain, repeat: true })).toBe(true);
    expect(window.send('keyup', null, { key })).toBe(true);
    expect(window.send('keyup', null, { key })).toBe(false);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { shiftKey: true }, { isComposing: true }, { repeat: true }])(
    'with %o is for the page',
    (more) => {
      fake.core.surface.shortcut = false;
      expect(window.key(button, { ...plain, ...more })).toBe(false);
      expect(fake.state().lastLook).toBeNull();
    },
  );

  it('leaves what the browser makes a click of to that click', () => {
    Object.assign(button, { isButton: true });
    press();
    expect(fake.state().lastLook).toBe('press-again');
    expect(window.key(button, plain)).toBe(false);
    expect(window.send('click', button, { detail: 0 })).toBe(false);
    expect(fake.state().lastLook).toBeNull();
  });

  it('in the box is a letter', () => {
    expect(window.key(fake.core.element, plain)).toBe(false);
  });

  /** Asked, released without effect: the next press is free. */
  function press(): void {
    window.press(button);
    actions().postAsIs();
    vi.advanceTimersByTime(1000);
  }
});

describe('a form that a key sends off', () => {
  const form = { contains: (element: unknown) => element === fake.core.element };
  const send = () => window.send('submit', form, { target: form });
  const enter = (more: object = {}) =>
    window.send('keydown', form, { key: 'Enter', composedPath: () => [{}, form], ...more });

  it('is held while that Enter is down, and released through the button', () => {
    enter();
    expect(send()).toBe(true);
    expect(fake.state().lastLook).toBe('asking');
    actions().postAsIs();
    expect(button.clicks).toBe(1);
  });

  it.each<[string, () => void]>([
    ['by the page itself', () => {}],
    ['after the key is up', () => [enter(), window.send('keyup', form, { key: 'Enter' })]],
    ['by an Enter elsewhere', () => enter({ composedPath: () => [{}] })],
    ['by an IME Enter', () => enter({ isComposing: true })],
    [
      'by a press that was let through',
      () => [enter(), actions().dismiss('fin.figure\n$42m\n1'), window.press(button)],
    ],
  ])('passes: %s', (_what, arrange) => {
    arrange();
    expect(send()).toBe(false);
    expect(fake.state().lastLook).toBeNull();
  });
});

describe('Ctrl+Enter in the box', () => {
  it('with Cmd is the same', () => {
    expect(window.key(fake.core.element, { ctrlKey: false, metaKey: true })).toBe(true);
    expect(fake.state().lastLook).toBe('asking');
  });

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

  it('owes nothing to the next draft once the site has taken this one after all', () => {
    window.press(button);
    actions().postAsIs();
    vi.advanceTimersByTime(1000);
    fake.box.text = '';
    requestCheck(fake.core);
    fake.box.text = TEXT;
    report(fake);
    expect(window.press(button)).toEqual(HELD);
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
  let other: FakeBox;
  let all: FakeWindow;

  beforeEach(() => {
    other = fakeBox('Churn at Acme is 4%', [button]);
    all = new FakeWindow();
    const cores = () => [other.core, fake.core];
    watchSubmits(
      { cores, viewReady: () => true, isAlive: () => true, signal: fake.life.signal },
      all as unknown as EventTarget,
    );
  });
  afterEach(() => other.life.abort());

  it('asks about the first box with a reason', () => {
    expect(all.press(button)).toEqual(HELD);
    expect(other.state().lastLook).toBeNull();
    expect(fake.state().lastLook).toBe('asking');
  });

  it('asks once for all boxes, names what is in each, and goes out once', () => {
    report(other, '4%');
    expect(all.press(button)).toEqual(HELD);
    expect(other.state()).toMatchObject({ lastLook: 'asking', besides: [{ words: '$42m' }] });
    expect(fake.state().lastLook).toBeNull();
    createActions(other.core, release).postAsIs();
    expect(button.clicks).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(all.press(button)).toEqual(PASSED);
  });

  it('tells of every draft that goes out, also of those with nothing to ask about', () => {
    requestCheck(other.core);
    all.press(button);
    actions().postAsIs();
    for (const { sent } of [fake, other])
      expect(sent.at(-1)).toEqual({ type: 'draft', session: 'one', now: 'posted' });
  });

  it('is not asked about again, by any of its boxes, after Edit', () => {
    report(other, '4%');
    all.press(button);
    Object.assign(other.core.element, { focus() {} });
    createActions(other.core, release).edit();
    expect(all.press(button)).toEqual(PASSED);
    expect([other.core.draft.looks, fake.core.draft.looks]).toEqual([1, 1]);
  });

  it('is asked about again for what is new in one box, and names only that', () => {
    report(other, '4%');
    all.press(button);
    Object.assign(other.core.element, { focus() {} });
    createActions(other.core, release).edit();
    fake.box.text = `${TEXT} and $9m`;
    report(fake, '$9m');
    expect(all.press(button)).toEqual(HELD);
    expect(fake.state()).toMatchObject({ lastLook: 'asking', besides: [] });
  });
});

function actions() {
  Object.assign(fake.core.element, { focus() {} });
  return createActions(fake.core, release);
}

/** The box's present text is checked, and these words are what was found. */
function report({ core, box }: FakeBox, words = '$42m'): void {
  requestCheck(core);
  const findings = [findingOf(box.text, words)];
  acceptReport(core, { type: 'report', session: 'one', revision: core.draft.revision, findings, good: [] });
}
