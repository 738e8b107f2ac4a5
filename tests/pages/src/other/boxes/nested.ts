import baseCss from '../../shared/base.css?inline';
import { el } from '../../shared/el';
import { styleShadow } from '../../shared/shadow-sheet';
import otherCss from '../other.css?inline';
import type { CreateEditor } from '../other-pages';
import { plainBox } from '../plain-box';

/** An editable two open shadow roots deep, as Reddit's composer is one of custom elements. */
const create: CreateEditor = (place) => {
  const box = el('div', { class: 'box', contenteditable: true, role: 'textbox', 'aria-label': 'Text' });
  const inner = document.createElement('x-rich-text');
  const outer = document.createElement('x-composer');
  const shadow = inner.attachShadow({ mode: 'open' });
  styleShadow(shadow, baseCss, otherCss);
  shadow.append(box);
  outer.attachShadow({ mode: 'open' }).append(inner);
  place.append(outer);
  return { ...plainBox(box), element: outer };
};

export default create;
