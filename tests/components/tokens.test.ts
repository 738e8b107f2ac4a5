import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../components/ui/tokens.css', import.meta.url), 'utf8');
const TOKENS = new Map(
  [...CSS.matchAll(/--cd-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
    // The list for higher contrast comes later in the file; the ordinary one counts here.
    .reverse()
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

// axe does not see generated content, so the layer's colours are held here. WCAG 2.2: 4.5 for text, 3 for shapes.
describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each([
    ['text', 'surface', 4.5],
    ['text', 'surface-2', 4.5],
    ['text', 'page', 4.5],
    ['text', 'accent-soft', 4.5],
    ['text-2', 'surface', 4.5],
    ['text-2', 'surface-2', 4.5],
    ['text-2', 'page', 4.5],
    ['accent', 'surface', 4.5],
    ['accent', 'page', 4.5],
    ['accent-strong', 'accent-soft', 4.5],
    ['on-accent', 'accent', 4.5],
    ['on-accent', 'accent-strong', 4.5],
    ['good', 'good-soft', 3],
    ['warn', 'warn-soft', 3],
    ['error', 'surface', 4.5],
    ['line-strong', 'surface', 3],
  ])('%s on %s has a contrast of %d', (ink, ground, least) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = TOKENS.get(name);
  if (!token) throw new Error(`no token ${name}`);
  return token[theme];
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
