import type { Core } from '@/lib/compose/core';
import { followSoon } from '@/lib/compose/session';

const MODIFIERS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock']);
const COMMAND = new Set(['Control', 'Meta']);
const AT_ONCE = new Set(['paste', 'drop']);

export interface TypingEnv {
  /** The session whose box an event happened in. */
  coreOf(event: Event): Core | undefined;
  /** There was input: the background should be awake by the time of the pause. */
  wake(): void;
  signal: AbortSignal;
}

/** Turns what happens in a watched box into looks at the right time. Nothing is read and nothing is sent in here. */
export function watchTyping({ coreOf, wake, signal }: TypingEnv, target: EventTarget = window): void {
  function changed(core: Core): void {
    wake();
    core.pacer.key();
    core.cards.key();
    followSoon(core);
  }

  function onKeyDown(event: KeyboardEvent, core: Core): void {
    // The first half of Ctrl+Enter: the answer should be there before the second.
    if (COMMAND.has(event.key)) core.pacer.flush();
    if (!MODIFIERS.has(event.key)) changed(core);
  }

  function compose(core: Core, isOn: boolean): void {
    core.pacer.compose(isOn);
    core.cards.busy('composing', isOn);
  }

  function onEvent(event: Event): void {
    const core = coreOf(event);
    if (!core) return;
    if (event.type === 'keydown') onKeyDown(event as KeyboardEvent, core);
    else if (event.type === 'compositionstart') compose(core, true);
    else {
      if (event.type === 'compositionend') compose(core, false);
      changed(core);
    }
    // The editor takes the pasted text in this very event, after us.
    if (AT_ONCE.has(event.type)) setTimeout(() => core.pacer.flush());
  }

  /** The box in which a pointer went down: it may be drawing a selection, also beyond the box. */
  let pressed: Core | undefined;

  function onPointer(event: Event): void {
    pressed?.cards.busy('selecting', false);
    pressed = event.type === 'pointerdown' ? coreOf(event) : undefined;
    pressed?.cards.busy('selecting', true);
  }

  const types = ['input', 'keydown', 'paste', 'cut', 'drop', 'compositionstart', 'compositionend'];
  const options = { capture: true, passive: true, signal };
  for (const type of types) target.addEventListener(type, onEvent, options);
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    target.addEventListener(type, onPointer, options);
}
