import { join, resolve } from 'node:path';
import { launchChromium } from '@/tests/browser/chromium';
import { launchFirefox } from '@/tests/browser/firefox';

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
}

/** The folder of the extension as built for a browser. */
export function builtFor(name: BrowserName): string {
  return join(OUTPUT, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Starts a browser with Candor and the probe in it. */
export function launch(name: BrowserName, { isHeaded = false, candor = builtFor(name) }: LaunchOptions = {}) {
  return name === 'chromium' ? launchChromium(candor, PROBE, isHeaded) : launchFirefox(candor, PROBE);
}
