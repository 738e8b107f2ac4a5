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

/** Starts a browser with Candor and the probe in it; `isHeaded` shows its window (Chromium only). */
export function launch(name: BrowserName, isHeaded = false): Promise<Launched> {
  return name === 'chromium'
    ? launchChromium(join(OUTPUT, 'chrome-mv3'), PROBE, isHeaded)
    : launchFirefox(join(OUTPUT, 'firefox-mv3'), PROBE);
}
