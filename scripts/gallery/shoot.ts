// Brings a real Chromium into every state of the gallery, one language and theme after the other, and writes the page.
import { mkdir, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { LANGUAGES } from '@/lib/shared/language';
import { settings } from '@/lib/state/settings';
import { AUTHOR } from '@/scripts/demo/drafts';
import { galleryPage } from '@/scripts/gallery/page';
import { STATES, type State } from '@/scripts/gallery/states';
import { Browser } from '@/tests/browser/browser';
import type { Theme } from '@/tests/browser/launched';

const FOLDER = resolve(import.meta.dirname, '../../.output/gallery');
const THEMES: Theme[] = ['light', 'dark'];

const asked = process.argv.slice(2);
const languages = LANGUAGES.filter((language) => asked.length === 0 || asked.includes(language));

await mkdir(FOLDER, { recursive: true });
const browser = await Browser.start('chromium');
for (const language of languages) {
  for (const theme of THEMES) for (const state of STATES) await shoot(state, language, theme);
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
console.log(`\n${relative(process.cwd(), index)}`);

async function shoot({ name, stored, show, isWhole }: State, language: string, theme: Theme): Promise<void> {
  await browser.reset();
  const { value } = AUTHOR.settings;
  const own = { version: settings.version, value: { ...value, language, rules: {} } };
  await browser.extension.page.evaluate((all) => chrome.storage.local.set(all), { ...stored, settings: own });
  const page = await show(browser, { theme });
  await page.bringToFront();
  await page.screenshot({
    path: resolve(FOLDER, fileOf(name, language, theme)) as `${string}.png`,
    fullPage: isWhole,
  });
}

function fileOf(state: string, language: string, theme: string): string {
  return `${[state.replace(/[^a-z]+/g, '-'), language, theme].join('.')}.png`;
}
