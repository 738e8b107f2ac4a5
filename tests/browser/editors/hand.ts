import { editorById, editorFor } from '@/lib/editors';
import { isTextBlock, shapeOf } from '@/lib/editors/core/contenteditable';
import { mapText, offsetOf, placeOf } from '@/lib/editors/core/text-map';
import type { Span } from '@/lib/shared/span';
import { type Located, locate } from '@/lib/sites';
import custom from '@/lib/sites/custom';

// The content script of a test-only add-on: Candor's sites and editors in a real isolated world, moved by messages of
// the page. Only the test pages are ever under its hand.

globalThis.candorAnySite = custom;

let box: Located | null = null;

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function techniques() {
  const editor = box && editorFor(box.element, box.surface.editor);
  if (!box || !editor) throw new Error('no box was found');
  return { editor, element: box.element };
}

function plainRect({ x, y, width, height }: DOMRect) {
  return { x, y, width, height };
}

const verbs = {
  /** Looks at what has the focus, and remembers it. */
  find() {
    const element = focused();
    box = element && locate(element, new URL(location.href));
    return (
      box && {
        site: box.site.id,
        surface: box.surface.name,
        editor: techniques().editor.id,
        owns: techniques().editor.owns(box.element),
      }
    );
  },
  read() {
    const { editor, element } = techniques();
    return editor.read(element);
  },
  rects(span: Span) {
    const { editor, element } = techniques();
    return editor.rects(element, [span])[0]?.map(plainRect) ?? [];
  },
  async replace(span: Span, text: string) {
    const { editor, element } = techniques();
    await editor.replace(element, span, text);
    return true;
  },
  /** Puts markup at the end of the page. */
  mount(html: string) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const place = document.createElement('div');
    place.append(...parsed.body.childNodes);
    document.body.append(place);
    return true;
  },
  /** What the site at `url` says of the first element that fits; its buttons by their `id`, and whether it is limited. */
  locate(selector: string, url: string) {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`nothing fits ${selector}`);
    const found = locate(element, new URL(url));
    if (!found) return null;
    const { surface, limited } = found;
    const buttons = surface.submits(found.element).map((button) => button.id);
    return [surface.name, surface.editor ?? '', ...buttons, ...(limited ? ['limited'] : [])];
  },
  readMarkup(selector: string, editor: string) {
    const element = document.querySelector<HTMLElement>(selector);
    return element && editorById(editor)?.read(element);
  },
  /** Offsets that do not come back from the DOM as they went in; none should. */
  strayOffsets(selector: string) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing fits ${selector}`);
    const map = mapText(element, shapeOf(isTextBlock));
    const offsets = Array.from({ length: map.text.length + 1 }, (_, offset) => offset);
    return offsets.filter((offset) =>
      (['start', 'end'] as const).some((bind) => offsetOf(map, placeOf(map, offset, bind)) !== offset),
    );
  },
  submits() {
    return box ? box.surface.submits(box.element).map((each) => plainRect(each.getBoundingClientRect())) : [];
  },
};

addEventListener('message', async ({ data }) => {
  const verb = verbs[data?.candorHand as keyof typeof verbs] as ((...args: unknown[]) => unknown) | undefined;
  if (!verb) return;
  const answer = await Promise.resolve()
    .then(() => verb(...data.args))
    .then(
      (value) => ({ value }),
      (error) => ({ error: String(error) }),
    );
  postMessage({ candorHandReply: data.id, ...answer }, '*');
});
