import type { Core } from '@/lib/compose/core';
import type { Ears } from '@/lib/compose/ears';
import { followSoon } from '@/lib/compose/session';

const MODIFIERS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock']);
const COMMAND = new Set(['Control', 'Meta']);

export interface TypingEnv {
  /** The session whose box an event happened in. */
  coreOf(event: Event): Core | undefined;
  /** There was input: the background should be awake by the time of the pause. */
  wake(): void;
  signal: AbortSignal;
}

/** Turns what happens in a watched box into looks at the right time. Nothing is read and nothing is sent in here. */
export function watchTyping({ coreOf, wake, signal }: TypingEnv, target: Ears = window): void {
  function changed(core: Core): void {
    wake();
    core.pacer.key();
    core.cards.key();
    followSoon(core);
  }

  function onKeyDown({ key }: KeyboardEvent, core: Core): void {
    if (!MODIFIERS.has(key)) changed(core);
    // The first half of Ctrl+Enter: the answer should be there before the second.
    else if (COMMAND.has(key)) core.pacer.flush();
  }

  function compose(core: Core, isOn: boolean): void {
    core.pacer.compose(isOn);
    core.cards.busy('composing', isOn);
  }

  function onBlock(core: Core): void {
    changed(core);
    // The editor takes the pasted text in this very event, after us.
    setTimeout(() => core.pacer.flush());
  }

  /** The box in which a pointer went down: it may be drawing a selection, also beyond the box. */
  let pressed: Core | undefined;

  function onPointer(event: Event): void {
    pressed?.cards.busy('selecting', false);
    pressed = event.type === 'pointerdown' ? coreOf(event) : undefined;
    pressed?.cards.busy('selecting', true);
  }

  const options = { capture: true, passive: true, signal };
  const on = (type: string, hear: (event: KeyboardEvent, core: Core) => void) =>
    target.addEventListener(
      type,
      (event) => {
        const core = coreOf(event);
        if (core) hear(event as KeyboardEvent, core);
      },
      options,
    );
  on('keydown', onKeyDown);
  for (const type of ['input', 'cut']) on(type, (_, core) => changed(core));
  for (const type of ['paste', 'drop']) on(type, (_, core) => onBlock(core));
  on('compositionstart', (_, core) => compose(core, true));
  on('compositionend', (_, core) => {
    compose(core, false);
    changed(core);
  });
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    target.addEventListener(type, onPointer, options);
}
