const OURS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'focusin',
  'focusout',
  'touchstart',
  'touchend',
  'touchmove',
  'wheel',
  'dragstart',
  'selectstart',
] as const;

/** A page that holds focus in its own dialog listens for these, some of them before they bubble. */
const FOCUS = ['focusin', 'focusout'] as const;

/**
 * Keeps what happens in our layer from the page's bubbling listeners, and focus from the capturing ones as well: nothing
 * pulls it back into the editor while somebody answers. React's own listeners sit below the shadow root and have run by
 * then; keys have their own way out, see use-keys.ts.
 */
export function isolate(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const onFocus = (event: Event) => {
    if (event.composedPath()[0] === root.host) event.stopImmediatePropagation();
  };
  for (const type of FOCUS)
    root.ownerDocument.defaultView?.addEventListener(type, onFocus, { capture: true, signal });
  // The editor keeps its focus and its selection when somebody clicks in our layer.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
}
