// Takes the pictures of the README's tour (docs/images) and those that stores ask for (.output/store), all of the real product.
import { mkdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { photograph } from '@/scripts/gallery/camera';
import { PROMO, STORE, TOUR } from '@/scripts/gallery/picture-list';
import { STATES } from '@/scripts/gallery/states';
import { type Size, storeImage } from '@/scripts/gallery/store-image';
import { Browser } from '@/tests/browser/browser';
import type { Theme } from '@/tests/browser/launched';

const ROOT = resolve(import.meta.dirname, '../..');
const [IMAGES, STORES] = [resolve(ROOT, 'docs/images'), resolve(ROOT, '.output/store')];

await mkdir(IMAGES, { recursive: true });
await mkdir(STORES, { recursive: true });
const browser = await Browser.start('chromium');
for (const { file, state, theme } of TOUR) {
  const path = resolve(IMAGES, file);
  await take(state, theme, path);
  console.log(relative(ROOT, path));
}
for (const [index, { state, theme, headline }] of STORE.entries()) {
  const path = resolve(STORES, `${index + 1}.png`);
  await take(state, theme, path);
  await compose(path, { headline, picture: await dataUrl(path), size: { width: 1280, height: 800 } });
}
for (const { file, headline, size } of PROMO) {
  await compose(resolve(STORES, file), { headline, picture: null, size });
}
await browser.stop();

async function take(name: string, theme: Theme, path: string): Promise<void> {
  const state = STATES.find((each) => each.name === name);
  if (!state)
    throw new Error(`picture-list.ts names "${name}", which scripts/gallery/states.ts does not have`);
  await photograph(browser, state, { language: 'en', theme, path, isCut: true });
}

/** Draws an image for a store over what is at `path`. */
async function compose(
  path: string,
  image: { headline: string; picture: string | null; size: Size },
): Promise<void> {
  const icon = await readFile(resolve(ROOT, 'public/icon/candor.svg'), 'utf8');
  const page: Page = await browser.blank();
  await page.setViewport(image.size);
  await page.setContent(storeImage({ ...image, icon }));
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
  console.log(relative(ROOT, path));
}

async function dataUrl(path: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(path)).toString('base64')}`;
}
