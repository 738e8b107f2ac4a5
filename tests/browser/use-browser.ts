import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Browser } from '@/tests/browser/browser';
import { type BrowserName, builtFor } from '@/tests/browser/launch';

export { BROWSERS, type BrowserName } from '@/tests/browser/launch';

/**
 * Starts one browser for the tests of a `describe`; every test begins with nothing stored and no page open.
 * `candor` gives the folder of another build of the extension.
 */
export function useBrowser(name: BrowserName, candor?: () => Promise<string>): () => Browser {
  const current = startBrowser(name, candor);
  beforeEach(() => current().reset());
  return current;
}

/** The same, but what is stored and open stays: one installation lives through all tests of the `describe`. */
export function keepBrowser(name: BrowserName, candor?: () => Promise<string>): () => Browser {
  return startBrowser(name, candor);
}

function startBrowser(name: BrowserName, candor?: () => Promise<string>): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const folder = await candor?.();
    browser = await Browser.start(name, folder === undefined ? undefined : { candor: folder });
    // The browser has a copy of its own.
    if (folder && folder !== builtFor(name)) await rm(folder, { recursive: true });
  });
  afterAll(() => browser?.stop());
  const current = () => {
    if (!browser) throw new Error(`${name} did not start`);
    return browser;
  };
  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(() => current().photograph(task.name));
  });
  return current;
}
