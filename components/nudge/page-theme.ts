import { parentOf } from '@/components/nudge/climb';

export type Theme = 'light' | 'dark';

/**
 * Whether the page around an element is light or dark. LinkedIn's and X's dark modes are settings of the site, so the
 * system's preference is only the last resort.
 */
export function pageTheme(element: Element): Theme {
  const view = element.ownerDocument.defaultView ?? window;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const light = lightness(view.getComputedStyle(at).backgroundColor);
    if (light !== null) return light < 0.5 ? 'dark' : 'light';
  }
  // Nothing paints a background: the colour of the text tells what it was made to be read on.
  const text = lightness(view.getComputedStyle(element).color);
  if (text !== null) return text > 0.5 ? 'dark' : 'light';
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Perceived lightness from 0 to 1 of a computed colour; null for a mostly transparent or unknown one. */
export function lightness(colour: string): number | null {
  const [, space = '', inside = ''] = /^([a-z-]+)\((.*)\)$/.exec(colour.trim()) ?? [];
  const parts = inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? [];
  if (space === 'color') parts.splice(0, /srgb|display-p3|xyz/.test(inside) ? digitsIn(inside) : 0);
  const values = parts.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = values;
  if (Number.isNaN(first) || Number.isNaN(third) || alpha < 0.5) return null;
  if (space === 'rgb' || space === 'rgba') return luma(first / 255, second / 255, third / 255);
  if (space === 'color') return luma(first, second, third);
  if (space === 'lab' || space === 'lch') return first > 1 ? first / 100 : first;
  return space === 'oklab' || space === 'oklch' ? first : null;
}

/** How many of the numbers found belong to the name of the colour space (`display-p3`, `xyz-d65`). */
function digitsIn(inside: string): number {
  return (inside.split(' ')[0] ?? '').match(/-?\d+/g)?.length ?? 0;
}

function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
