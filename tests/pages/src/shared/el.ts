/** Builds an element without any HTML sink: `true` sets an empty attribute, `false` leaves it out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A plain drawn sign: `d` is the path in a 24 × 24 box. */
export function icon(id: string, d: string): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', d);
  svg.setAttribute('viewBox', '0 0 24 24');
  if (id) svg.id = id;
  svg.append(path);
  return svg;
}

/** A coloured circle with the first letter of the name. */
export function avatar(name: string): HTMLElement {
  const letter = name[0] ?? '';
  return el('div', { class: 'avatar', 'data-who': letter, 'aria-hidden': 'true' }, letter);
}
