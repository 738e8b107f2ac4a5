/** Quill 1 keeps a clipboard of its own beside the editable, Quill 2 has none. */
export function isQuill1(element: HTMLElement): boolean {
  return isQuill(element) && hasClipboard(element);
}

export function isQuill2(element: HTMLElement): boolean {
  return isQuill(element) && !hasClipboard(element);
}

function isQuill({ classList }: HTMLElement): boolean {
  return classList.contains('ql-editor');
}

function hasClipboard({ parentElement }: HTMLElement): boolean {
  return Boolean(parentElement?.querySelector(':scope > .ql-clipboard'));
}
