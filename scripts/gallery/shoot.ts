// Brings a real Chromium into every state of the gallery, one language and theme after the other, has axe look at each of our
// own pages, and writes the page of pictures.
import { mkdir, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { LANGUAGES } from '@/lib/shared/language';
import { faultsOf, photograph } from '@/scripts/gallery/camera';
import { galleryPage } from '@/scripts/gallery/page';
import { STATES } from '@/scripts/gallery/states';
import { Browser } from '@/tests/browser/browser';
import type { Theme } from '@/tests/browser/launched';

const FOLDER = resolve(import.meta.dirname, '../../.output/gallery');
const THEMES: Theme[] = ['light', 'dark'];

const asked = process.argv.slice(2);
const languages = LANGUAGES.filter((language) => asked.length === 0 || asked.includes(language));

await mkdir(FOLDER, { recursive: true });
const faults: string[] = [];
const browser = await Browser.start('chromium');
for (const language of languages) {
  for (const theme of THEMES) {
    for (const state of STATES) {
      const path = resolve(FOLDER, fileOf(state.name, language, theme));
      const page = await photograph(browser, state, { language, theme, path });
      for (const fault of await faultsOf(page)) faults.push(`${state.name}, ${language}, ${theme}: ${fault}`);
    }
  }
  console.log(`${language}: ${THEMES.length * STATES.length} pictures`);
}
await browser.stop();
const index = resolve(FOLDER, 'index.html');
await writeFile(
  index,
  galleryPage(
    languages,
    THEMES,
    STATES.map(({ name }) => name),
    fileOf,
  ),
);
console.log(
  `\n${relative(process.cwd(), index)}\naxe: ${faults.length === 0 ? 'nothing found' : `\n${faults.join('\n')}`}`,
);
if (faults.length > 0) process.exitCode = 1;

function fileOf(state: string, language: string, theme: string): string {
  return `${[state.replace(/[^a-z]+/g, '-'), language, theme].join('.')}.png`;
}
