import type { Nudge } from '@/components/nudge/nudge-context';

interface Caret {
  anchor: Node;
  anchorOffset: number;
  focus: Node;
  focusOffset: number;
}

/** Where the caret of a box was when focus left it for our layer. */
const left = new WeakMap<HTMLElement, Caret>();

/** Gives focus to something of ours; the box gets its caret back when focus returns. */
export function focusOurs({ session }: Nudge, target: HTMLElement | null | undefined): void {
  const caret = caretIn(session.element);
  if (caret) left.set(session.element, caret);
  target?.focus({ preventScroll: true });
}

/**
 * Gives focus back to the box, without scrolling the page. Draft.js takes the selection out of the page when it loses
 * focus, and does not bring it back.
 */
export function focusEditor({ session }: Nudge): void {
  const { element } = session;
  const caret = caretIn(element) ? undefined : left.get(element);
  left.delete(element);
  element.focus({ preventScroll: true });
  if (caret && fits(caret, element)) {
    const { anchor, anchorOffset, focus, focusOffset } = caret;
    element.ownerDocument.getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  }
}

/** The last look's *Edit*: back to the draft, where the writer was. */
export function editDraft(nudge: Nudge): void {
  focusEditor(nudge);
  nudge.session.edit();
}

/** Null where the document cannot see it, as inside shadow roots and text areas: those keep their own. */
function caretIn(element: HTMLElement): Caret | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = element.ownerDocument.getSelection() ?? {};
  if (!anchorNode || !focusNode || !element.contains(anchorNode) || !element.contains(focusNode)) return null;
  return {
    anchor: anchorNode,
    anchorOffset: anchorOffset ?? 0,
    focus: focusNode,
    focusOffset: focusOffset ?? 0,
  };
}

/** An editor may have drawn its text anew meanwhile. */
function fits({ anchor, anchorOffset, focus, focusOffset }: Caret, element: HTMLElement): boolean {
  return (
    element.contains(anchor) &&
    element.contains(focus) &&
    anchorOffset <= lengthOf(anchor) &&
    focusOffset <= lengthOf(focus)
  );
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? node.childNodes.length;
}
