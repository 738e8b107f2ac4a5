// Types a draft into each of the six composers of a real Chromium with the extension, and shows what a person sees.
// With a display the window stays open to play; without one it prints what the card says and saves screenshots.
import { relative } from 'node:path';
import { AUTHOR, DRAFTS } from '@/scripts/demo/drafts';
import { Browser } from '@/tests/browser/browser';
import { pathOf } from '@/tests/browser/screenshot';
import type { Tab } from '@/tests/browser/tab';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isHeaded = hasDisplay && !process.env.CI;

const browser = await Browser.start('chromium', { isHeaded });
await browser.extension.page.evaluate((stored) => chrome.storage.local.set(stored), AUTHOR);

for (const [index, { page, place, text }] of DRAFTS.entries()) {
  console.log(`\n${index + 1}/${DRAFTS.length} ${place}`);
  console.log(`  draft    ${text}`);
  const tab = await browser.open(page);
  await tab.write(text);
  await tab.untilUi('marks', (ui) => ui.part('mark'));
  await tab.click({ part: 'chip' });
  await showCard(tab);
  await shoot(tab, `demo ${page}`);
}

const last = await browser.open('x-inline', { theme: 'dark' });
await last.write(DRAFTS[0]?.text ?? '');
await last.untilBadge('2');
await last.pressPost();
const look = await last.untilUi('the last look', (ui) => ui.text('last-look'));
console.log(`\nPost was pressed with an open figure in the draft: the last look\n  ${look}`);
await shoot(last, 'demo last look dark');

if (isHeaded) {
  console.log('\nThe window is yours: write, edit, mute, post. Close it to end the demo.');
  await browser.closed();
} else {
  await browser.stop();
  console.log('\nWith a display the window would stay open for you to play.');
}

async function showCard(tab: Tab): Promise<void> {
  const card = await tab.untilUi('the card', (ui) => ui.part('card') && ui);
  console.log(`  found    ${card.parts('finding').length} (toolbar badge: ${await tab.badge()})`);
  for (const part of ['what', 'why'] as const) console.log(`  ${part.padEnd(8)} ${card.text(part)}`);
  for (const edit of card.parts('edit')) console.log(`  edit     ${edit.name}`);
}

async function shoot(tab: Tab, name: string): Promise<void> {
  await tab.screenshot(name);
  console.log(`  picture  ${relative(process.cwd(), pathOf(name))}`);
}
