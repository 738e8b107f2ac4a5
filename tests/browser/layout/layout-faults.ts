/**
 * Runs in the page: what does not fit, a line each. The page scrolls sideways, words leave their box or are cut off, two
 * things lie on each other. While a dialog is open only what is in it counts, since the rest is meant to be covered.
 */
export function layoutFaults(): string[] {
  /** Of words a line's ascent and descent may be drawn beyond the line itself. CSS pixels. */
  const INK = 5;
  const ROUNDING = 1;
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);

  interface Thing {
    owner: Element;
    rect: DOMRect;
  }
  const root = document.querySelector('[role="alertdialog"]') ?? document.querySelector('#root');
  if (!root) return [...faults, 'there is no #root'];
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[data-base-ui-inert]');
  const nameOf = ({ tagName, className, textContent }: Element) =>
    `${tagName.toLowerCase()}.${className} "${(textContent ?? '').trim().slice(0, 50)}"`;

  const lines: Thing[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner || !node.textContent?.trim() || !isSeen(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ owner, rect });
  }

  const leaves = (rect: DOMRect, box: DOMRect) =>
    rect.left < box.left - ROUNDING ||
    rect.right > box.right + ROUNDING ||
    rect.top < box.top - INK ||
    rect.bottom > box.bottom + INK;
  const boxOf = (owner: Element): Element => {
    let box = owner;
    while (/^(inline|contents)$/.test(getComputedStyle(box).display) && box.parentElement)
      box = box.parentElement;
    return box;
  };
  const found = new Set<string>();
  for (const { owner, rect } of lines) {
    const own = boxOf(owner);
    if (leaves(rect, own.getBoundingClientRect())) found.add(`leaves its box: ${nameOf(own)}`);
    for (let box: Element | null = own; box && box !== root; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const isCut = /hidden|clip/.test(overflowX + overflowY) && leaves(rect, box.getBoundingClientRect());
      if (isCut) found.add(`is cut off: ${nameOf(own)}`);
    }
  }

  for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const words = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.placeholder;
    const shown = field instanceof HTMLInputElement && field.value !== '' ? '' : words;
    if (!shown || !isSeen(field)) continue;
    const style = getComputedStyle(field);
    const context = document.createElement('canvas').getContext('2d');
    if (!context) continue;
    context.font = style.font;
    const arrow = field instanceof HTMLSelectElement ? 24 : 0;
    const room =
      field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (context.measureText(shown).width > room - arrow) found.add(`does not fit its field: "${shown}"`);
  }

  const controls = root.querySelectorAll(
    'button, summary, a.cd-button, textarea, select, input:not([hidden]), .cd-switch-track, .cd-icon',
  );
  const things: Thing[] = [
    ...lines,
    ...[...controls].filter(isSeen).map((owner) => ({ owner, rect: owner.getBoundingClientRect() })),
  ].filter(({ rect }) => rect.width > 2 && rect.height > 2);
  for (const [at, { owner, rect }] of things.entries()) {
    for (const other of things.slice(at + 1)) {
      const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const high = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      if (wide <= 2 || high <= INK || owner.contains(other.owner) || other.owner.contains(owner)) continue;
      found.add(`lie on each other: ${nameOf(owner)} and ${nameOf(other.owner)}`);
    }
  }
  return [...faults, ...found];
}
