import baseCss from '../shared/base.css?inline';
import { openComposer, publish } from '../shared/candor-page';
import { el } from '../shared/el';
import { styleShadow } from '../shared/shadow-sheet';
import forumCss from './forum.css?inline';

/** `<post-composer>` holds `<text-editor>` and `<send-button>`, and each of the three has an open shadow root. */
export function showElements(root: HTMLElement): void {
  const box = el('textarea', { class: 'box', 'aria-label': 'Text' });
  const send = el('button', {}, 'Send it');
  const composer = element('post-composer', element('text-editor', box), element('send-button', send));
  root.append(composer);
  send.addEventListener('click', () => {
    publish(box.value);
    box.value = '';
  });
  openComposer(() => box.value);
}

function element(name: string, ...children: HTMLElement[]): HTMLElement {
  const made = document.createElement(name);
  const shadow = made.attachShadow({ mode: 'open' });
  styleShadow(shadow, baseCss, forumCss);
  shadow.append(...children);
  return made;
}
