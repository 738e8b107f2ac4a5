import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LanguagePart } from '@/entrypoints/options/sections/LanguagePart';
import { speak } from '@/lib/words/speech';
import { draw } from '@/tests/options/markup';

beforeEach(() => fakeBrowser.reset());
afterEach(() => speak('en'));

it('offers the browser’s language first, and each language in its own words', () => {
  const { html, text } = draw(<LanguagePart />);
  expect(text).toMatch(/As in the browser English Deutsch Nederlands Français Español$/);
  expect(html).toContain('<option value="de" lang="de">Deutsch</option>');
  expect(html).toContain('<option value="auto" selected="">');
});

it('is itself in the language that is spoken', () => {
  speak('de');
  const { html, text } = draw(<LanguagePart />);
  expect(html).toContain('aria-label="Sprache"');
  expect(text).toContain('Wie im Browser English Deutsch');
});
