import { useEffect } from 'react';
import { editDraft, focusEditor, focusOurs } from '@/components/nudge/focus';
import { closeCard, isCardShown, type Nudge, useNudge } from '@/components/nudge/nudge-context';

/**
 * Escape closes ours and not the site's dialog; Tab goes from the box into a card that was asked for, and back out at its
 * ends. The page hears nothing of a key that went down in our layer, wherever focus is when it comes up; what a key does
 * to our buttons, the browser does all the same.
 */
export function useKeys(): void {
  const nudge = useNudge();
  useEffect(() => {
    const hear = hearing(nudge);
    nudge.keys.add(hear);
    return () => void nudge.keys.delete(hear);
  }, [nudge]);
}

/** The keys that may mean us while focus is in the box; all others are the writer's. */
const MEANT = new Set(['Escape', 'Tab']);

function hearing(nudge: Nudge): (event: KeyboardEvent) => boolean {
  let ours = '';

  function down(event: KeyboardEvent, isInside: boolean): boolean {
    const { key } = event;
    ours = isInside ? key : '';
    if (!isInside && (!MEANT.has(key) || isImeKey(event))) return false;
    if (handle(event, nudge)) {
      ours = key;
      event.preventDefault();
    }
    return ours !== '';
  }

  function up(event: KeyboardEvent, isInside: boolean): boolean {
    const isOurs = ours !== '' && event.key === ours;
    if (isOurs) ours = '';
    if (isOurs && !isInside) event.preventDefault();
    return isOurs || isInside;
  }

  return (event) => {
    const isInside = hasFocus(nudge);
    if (event.type === 'keydown') return down(event, isInside);
    return event.type === 'keyup' ? up(event, isInside) : isInside;
  };
}

function isImeKey({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

function hasFocus({ layer }: Nudge): boolean {
  return layer.root.activeElement !== null;
}

function handle(event: KeyboardEvent, nudge: Nudge): boolean {
  const isAsking = nudge.session.store.getState().lastLook === 'asking';
  // A key still held from Ctrl+Enter does not press the focused button.
  if (isAsking && event.repeat && event.key === 'Enter') return hasFocus(nudge);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Escape') return (isAsking || isOurs(nudge)) && closeOurs(nudge);
  if (event.key !== 'Tab') return false;
  return isAsking ? goRound(nudge, event.shiftKey) : tab(nudge, event.shiftKey);
}

/** Focus is in our layer or in the box it belongs to. */
function isOurs({ session, layer }: Nudge): boolean {
  if (layer.root.activeElement) return true;
  const root = session.element.getRootNode();
  const active =
    root instanceof ShadowRoot ? root.activeElement : session.element.ownerDocument.activeElement;
  return active !== null && session.element.contains(active);
}

function closeOurs(nudge: Nudge): boolean {
  const { session, ui } = nudge;
  const state = session.store.getState();
  if (state.lastLook !== null) editDraft(nudge);
  else if (isCardShown(state)) closeCard(nudge);
  else if (ui.getState().note !== null) ui.setState({ note: null, muting: null });
  else if (state.notApplied !== null) session.clearNotice();
  else return false;
  return true;
}

/** Tab stays in the last look, and comes back to it when the page took focus away. */
function goRound(nudge: Nudge, isBack: boolean): boolean {
  if (!isOurs(nudge)) return false;
  const buttons = [...nudge.layer.root.querySelectorAll<HTMLElement>('.sheet button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = at < 0 ? buttons.length - 1 : (at + (isBack ? -1 : 1) + buttons.length) % buttons.length;
  focusOurs(nudge, buttons[next]);
  return true;
}

function tab(nudge: Nudge, isBack: boolean): boolean {
  const { card, lastLook } = nudge.session.store.getState();
  if (card !== 'asked' || lastLook !== null) return false;
  const stops = [...nudge.layer.root.querySelectorAll<HTMLElement>('.panel :is(button,a[href])')];
  const active = nudge.layer.root.activeElement;
  if (!active) return !isBack && isOurs(nudge) && enter(nudge, stops);
  const leaving = isBack ? stops[0] : stops.at(-1);
  if (active !== leaving) return false;
  focusEditor(nudge);
  return true;
}

/** To the first edit, which is what most people come for; else to the first control. */
function enter(nudge: Nudge, stops: HTMLElement[]): boolean {
  const target = stops.find((stop) => stop.dataset.part === 'edit') ?? stops[0];
  focusOurs(nudge, target);
  return target !== undefined;
}
