import { type Core, type Draft, readText, tellDraft } from '@/lib/compose/core';
import { buttonsOf, isEnabled, replayPress } from '@/lib/compose/submit-buttons';

/** After this many milliseconds without effect a release counts as fruitless. */
const RELEASE_WAIT = 1000;
/** When a publish that went through may show in the box, in milliseconds after the press. */
const AFTERMATH = [200, 1000, 3000];

/** The last held press of a session: its button, the boxes it publishes, and its time (`performance.now()`). */
export const held = new WeakMap<Core, { button: HTMLElement | null; cores: Core[]; at: number }>();
/** Drafts whose next press goes through whatever they say, because a release did nothing. */
export const exempt = new WeakSet<Draft>();

/**
 * Lets a held publish go, once, through the site's own button: the sequence of a press, then `click()`. When the box
 * still stands there unchanged after a second, the person is asked to press again, and that press is never held.
 */
export function release(core: Core): void {
  const button = submitOf(core);
  core.store.setState({ lastLook: null });
  if (button) replay(core, button);
  else askToPressAgain(core);
}

function replay(core: Core, button: HTMLElement): void {
  const text = readText(core);
  replayPress(button);
  setTimeout(() => {
    const isUnchanged = text !== null && readText(core) === text && submitOf(core) !== undefined;
    if (isUnchanged && !core.signal.aborted) askToPressAgain(core);
  }, RELEASE_WAIT);
  for (const each of held.get(core)?.cores ?? [core]) watchAftermath(each);
}

function askToPressAgain(core: Core): void {
  exempt.add(core.draft);
  core.store.setState({ lastLook: 'press-again' });
}

/** The button that was pressed if the site still has it, else the one in its place. */
function submitOf(core: Core): HTMLElement | undefined {
  const pressed = held.get(core)?.button;
  const enabled = buttonsOf(core).filter(isEnabled);
  return enabled.find((button) => button === pressed) ?? enabled[0];
}

/** The draft is on its way. Sites empty a box by their own code; a textarea that is emptied so tells nobody. */
export function watchAftermath(core: Core): void {
  tellDraft(core, 'posted');
  for (const after of AFTERMATH) setTimeout(() => core.signal.aborted || core.pacer.touch(), after);
}
