import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nameWatchBox, watchBox } from '@/lib/host/watch-box';

const execute = vi.fn();
const send = vi.fn();
const update = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(execute.mockReset().mockResolvedValue([]));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send.mockReset().mockResolvedValue(undefined));
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://candor${path}`);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('nl');
  Object.assign(browser, { contextMenus: { update: update.mockReset() } });
});

afterEach(() => vi.unstubAllGlobals());

it('starts in the frame of the box, for what is chosen only, and says so to that frame', async () => {
  await watchBox({ menuItemId: 'watch-box', frameId: 3 }, { id: 7 });
  const target = { tabId: 7, frameIds: [3] };
  expect(execute.mock.calls).toEqual([
    [{ target, func: expect.any(Function), args: [true] }],
    [{ target, files: ['/any-site.js', '/watch.js'] }],
  ]);
  expect(send.mock.calls).toEqual([[7, { type: 'watch-box' }, { frameId: 3 }]]);
});

it('takes a page where no extension may run as it is', async () => {
  execute.mockRejectedValue(new Error('Cannot access contents of the page'));
  send.mockRejectedValue(new Error('Receiving end does not exist'));
  await expect(watchBox({ menuItemId: 'watch-box' }, { id: 7 })).resolves.toBeUndefined();
});

it.each([
  ['another entry', 'other', { id: 7 }],
  ['no tab', 'watch-box', undefined],
])('does nothing for %s', async (_, menuItemId, tab) => {
  await watchBox({ menuItemId }, tab);
  expect(execute).not.toHaveBeenCalled();
});

it.each([
  ['de', 'de'],
  ['auto', 'nl'],
] as const)('is named in the person’s language: %s', async (choice, language) => {
  const fetched = vi.fn(async () => Response.json({ watchBox: { message: `in ${language}` } }));
  vi.stubGlobal('fetch', fetched);
  await nameWatchBox(choice);
  expect(fetched.mock.calls).toEqual([[`chrome-extension://candor/_locales/${language}/messages.json`]]);
  expect(update.mock.calls).toEqual([['watch-box', { title: `in ${language}` }]]);
});

it('keeps its name when there is no other, or no entry yet', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ watchBox: { message: 'in de' } }));
  update.mockRejectedValue(new Error('Cannot find menu item'));
  await expect(nameWatchBox('de')).resolves.toBeUndefined();
  vi.stubGlobal('fetch', async () => Response.error());
  await expect(nameWatchBox('fr')).resolves.toBeUndefined();
});
