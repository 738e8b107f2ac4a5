import { expect } from 'vitest';
import { wordRect } from '@/tests/browser/measure';
import { sitePage } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import type { UiNode } from '@/tests/browser/ui';

/** CSS pixels; a field is measured in a twin, so both sides carry a rounding. */
const TOLERANCE = 2;
const FIELD_TOLERANCE = 4;

/** Expects a mark to stand under the first occurrence of a word: left, right and bottom. */
export async function expectMarkOn(tab: Tab, mark: UiNode | undefined, word: string): Promise<void> {
  const tolerance = sitePage(tab.name).editor === 'textarea' ? FIELD_TOLERANCE : TOLERANCE;
  const want = await wordRect(tab.page, tab.composer, word);
  const seen = mark?.rect ?? { x: Number.NaN, y: 0, width: 0, height: 0 };
  const off = [
    seen.x - want.x,
    seen.x + seen.width - want.x - want.width,
    seen.y + seen.height - want.y - want.height,
  ];
  const worst = Math.max(...off.map(Math.abs));
  expect(worst, `left, right and bottom of the mark on "${word}" are off by ${off} px`).toBeLessThanOrEqual(
    tolerance,
  );
}
