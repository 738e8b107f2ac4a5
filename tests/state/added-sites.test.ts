import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addedSiteOf,
  addedSites,
  addSite,
  hostOfSite,
  removeSite,
  switchSite,
} from '@/lib/state/added-sites';

const BLOG = 'https://blog.example/*';
const LOCAL = 'http://localhost/*';
const BOTH = addSite(addSite({ sites: [] }, BLOG), LOCAL);

beforeEach(() => fakeBrowser.reset());

it('adds, switches and removes one site, and leaves the others alone', () => {
  expect(BOTH.sites).toEqual([
    { pattern: BLOG, isOn: true },
    { pattern: LOCAL, isOn: true },
  ]);
  expect(switchSite(BOTH, BLOG, false).sites[0]).toEqual({ pattern: BLOG, isOn: false });
  expect(addSite(BOTH, BLOG).sites.map(({ pattern }) => pattern)).toEqual([LOCAL, BLOG]);
  expect(removeSite(BOTH, BLOG).sites).toEqual([{ pattern: LOCAL, isOn: true }]);
});

it.each([
  ['https://blog.example/new?x=1', BLOG],
  ['https://blog.example:8443/', BLOG],
  ['http://localhost:5173/', LOCAL],
  ['http://blog.example/', undefined],
  ['https://www.blog.example/', undefined],
  ['https://x.com/home', undefined],
])('the added site of %s: %s', (url, want) => {
  expect(addedSiteOf(BOTH, new URL(url))?.pattern).toBe(want);
});

it('is called by its host', () => {
  expect(BOTH.sites.map(hostOfSite)).toEqual(['blog.example', 'localhost']);
});

it('the stored shape of version 1', async () => {
  const value = { sites: [{ pattern: BLOG, isOn: false }] };
  await browser.storage.local.set({ 'added-sites': { version: 1, value } });
  expect(await addedSites.read()).toEqual(value);
});

it.each(['https://*/*', '<all_urls>', 'https://*.example/*', 'https://blog.example/new', 'blog.example'])(
  'keeps no pattern of more than one host, and nothing else: %s',
  async (pattern) => {
    await expect(addedSites.update((state) => addSite(state, pattern))).rejects.toThrow();
  },
);
