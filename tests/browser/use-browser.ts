import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Browser } from '@/tests/browser/browser';
import { type BrowserName, builtFor } from '@/tests/browser/launch';

export { BROWSERS, type BrowserName } from '@/tests/browser/launch';

/** Gives the folder of a build of the extension. */
type Build = (name: BrowserName) => Promise<string>;

/**
 * A browser for the tests of a `describe`; every test begins with nothing stored and no page open. `build` gives another
 * build of the extension.
 */
export function useBrowser(name: BrowserName, build?: Build): () => Browser {
  const current = borrowBrowser(name, build);
  beforeEach(() => current().reset());
  return current;
}

/** The same, but what is stored and open stays: one installation lives through all tests of the `describe`. */
export function keepBrowser(name: BrowserName, build?: Build): () => Browser {
  return borrowBrowser(name, build);
}

function borrowBrowser(name: BrowserName, build?: Build): () => Browser {
  const key = `${name} ${build?.name}`;
  let browser: Browser | undefined;
  let hasFailed = false;

  beforeAll(async () => {
    browser = idleBrowsers.get(key) ?? (await startBrowser(name, build));
    idleBrowsers.delete(key);
  });
  afterAll(async () => {
    // Whatever it was that failed, the next file does not inherit it.
    if (hasFailed) return browser?.stop();
    await browser?.renew();
    if (browser) idleBrowsers.set(key, browser);
  });

  const current = () => {
    if (!browser) throw new Error(`${name} did not start`);
    return browser;
  };
  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(async () => {
      hasFailed = true;
      await current().photograph(task.name);
    });
  });
  return current;
}

async function startBrowser(name: BrowserName, build?: Build): Promise<Browser> {
  const folder = await build?.(name);
  const browser = await Browser.start(name, folder === undefined ? undefined : { candor: folder });
  // The browser has a copy of its own.
  if (folder && folder !== builtFor(name)) await rm(folder, { recursive: true });
  return browser;
}
