import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = resolve(import.meta.dirname, '../../.output/screenshots');

/** Saves what is on the screen as .output/screenshots/<name>.png; anything but letters and digits becomes a dash. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({
    path: join(FOLDER, `${name.replace(/[^a-z0-9]+/gi, '-')}.png`) as `${string}.png`,
  });
}
