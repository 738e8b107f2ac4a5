import { nextSelectionChange } from '@/lib/editors/core/selection';

/**
 * Asks an editor to put text in place of a range as the browser's own spelling corrections do. It takes this into its
 * model and its undo in the same task and cancels the event; one that does not listen does nothing, and neither do we.
 * `data` is a string, since a DataTransfer of ours arrives empty in a page of Firefox; the range is given as well, since
 * without it the words land at the editor's own caret (portabletext/editor#2595).
 */
export function sendReplacement(element: HTMLElement, data: string, range: StaticRange): void {
  send(element, { inputType: 'insertReplacementText', data, targetRanges: [range] });
}

/** The same for editors to which no text is no replacement: they are asked to cut. */
export function sendReplacementOrCut(element: HTMLElement, data: string, range: StaticRange): void {
  if (data) sendReplacement(element, data, range);
  else send(element, { inputType: 'deleteByCut', targetRanges: [range] });
}

/**
 * Has an editor take over the selection that was just made: once the page has heard of it, the editor looks at it with
 * any `beforeinput`, and this one asks for nothing. Resolves in a task after that.
 */
export async function hearSelection(element: HTMLElement): Promise<void> {
  await nextSelectionChange(element.ownerDocument);
  send(element, { inputType: '' });
  await new Promise((resolve) => setTimeout(resolve));
}

function send(element: HTMLElement, init: InputEventInit): void {
  const event = new InputEvent('beforeinput', { ...init, bubbles: true, cancelable: true, composed: true });
  element.dispatchEvent(event);
}
