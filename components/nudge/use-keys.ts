import { useEffect } from 'react';
import { closeCard, focusEditor, isCardShown, type Nudge, useNudge } from '@/components/nudge/nudge-context';

/**
 * Escape closes ours and not the site's dialog; Tab goes from the box into a card that was asked for, and back out at its
 * ends. Captured at the window, since the site would hear the key first otherwise.
 */
export function useKeys(): void {
  const nudge = useNudge();
  useEffect(() => {
    const view = nudge.session.element.ownerDocument.defaultView ?? window;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, nudge.layer.signal]);
    // The page hears nothing of a key that went down in our layer, wherever focus is when it comes up.
    let ours = '';
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
      ours = nudge.layer.root.activeElement ? event.key : '';
      if (!handle(event, nudge)) return;
      ours = event.key;
      swallow(event);
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== ours) return;
      ours = '';
      if (!nudge.layer.root.activeElement) swallow(event);
    };
    view.addEventListener('keydown', onKeyDown, { capture: true, signal });
    view.addEventListener('keyup', onKeyUp, { capture: true, signal });
    return () => stop.abort();
  }, [nudge]);
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function handle(event: KeyboardEvent, nudge: Nudge): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Escape') return isOurs(nudge) && closeOurs(nudge);
  return event.key === 'Tab' && tab(nudge, event.shiftKey);
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
  if (state.lastLook !== null) session.edit();
  else if (isCardShown(state)) closeCard(nudge);
  else if (ui.getState().note !== null) ui.setState({ note: null, muting: null });
  else if (state.notApplied !== null) session.clearNotice();
  else return false;
  return true;
}

function tab(nudge: Nudge, isBack: boolean): boolean {
  const { card, lastLook } = nudge.session.store.getState();
  if (card !== 'asked' || lastLook !== null) return false;
  const stops = [...nudge.layer.root.querySelectorAll<HTMLElement>('.panel :is(button,a[href])')];
  const active = nudge.layer.root.activeElement;
  if (!active) return !isBack && isOurs(nudge) && enter(stops);
  const leaving = isBack ? stops[0] : stops.at(-1);
  if (active !== leaving) return false;
  focusEditor(nudge);
  return true;
}

/** To the first edit, which is what most people come for; else to the first control. */
function enter(stops: HTMLElement[]): boolean {
  const target = stops.find((stop) => stop.dataset.part === 'edit') ?? stops[0];
  target?.focus({ preventScroll: true });
  return target !== undefined;
}
