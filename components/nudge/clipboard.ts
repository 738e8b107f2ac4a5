/** Copies a text after a click. Resolves false when the browser or the page's policy does not allow it. */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text, document);
  }
}

/** The older way, for pages whose permissions policy forbids the clipboard API. */
function copyByEvent(text: string, document: Document): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const ran = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return ran && copied;
}
