import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLanguage } from '@/components/words/follow-language';
import { say } from '@/components/words/say';
import { settings } from '@/lib/state/settings';
import { createStoredStore } from '@/lib/state/use-stored';
import { speak } from '@/lib/words/speech';

const page = { documentElement: { lang: 'en' } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('document', page);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('es-MX');
});

afterEach(() => {
  vi.unstubAllGlobals();
  speak('en');
});

it('speaks as the browser does, and at once as the person chooses, also from another page', async () => {
  const store = createStoredStore(settings);
  await store.ready;
  followLanguage(store);
  expect([page.documentElement.lang, say('nudge.card.close')]).toEqual(['es', 'Cerrar']);
  const saved = store.getState().update((value) => ({ ...value, language: 'fr' }));
  expect([page.documentElement.lang, say('nudge.card.close')]).toEqual(['fr', 'Fermer']);
  await saved;
  await settings.update((value) => ({ ...value, language: 'nl' }));
  await vi.waitFor(() => expect(page.documentElement.lang).toBe('nl'));
  expect(say('nudge.card.close')).toBe('Sluiten');
});
