import { expect, it } from 'vitest';
import { SITES, siteFor } from '@/lib/sites';
import custom from '@/lib/sites/custom';
import type { SiteUrls } from '@/lib/sites/define';

const EXAMPLES = import.meta.glob<SiteUrls>('../../lib/sites/*.ts', { eager: true, import: 'urls' });

const urlsOf = (id: string) => EXAMPLES[`../../lib/sites/${id}.ts`] ?? { yes: [], no: [] };

const yes = SITES.flatMap(({ id }) => urlsOf(id).yes.map((url) => [id, url] as const));
const no = SITES.flatMap(({ id }) => urlsOf(id).no.map((url) => [id, url] as const));

it('finds the built-in sites', () => {
  expect(SITES.map((site) => site.id).sort()).toEqual(['linkedin', 'quora', 'x']);
});

it.each(yes)('%s: people may write on %s', (id, url) => {
  const site = siteFor(new URL(url));
  expect(site?.id).toBe(id);
  expect(site?.isPrivatePage(new URL(url))).toBe(false);
});

it.each(no)('%s: nothing is read on %s', (_, url) => {
  const site = siteFor(new URL(url));
  expect(site?.isPrivatePage(new URL(url)) ?? true).toBe(true);
});

it.each([
  'https://www.linkedin.com.example/feed/',
  'https://notx.com/home',
  'https://example.com/x.com',
  'https://quora.com.example/',
  'http://x.com/home',
])('%s is none of them', (url) => {
  expect(siteFor(new URL(url))).toBeNull();
});

it.each([
  ['https://pro.twitter.com/i/decks/1', 'x'],
  ['https://x.com/i/chat-tips', 'x'],
  ['https://www.linkedin.com/sales-jobs/', 'linkedin'],
])('%s only begins like a private page', (url, id) => {
  const site = siteFor(new URL(url));
  expect([site?.id, site?.isPrivatePage(new URL(url))]).toEqual([id, false]);
});

it.each(urlsOf('custom').yes)('an added site: people may write on %s', (url) => {
  expect([siteFor(new URL(url)), custom.isPrivatePage(new URL(url))]).toEqual([null, false]);
});

it.each(urlsOf('custom').no)('an added site: nothing is read on %s', (url) => {
  expect(custom.isPrivatePage(new URL(url))).toBe(true);
});
