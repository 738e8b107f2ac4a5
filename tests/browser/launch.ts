import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '@/tests/browser/chromium';
import { launchFirefox } from '@/tests/browser/firefox';
import type { Launched } from '@/tests/browser/launched';

export type BrowserName = 'chromium' | 'firefox';

/** Which browsers to run, from `CANDOR_BROWSERS` (comma-separated); both by default. */
export const BROWSERS: BrowserName[] = (process.env.CANDOR_BROWSERS ?? 'chromium,firefox')
  .split(',')
  .map((name) => name.trim())
  .filter((name): name is BrowserName => name === 'chromium' || name === 'firefox');

/** Built by `wxt build`; `CANDOR_OUTPUT` points to another build. */
const OUTPUT = process.env.CANDOR_OUTPUT ?? resolve(import.meta.dirname, '../../.output');

/** The test-only add-on that reads closed shadow roots. */
const PROBE = join(import.meta.dirname, 'probe');

export interface LaunchOptions {
  /** Shows the window (Chromium only). */
  isHeaded?: boolean;
  /** Folder of the built extension. */
  candor?: string;
  /** Home folder of the browser, where Firefox looks for managed storage. */
  home?: string;
}

/** The folder of the extension as built for a browser. */
export function builtFor(name: BrowserName): string {
  return join(OUTPUT, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Starts a browser with Candor and the probe in it. */
export async function launch(
  name: BrowserName,
  { isHeaded = false, candor = builtFor(name), home }: LaunchOptions = {},
): Promise<Launched> {
  const own = ownCopy(candor);
  const starting =
    name === 'chromium' ? launchChromium(own, PROBE, isHeaded) : launchFirefox(own, PROBE, home);
  const forget = () => rmSync(own, { recursive: true, force: true });
  const launched = await starting.catch((problem: unknown) => {
    forget();
    throw problem;
  });
  launched.engine.once('disconnected', forget);
  return launched;
}

/** Browsers read an unpacked add-on from its folder whenever they need a file of it: a build meanwhile would pull it away. */
function ownCopy(folder: string): string {
  const own = mkdtempSync(join(tmpdir(), 'candor-add-on-'));
  cpSync(folder, own, { recursive: true });
  return own;
}
