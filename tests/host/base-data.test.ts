import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TONGUES } from '@/lib/engine/tongues';
import type { BaseWords } from '@/lib/packs/base-data';
import { fakeRule } from '@/tests/options/fake-packs';

const RULE = fakeRule('proj.codename');
const BASE = { pack: { format: 1, id: 'base', name: 'Own', version: 1, rules: [RULE] }, lexicons: {} };
const GERMAN = { message: { why: 'Es ist noch nicht angekündigt.' } };
const WORDS: BaseWords = { tongue: TONGUES.de, rules: { 'proj.codename': GERMAN, 'proj.gone': GERMAN } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://candor${path}`);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('de-AT');
});

afterEach(() => vi.unstubAllGlobals());

it('brings the rules in the person’s language, each file read once', async () => {
  const { readBaseIn, fetched } = await freshReader(() => Response.json(WORDS));
  const { pack, tongue } = await readBaseIn('auto');
  expect(pack.rules).toEqual([{ ...RULE, locales: { de: GERMAN } }]);
  expect(tongue).toEqual(TONGUES.de);
  expect((await readBaseIn('de')).pack).toEqual(pack);
  expect(fetched).toEqual(['/base.json', '/base.de.json']);
});

it('reads no other file for English', async () => {
  const { readBaseIn, fetched } = await freshReader(() => Response.error());
  const { pack, tongue } = await readBaseIn('en');
  expect([pack.rules, tongue]).toEqual([[RULE], TONGUES.en]);
  expect(fetched).toEqual(['/base.json']);
});

it('leaves Candor’s own rules in English when the words cannot be read; packs speak what they have', async () => {
  const { readBaseIn } = await freshReader(() => {
    throw new TypeError('gone');
  });
  const { pack, tongue } = await readBaseIn('fr');
  expect([pack.rules, tongue]).toEqual([[RULE], { ...TONGUES.en, language: 'fr' }]);
});

/** As after the worker woke; `words` answers for every file but `base.json`. */
async function freshReader(words: () => Response) {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.replace('chrome-extension://candor', '');
    fetched.push(path);
    return path === '/base.json' ? Response.json(BASE) : words();
  });
  const { readBaseIn } = await import('@/lib/host/base-data');
  return { readBaseIn, fetched };
}
