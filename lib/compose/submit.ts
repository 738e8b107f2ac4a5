import { type Core, readText } from '@/lib/compose/core';
import { mayHold } from '@/lib/compose/hold';
import { exempt, held, watchAftermath } from '@/lib/compose/release';
import { buttonsOf, isEnabled } from '@/lib/compose/submit-buttons';

/** A second press this soon after a held one (a double click) belongs to it. Milliseconds. */
const SAME_PRESS = 500;

const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** What the hold needs from its frame. */
export interface SubmitEnv {
  cores(): Core[];
  viewReady(): boolean;
  /** False once the extension was updated or removed under us. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** One press of a submit button, decided at its first event. */
interface Press {
  core: Core;
  button: HTMLElement;
  isHeld: boolean;
}

/**
 * Watches for the intent to publish, before the page sees it: a press of a submit button, or the shortcut in the box.
 * Only trusted events are held, so that a release never meets itself. Whatever goes wrong in here, the event passes.
 */
export function watchSubmits(env: SubmitEnv, target: EventTarget = window): void {
  let current: Press | null = null;
  /** A held Enter that is kept down repeats; the repeats would publish, or press a button of the last look. */
  let isEnterHeld = false;

  function onPress(event: MouseEvent): void {
    const path = event.composedPath();
    const isClick = event.type === 'click';
    if (event.type === 'pointerdown') current = event.button === 0 ? findPress(env, path) : null;
    const press = current && path.includes(current.button) ? current : isClick ? findPress(env, path) : null;
    if (isClick) current = null;
    if (!press) return;
    if (press.isHeld) stop(event);
    if (!isClick) return;
    if (event.detail === 0) isEnterHeld = press.isHeld;
    finish(press);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    if (event.type === 'keyup') isEnterHeld = false;
    else if (event.repeat && isEnterHeld) stop(event);
    else if (!event.repeat) isEnterHeld = onShortcut(event);
  }

  function onShortcut(event: KeyboardEvent): boolean {
    if (!(event.ctrlKey || event.metaKey) || event.isComposing || event.keyCode === 229) return false;
    const press = findShortcut(env, event.composedPath());
    if (!press) return false;
    if (press.isHeld) stop(event);
    finish(press);
    return press.isHeld;
  }

  /** A pause that is still running must not hide a finding from the press that is coming. */
  function onNear(event: Event): void {
    const due = env.cores().filter(({ pacer }) => pacer.isDue());
    if (due.length === 0) return;
    const path = event.composedPath();
    for (const core of due) if (buttonsOf(core).some((button) => path.includes(button))) core.pacer.flush();
  }

  const on = (types: readonly string[], handler: (event: never) => void) => {
    for (const type of types)
      target.addEventListener(type, guarded(env, handler), { capture: true, signal: env.signal });
  };
  on(PRESS_EVENTS, onPress);
  on(['keydown', 'keyup'], onKey);
  on(['pointerover', 'focusin'], onNear);
}

function guarded(env: SubmitEnv, handler: (event: never) => void): (event: Event) => void {
  return (event) => {
    if (!event.isTrusted || env.cores().length === 0) return;
    try {
      handler(event as never);
    } catch {
      // Posting goes on as if Candor were not there.
    }
  };
}

function findPress(env: SubmitEnv, path: EventTarget[]): Press | null {
  const isHit = (button: HTMLElement) => path.includes(button);
  const cores = env.cores().filter((core) => buttonsOf(core).some(isHit));
  const button = cores[0] && buttonsOf(cores[0]).find(isHit);
  return button && isEnabled(button) ? judge(env, cores, button) : null;
}

function findShortcut(env: SubmitEnv, path: EventTarget[]): Press | null {
  const core = env.cores().find(({ element }) => path.includes(element));
  const button = core?.surface.shortcut ? buttonsOf(core).find(isEnabled) : undefined;
  if (!core || !button) return null;
  // The shortcut publishes everything that the button does: all boxes of a thread.
  const others = env.cores().filter((other) => other !== core && buttonsOf(other).includes(button));
  return judge(env, [core, ...others], button);
}

/** One button may publish several boxes; the first with a reason is asked about. */
function judge(env: SubmitEnv, cores: Core[], button: HTMLElement): Press | null {
  const first = cores[0];
  if (!first) return null;
  const exempted = cores.filter((core) => exempt.delete(core));
  const asking = cores.find(({ store }) => store.getState().lastLook === 'asking');
  if (asking && exempted.length === 0 && isSamePress(asking)) return { core: asking, button, isHeld: true };
  for (const { store } of cores) store.setState({ lastLook: null });
  if (asking || exempted.length > 0 || !env.isAlive()) return { core: first, button, isHeld: false };
  const core = cores.find((each) => holds(env, each));
  return { core: core ?? first, button, isHeld: core !== undefined };
}

function isSamePress(core: Core): boolean {
  const last = held.get(core);
  return last !== undefined && performance.now() - last.at < SAME_PRESS;
}

function holds(env: SubmitEnv, core: Core): boolean {
  const { draft, store } = core;
  return mayHold({
    viewReady: env.viewReady(),
    state: store.getState(),
    textNow: readText(core),
    reported: draft.answer?.text ?? null,
    asked: draft.asked,
    looks: draft.looks,
  });
}

function finish({ core, button, isHeld }: Press): void {
  if (isHeld) ask(core, button);
  else watchAftermath(core);
}

function ask(core: Core, button: HTMLElement): void {
  const { draft, store } = core;
  const { lastLook, findings } = store.getState();
  if (lastLook === 'asking') return;
  held.set(core, { button, at: performance.now() });
  draft.looks += 1;
  for (const { severity, key } of findings) if (severity === 'pause') draft.asked.add(key);
  store.setState({ lastLook: 'asking', card: 'closed' });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
