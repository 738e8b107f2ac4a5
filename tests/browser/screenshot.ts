import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = resolve(import.meta.dirname, '../../.output/screenshots');

/** Where the picture of this name is kept; anything but letters and digits becomes a dash. */
export function pathOf(name: string): `${string}.png` {
  return `${join(FOLDER, name.replace(/[^a-z0-9]+/gi, '-'))}.png`;
}

/** Saves what is on the screen as .output/screenshots/<name>.png. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  // A page behind another window is never painted, and its picture never comes.
  await page.bringToFront();
  await page.screenshot({ path: pathOf(name) });
}
