import type { PageEditor } from './other-pages';

/** An editable without any script: the DOM is the model. */
export function plainBox(element: HTMLElement): PageEditor {
  return { element, text: () => linesOf(element).join('\n'), clear: () => element.replaceChildren() };
}

/** One line a block, and what stands between blocks; the NBSP that browsers write for some spaces is a space. */
function linesOf(element: HTMLElement): string[] {
  const lines: string[] = [];
  let open: string | null = null;
  const end = () => {
    if (open !== null) lines.push(...open.replace(/\n$/, '').split('\n'));
    open = null;
  };
  for (const node of element.childNodes) {
    const isBlock = node instanceof Element && /^(div|p)$/.test(node.localName);
    if (isBlock) end();
    open = (open ?? '') + textOf(node);
    if (isBlock) end();
  }
  end();
  return lines;
}

/** A `<br>` is a line feed; the one that keeps a line open is dropped with the last line feed of its line. */
function textOf(node: Node): string {
  if (node instanceof Element && node.localName === 'br') return '\n';
  if (!(node instanceof Element)) return (node.textContent ?? '').replaceAll('\u00A0', ' ');
  return [...node.childNodes].map(textOf).join('');
}
