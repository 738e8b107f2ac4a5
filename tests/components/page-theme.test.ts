import { expect, it } from 'vitest';
import { lightness } from '@/components/nudge/page-theme';

// Computed colours as Chromium and Firefox serialise them.
it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(21, 32, 43, 0.9)', 0.12],
  ['rgb(29, 155, 240)', 0.5],
  ['color(srgb 0.1 0.1 0.1)', 0.1],
  ['color(display-p3 1 1 1)', 1],
  ['oklch(0.2 0.03 250)', 0.2],
  ['oklab(0.97 0 0)', 0.97],
  ['lab(15 2 3)', 0.15],
])('%s has the lightness %d', (colour, want) => {
  expect(lightness(colour)).toBeCloseTo(want, 1);
});

it.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.2)', 'color(srgb 1 1 1 / 0.1)', 'transparent', ''])(
  '"%s" paints nothing that one could read on',
  (colour) => {
    expect(lightness(colour)).toBeNull();
  },
);
