import { createStore } from 'zustand/vanilla';
import { applyEdit } from '@/lib/compose/apply';
import { type Core, emptyDraft } from '@/lib/compose/core';
import { editorById, editorFor } from '@/lib/editors';
import { isTextBlock, shapeOf } from '@/lib/editors/core/contenteditable';
import { drawnRects } from '@/lib/editors/core/drawn-rects';
import { mapText, offsetOf, placeOf, type TextMap } from '@/lib/editors/core/text-map';
import type { Editor } from '@/lib/editors/define';
import type { Span } from '@/lib/shared/span';
import { type Located, locate } from '@/lib/sites';
import custom from '@/lib/sites/custom';

// The content script of a test-only add-on: Candor's sites and editors in a real isolated world, moved by messages of
// the page. Only the test pages are ever under its hand.

globalThis.candorAnySite = custom;

type Box = Pick<Located, 'element'> & Partial<Located>;

let box: Box | null = null;

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function techniques() {
  const editor = box && editorFor(box.element, box.surface?.editor);
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
    const found = element && locate(element, new URL(location.href));
    box = found;
    if (!found) return null;
    const { editor } = techniques();
    const { site, surface } = found;
    return { site: site.id, surface: surface.name, editor: editor.id, owns: editor.owns(found.element) };
  },
  /** Remembers what has the focus, whatever any site says of it. @returns the id of its editor */
  take() {
    const element = focused();
    box = element instanceof HTMLElement ? { element } : null;
    return techniques().editor.id;
  },
  read() {
    const { editor, element } = techniques();
    return editor.read(element);
  },
  rects(span: Span) {
    const { editor, element } = techniques();
    return drawnRects(element, editor.shape, [span])[0]?.map(plainRect) ?? [];
  },
  async replace(span: Span, text: string) {
    const { editor, element } = techniques();
    await editor.replace(element, span, text);
    return true;
  },
  /**
   * Applies an edit as the card does. `copy`: the wording that is offered for copying where the editor did not take
   * it; `writes`: how often it was written to.
   */
  async apply({ start, end }: Span, text: string) {
    const { editor, element } = techniques();
    let writes = 0;
    const replace: typeof editor.replace = (...write) => {
      writes += 1;
      return editor.replace(...write);
    };
    const core = coreAround({ ...editor, replace }, element, { start, end, text });
    const isApplied = await applyEdit(core, 'one', 0);
    return { isApplied, copy: core.store.getState().notApplied?.text ?? null, writes };
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
  strayOffsets(selector: string, editor: string) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing fits ${selector}`);
    return strays(mapText(element, editorById(editor)?.shape ?? shapeOf(isTextBlock)));
  },
  /** The same for the box that was found, as its own technique reads it. */
  straysOfBox() {
    const { editor, element } = techniques();
    return editor.shape ? strays(mapText(element, editor.shape)) : [];
  },
  submits() {
    const buttons = box?.surface?.submits(box.element) ?? [];
    return buttons.map((each) => plainRect(each.getBoundingClientRect()));
  },
};

function strays(map: TextMap): number[] {
  const offsets = Array.from({ length: map.text.length + 1 }, (_, offset) => offset);
  return offsets.filter((offset) =>
    (['start', 'end'] as const).some((bind) => offsetOf(map, placeOf(map, offset, bind)) !== offset),
  );
}

/** The little of a session that applying an edit asks for. */
function coreAround(editor: Editor, element: HTMLElement, edit: Span & { text: string }): Core {
  const state = { findings: [{ key: 'one', ...edit, edits: [edit] }], notApplied: null };
  return {
    editor,
    element,
    store: createStore(() => state),
    draft: { ...emptyDraft(), text: editor.read(element) },
    env: { isPublic: () => true, config: () => null },
    signal: new AbortController().signal,
  } as unknown as Core;
}

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
