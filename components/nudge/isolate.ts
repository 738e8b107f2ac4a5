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

/**
 * Keeps what happens in our layer from the page's bubbling listeners: a key pressed on our button is no shortcut of the
 * site. React's own listeners sit below the shadow root and have run by then.
 */
export function isolate(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // The editor keeps its focus and its selection when somebody clicks in our layer.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
}
