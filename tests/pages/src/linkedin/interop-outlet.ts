import { el } from '../shared/el';
import { styleShadow } from '../shared/shadow-sheet';

/** The open shadow root that holds every older modal and message overlay. Its host has no height. */
export function interopOutlet(...styles: string[]): ShadowRoot {
  const known = document.getElementById('interop-outlet')?.shadowRoot;
  const shadow = known ?? mount();
  if (!known) styleShadow(shadow, ...styles);
  return shadow;
}

function mount(): ShadowRoot {
  const host = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}
