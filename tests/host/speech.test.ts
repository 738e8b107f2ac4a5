import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSpeech } from '@/lib/host/speech';

const WORDS = { 'nudge.card.close': 'Schließen' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://candor${path}`);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('de-AT');
});

afterEach(() => vi.unstubAllGlobals());

it('reads the words of the browser’s language from the package, once', async () => {
  const fetched = stubFetch(() => Response.json(WORDS));
  const speech = { language: 'de', messages: WORDS };
  expect(await readSpeech('auto')).toEqual(speech);
  expect(await readSpeech('de')).toEqual(speech);
  expect(fetched).toEqual(['chrome-extension://candor/words/de.json']);
});

it('reads nothing for English, which the view has by itself', async () => {
  const fetched = stubFetch(() => Response.error());
  expect(await readSpeech('en')).toBeNull();
  expect(fetched).toEqual([]);
});

it('speaks English when the words cannot be read', async () => {
  stubFetch(() => {
    throw new TypeError('gone');
  });
  expect(await readSpeech('fr')).toBeNull();
});

function stubFetch(answer: () => Response): string[] {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return answer();
  });
  return fetched;
}
