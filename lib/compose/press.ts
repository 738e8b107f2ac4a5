import { type Core, readText } from '@/lib/compose/core';
import { mayHold } from '@/lib/compose/hold';
import { exempt, held, watchAftermath } from '@/lib/compose/release';
import { buttonsOf, isEnabled } from '@/lib/compose/submit-buttons';

/** A second press this soon after a held one (a double click) belongs to it. Milliseconds. */
const SAME_PRESS = 500;

/** What the hold needs from its frame. */
export interface SubmitEnv {
  cores(): Core[];
  /** True while the person would see a question about this box. */
  viewReady(core: Core): boolean;
  /** False once the extension was updated or removed under us. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** One intent to publish, as it stands at this moment. */
export interface Press {
  /** Every box that it publishes: a thread has several. */
  cores: Core[];
  /** Null when a form goes out without any. */
  button: HTMLElement | null;
  /** The boxes to ask about; none when it goes through. */
  reasons: Core[];
  /** The second half of a double click whose first half is being asked about: held, and nothing new. */
  isEcho: boolean;
}

export function isHeld({ reasons, isEcho }: Press): boolean {
  return isEcho || reasons.length > 0;
}

/** The press of a submit button that is on the way of an event; null when there is none. */
export function pressOn(env: SubmitEnv, path: EventTarget[]): Press | null {
  const isHit = (button: HTMLElement) => path.includes(button);
  const cores = env.cores().filter((core) => buttonsOf(core).some(isHit));
  const button = cores[0] && buttonsOf(cores[0]).find(isHit);
  return button && isEnabled(button) ? judge(env, cores, button) : null;
}

/** The shortcut in a box publishes everything that its button does: all boxes of a thread. */
export function pressIn(env: SubmitEnv, path: EventTarget[]): Press | null {
  const core = env.cores().find(({ element }) => path.includes(element));
  const button = core?.surface.shortcut ? buttonsOf(core).find(isEnabled) : undefined;
  if (!core || !button) return null;
  const others = env.cores().filter((other) => other !== core && buttonsOf(other).includes(button));
  return judge(env, [core, ...others], button);
}

/** A form on its way out publishes the boxes in it. */
export function pressOf(env: SubmitEnv, form: HTMLElement): Press | null {
  const cores = env.cores().filter(({ element }) => form.contains(element));
  return cores[0] ? judge(env, cores, buttonsOf(cores[0]).find(isEnabled) ?? null) : null;
}

function judge(env: SubmitEnv, cores: Core[], button: HTMLElement | null): Press {
  const press = { cores, button, reasons: [], isEcho: false };
  const asking = cores.find(({ store }) => store.getState().lastLook === 'asking');
  // A press while the question stands there is an answer to it.
  if (asking) return { ...press, isEcho: isSamePress(asking) };
  if (!env.isAlive() || cores.some(({ draft }) => exempt.has(draft))) return press;
  return { ...press, reasons: cores.filter((core) => holds(env, core)) };
}

function isSamePress(core: Core): boolean {
  const last = held.get(core);
  return last !== undefined && performance.now() - last.at < SAME_PRESS;
}

function holds(env: SubmitEnv, core: Core): boolean {
  const { draft, store } = core;
  return mayHold({
    viewReady: env.viewReady(core),
    state: store.getState(),
    textNow: readText(core),
    reported: draft.answer?.text ?? null,
    asked: draft.asked,
    looks: draft.looks,
  });
}

/** One last look for all boxes of a press: the first one asks, and names what was found in the others. */
export function ask({ reasons, button, cores }: Press): void {
  const [first, ...others] = reasons;
  if (!first) return;
  const besides = others.flatMap(pauses);
  for (const core of reasons) {
    core.draft.looks += 1;
    for (const { key } of pauses(core)) core.draft.asked.add(key);
  }
  held.set(first, { button, cores, at: performance.now() });
  first.store.setState({ lastLook: 'asking', besides, card: 'closed' });
}

function pauses({ store }: Core) {
  return store.getState().findings.filter(({ severity }) => severity === 'pause');
}

/** The press reaches the page: whatever was asked is answered. */
export function letGo({ cores }: Press): void {
  for (const core of cores) {
    exempt.delete(core.draft);
    if (core.store.getState().lastLook) core.store.setState({ lastLook: null });
    watchAftermath(core);
  }
}
