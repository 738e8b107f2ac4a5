import quillCss from 'quill/dist/quill.core.css?inline';
import { el } from '../shared/el';
import { styleShadow } from '../shared/shadow-sheet';
import outletCss from './outlet.css?inline';

/** The open shadow root that holds every older modal and message overlay. Its host has no height. */
function interopOutlet(): ShadowRoot {
  const known = document.getElementById('interop-outlet')?.shadowRoot;
  const shadow = known ?? mount();
  if (!known) styleShadow(shadow, quillCss, outletCss);
  return shadow;
}

/** Where older parts of the site stand: in the outlet, or in the page itself as it was before the outlet came. */
export function olderParts(place: 'shadow' | 'light'): ParentNode {
  return place === 'shadow' ? interopOutlet() : document.body;
}

function mount(): ShadowRoot {
  const host = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}
