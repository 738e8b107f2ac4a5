import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REFUSAL_CODES, refusal, refusalSchema } from '@/lib/packs/refusal';
import { askToCheck, dropSource, newSource, putSource, setSource, sources } from '@/lib/state/sources';

const source = (id: string) =>
  newSource({ id, url: `https://${id}.example/`, origin: 'link', trusted: 'set' });
const two = { sources: [source('acme'), source('globex')], askedAt: null };
const ids = (state: typeof two) => state.sources.map(({ id }) => id);

beforeEach(() => fakeBrowser.reset());

it('a new source fits its schema and comes back as it was', async () => {
  await sources.update((state) => putSource(state, source('acme')));
  expect(await sources.read()).toEqual({ sources: [source('acme')], askedAt: null });
});

it('putSource replaces where it stands, or adds at the end', () => {
  const changed = { ...source('acme'), failures: 2 };
  expect(putSource(two, changed).sources).toEqual([changed, source('globex')]);
  expect(ids(putSource(two, source('initech')) as typeof two)).toEqual(['acme', 'globex', 'initech']);
});

it('a source that was removed does not come back by a change', () => {
  expect(ids(setSource(dropSource(two, 'acme'), 'acme', { failures: 1 }) as typeof two)).toEqual(['globex']);
});

it('asking to check says when', () => {
  expect(askToCheck(two, '2026-11-02T12:00:00.000Z').askedAt).toBe('2026-11-02T12:00:00.000Z');
});

it('a refusal of any code can be stored, whatever the server said', async () => {
  const found = `\u202e${'x'.repeat(500)}\n`;
  const problem = { file: 'a', place: 'b', expected: 'c'.repeat(900), found };
  for (const code of REFUSAL_CODES) {
    const refused = refusal(code, {
      found,
      expected: found,
      problems: Array.from({ length: 99 }, () => problem),
    });
    expect(refusalSchema.safeParse(refused).success).toBe(true);
    expect(JSON.stringify(refused)).not.toContain('\u202e');
    await sources.update(() => setSource(two, 'acme', { refusal: refused }));
    expect((await sources.read()).sources[0]?.refusal).toEqual(refused);
  }
});

it('what cannot be read is kept aside', async () => {
  await browser.storage.local.set({ sources: { version: 1, value: { sources: [{ id: 'x' }] } } });
  expect(await sources.read()).toEqual({ sources: [], askedAt: null });
  await sources.update((state) => putSource(state, source('acme')));
  expect(await browser.storage.local.get('sources:unreadable')).toMatchObject({
    'sources:unreadable': { value: { sources: [{ id: 'x' }] } },
  });
});
