// Draws public/icon/*.svg as the PNG files that the manifest names. Run it after changing a drawing: node scripts/icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '../public/icon');
const SIZES = [16, 32, 48, 96, 128];
const DRAWINGS = [
  { svg: 'candor.svg', prefix: '' },
  { svg: 'candor-paused.svg', prefix: 'paused-' },
];

const browser = await puppeteer.launch({
  executablePath: process.env.CANDOR_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const { svg, prefix } of DRAWINGS) {
    const drawing = await readFile(join(FOLDER, svg), 'utf8');
    for (const size of SIZES)
      await writeFile(join(FOLDER, `${prefix}${size}.png`), await draw(page, drawing, size));
  }
} finally {
  await browser.close();
}

/** One drawing at one size, in CSS pixels, on a transparent ground. */
async function draw(page, drawing, size) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}
