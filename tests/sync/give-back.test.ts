import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addedSites, addSite } from '@/lib/state/added-sites';
import { newSource, putSource, sources } from '@/lib/state/sources';
import { giveHostBack } from '@/lib/sync/give-back';

const PATTERN = 'https://acme.example/*';
const remove = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, 'remove').mockImplementation(remove.mockReset().mockResolvedValue(true));
});

const addPack = (url: string) =>
  sources.update((state) => putSource(state, newSource({ id: 's1', url, origin: 'link' })));

describe('a host that was allowed', () => {
  it('goes back to the browser', async () => {
    await addPack('https://globex.example/candor/');
    await addedSites.update((state) => addSite(state, 'https://globex.example/*'));
    await giveHostBack(PATTERN);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [PATTERN] });
  });

  it.each([
    ['a pack comes from it', () => addPack('https://acme.example/candor/')],
    ['it is an added site', () => addedSites.update((state) => addSite(state, PATTERN))],
  ])('stays when %s', async (_, arrange) => {
    await arrange();
    await giveHostBack(PATTERN);
    expect(remove).not.toHaveBeenCalled();
  });

  it('that the browser does not take back is no trouble', async () => {
    remove.mockRejectedValue(new Error('required permission'));
    await expect(giveHostBack(PATTERN)).resolves.toBeUndefined();
  });
});
