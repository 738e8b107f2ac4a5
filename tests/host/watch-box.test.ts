import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchBox } from '@/lib/host/watch-box';

const execute = vi.fn();
const send = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(execute.mockReset().mockResolvedValue([]));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send.mockReset().mockResolvedValue(undefined));
});

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
