/** What a page that works against Candor could do, each function in the page's own world. */

/** Style sheets that pages have, or that a page would try. */
export const PAGE_STYLES = [
  '* { all: unset !important }',
  'div, button, p { display: none !important } #react-root, #react-root div, #react-root button { display: block !important }',
  'body > div:empty, :not(:defined), :popover-open, [popover] { display: none !important }',
  '* { pointer-events: none !important; user-select: all !important; opacity: 0.01 !important; filter: blur(9px) !important }',
  '* { transform: scale(3) rotate(7deg) !important; translate: -4000px; font: 90px serif !important; color: red !important }',
  '#react-root { position: relative; z-index: 2147483647 } ::before { content: "ours" !important } *::backdrop { background: red }',
  ':root { --cd-text: transparent !important; --cd-surface: transparent !important; color-scheme: dark !important } * { animation: none !important; visibility: hidden !important }',
];

/** The page's style sheet from now on: the only one besides its own files. */
export function wearStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  // As if the person had changed the window: everything is measured anew.
  dispatchEvent(new Event('resize'));
}

/** Presses everything of ours that can be named, with events that no person made. */
export function forge(): void {
  const hosts = [...document.body.children].filter(
    (each) => each.localName === 'div' && each.attributes.length === 0,
  );
  const options = { bubbles: true, cancelable: true, composed: true, view: window };
  for (const target of [...hosts, document.body, document, window]) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, { ...options, clientX: 640, clientY: 400 }));
    for (const key of ['Enter', ' ', 'Escape', 'Tab'])
      for (const type of ['keydown', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { ...options, key }));
  }
  for (const host of hosts as HTMLElement[]) {
    host.focus();
    host.click();
  }
  postMessage({ type: 'mute', mute: { kind: 'rule', rule: 'fin.figure', forDays: null } }, '*');
  postMessage({ action: 'postAsIs', session: '', args: [] }, '*');
}

/** Takes every child off the body that the page did not put there, at once and always. Counts them. */
export function removeStrangers(): void {
  Object.assign(window, { removedStrangers: 0 });
  const purge = () => {
    for (const child of [...document.body.children]) {
      if (child.localName !== 'div' || child.attributes.length > 0) continue;
      child.remove();
      Object.assign(window, { removedStrangers: Number(Reflect.get(window, 'removedStrangers')) + 1 });
    }
  };
  new MutationObserver(purge).observe(document.body, { childList: true });
  purge();
}

/** Runs before the page's own scripts: names of ours, and functions that ours would use, in the page's own hands. */
export function playTricks(): void {
  Object.assign(window, { candor: { signal: { aborted: false }, viewReady: true, sessions: null } });
  const refuse = () => {
    throw new Error('refused');
  };
  Element.prototype.attachShadow = refuse;
  HTMLElement.prototype.showPopover = refuse;
  Object.defineProperty(window, 'ResizeObserver', { value: refuse });
  Object.defineProperty(crypto, 'randomUUID', { value: () => 'known' });
  AbortController.prototype.abort = refuse;
  history.replaceState = refuse;
  EventTarget.prototype.addEventListener = new Proxy(EventTarget.prototype.addEventListener, {
    apply(real, self, given: [string, EventListenerOrEventListenerObject]) {
      Object.assign(window, { lastListener: given[1] });
      return Reflect.apply(real, self, given);
    },
  });
}

/** Names that shadow the browser's own on `document`, on `window` and on a form around everything. */
export function clobber(): void {
  const form = document.createElement('form');
  for (const name of [
    'parentElement',
    'parentNode',
    'ownerDocument',
    'nodeType',
    'localName',
    'isConnected',
    'getRootNode',
    'contains',
    'matches',
    'closest',
    'querySelectorAll',
    'addEventListener',
  ])
    form.append(Object.assign(document.createElement('input'), { name, hidden: true }));
  const root = document.getElementById('react-root');
  root?.before(form);
  if (root) form.append(root);
  for (const name of ['activeElement', 'candor', 'getSelection'])
    document.body.append(Object.assign(document.createElement('form'), { name, id: name, hidden: true }));
}

/** Thousands of messages and events in the names that ours have. */
export function storm(): void {
  for (let index = 0; index < 3000; index += 1) {
    postMessage({ type: 'recheck', candor: index }, '*');
    document.dispatchEvent(new CustomEvent('candor', { detail: index, bubbles: true }));
    document.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', bubbles: true }));
  }
}
