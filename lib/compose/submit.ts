import { type Ears, stopEvent } from '@/lib/compose/ears';
import {
  ask,
  isHeld,
  letGo,
  type Press,
  pressIn,
  pressOf,
  pressOn,
  type SubmitEnv,
} from '@/lib/compose/press';
import { buttonsOf, isNative, replayPress } from '@/lib/compose/submit-buttons';

const PRESS_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
] as const;

/**
 * Watches for the intent to publish, before the page sees it: a press of a submit button, the shortcut in the box, or a
 * form that a key sends off. Only trusted events are held, so that a release never meets itself. Whatever goes wrong in
 * here, the event passes.
 */
export function watchSubmits(env: SubmitEnv, target: Ears = window): void {
  /** The press under way, from its `pointerdown` until its click or until it ends elsewhere. */
  let current: Press | null = null;
  /** The key of a held press: its repeats would publish, or press a button of the last look. */
  let heldKey = '';
  /** Where an Enter went that is still down and may send off a form. */
  let entered: EventTarget[] = [];

  function onPress(event: MouseEvent): void {
    const path = event.composedPath();
    if (event.type === 'pointerdown') current = event.button === 0 ? pressOn(env, path) : null;
    if (event.type === 'click') onClick(event, path);
    else if (current && isHeld(current) && isOn(current, path)) stop(event);
  }

  /** Judged anew: a report may have come in since the pointer went down, and keys and helpers click without a pointer. */
  function onClick(event: MouseEvent, path: EventTarget[]): void {
    const started = current && isOn(current, path) ? current : null;
    current = null;
    const press = started?.isEcho ? started : pressOn(env, path);
    if (!press) return;
    if (isHeld(press)) {
      ask(press);
      stop(event);
      if (event.detail === 0) heldKey = 'Enter';
      return;
    }
    pass(press);
    // The page has seen nothing of this press so far; a click alone is not enough for every site.
    if (started && isHeld(started) && press.button) {
      stop(event);
      replayPress(press.button);
    }
  }

  /** Drawn off the button, nothing was pressed. */
  function onEnd(event: Event): void {
    if (current && (event.type === 'pointercancel' || !isOn(current, event.composedPath()))) current = null;
  }

  function pass(press: Press): void {
    entered = [];
    letGo(press);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    const mayPress = key === 'Enter' || key === ' ';
    current = null;
    if (!mayPress && heldKey === '' && entered.length === 0) return;
    if (event.repeat && key === heldKey) stop(event);
    if (event.repeat || event.isComposing || event.keyCode === 229) return;
    heldKey = '';
    entered = [];
    if (!mayPress || (key === ' ' && isBox(env, event.target))) return;
    const path = event.composedPath();
    if (key === 'Enter') entered = path;
    const press = pressByKey(event, path);
    if (!press) return;
    if (!isHeld(press)) {
      // The browser makes a click of it, which is judged again.
      if (!isClickedBy(event, press)) pass(press);
      return;
    }
    ask(press);
    heldKey = key;
    entered = [];
    stop(event);
  }

  /** What is left of a held key goes nowhere: by now a button of the last look has the focus. */
  function onKeyRest(event: KeyboardEvent): void {
    const isOver = event.type === 'keyup';
    if (isOver) entered = [];
    if (event.key !== heldKey) return;
    if (isOver) heldKey = '';
    stop(event);
  }

  function pressByKey(event: KeyboardEvent, path: EventTarget[]): Press | null {
    const { key, altKey, shiftKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (key === 'Enter' && isCommand) return pressIn(env, path);
    const isPlain = !isCommand && !altKey && !shiftKey && !isInBox(env, path);
    return isPlain && (key === 'Enter' || key === ' ') ? pressOn(env, path) : null;
  }

  /** A form that the page sends off by itself is none of ours: only while somebody's Enter is down in it. */
  function onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const press = entered.includes(form) ? pressOf(env, form) : null;
    if (!press) return;
    if (!isHeld(press)) {
      pass(press);
      return;
    }
    ask(press);
    heldKey = 'Enter';
    stop(event);
  }

  /** A pause that is still running must not hide a finding from the press that is coming. */
  function onNear(event: Event): void {
    const on = event.target as Node;
    // Under a pointer that rests on the box the words move, and each time it is told to be over something else.
    const due = env.cores().filter(({ pacer, element }) => pacer.isDue() && !element.contains(on));
    if (due.length === 0) return;
    const path = event.composedPath();
    for (const core of due) if (buttonsOf(core).some((button) => path.includes(button))) core.pacer.flush();
  }

  const on = (types: readonly string[], handler: (event: never) => void, isWanted = () => true) => {
    for (const type of types) {
      // A touch is only kept from the page; a listener that could cancel it would make scrolling wait.
      const passive = type.startsWith('touch');
      target.addEventListener(type, guarded(env, handler, isWanted), {
        capture: true,
        passive,
        signal: env.signal,
      });
    }
  };
  on(['pointerover', 'pointerdown', 'focusin'], onNear);
  on(PRESS_EVENTS, onPress);
  on(['pointerup', 'pointercancel'], onEnd);
  on(['keydown'], onKeyDown);
  on(['keypress', 'keyup'], onKeyRest, () => heldKey !== '' || entered.length > 0);
  on(['submit'], onSubmit);
}

function guarded(
  env: SubmitEnv,
  handler: (event: never) => void,
  isWanted: () => boolean,
): (event: Event) => void {
  return (event) => {
    if (env.cores().length === 0 || !isWanted() || !event.isTrusted) return;
    try {
      handler(event as never);
    } catch {
      // Posting goes on as if Candor were not there.
    }
  };
}

/** Most spaces are words': told without asking for the whole path of the event. */
function isBox(env: SubmitEnv, target: EventTarget | null): boolean {
  return env.cores().some(({ element }) => element === target);
}

/** Most keys are typed into a box, where nobody has to look for buttons. */
function isInBox(env: SubmitEnv, path: EventTarget[]): boolean {
  return env.cores().some(({ element }) => path.includes(element));
}

function isOn({ button }: Press, path: EventTarget[]): boolean {
  return button !== null && path.includes(button);
}

function isClickedBy(event: KeyboardEvent, { button }: Press): boolean {
  return !(event.ctrlKey || event.metaKey) && button !== null && isNative(button);
}

function stop(event: Event): void {
  event.preventDefault();
  stopEvent(event);
}
