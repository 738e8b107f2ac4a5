import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser as Engine } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

const ROOT = resolve(import.meta.dirname, '../..');
const PROBE = join(import.meta.dirname, 'probe');

/** Firefox gives each installed add-on a random UUID for its pages; this pins ours so that tests can open them. */
const FIREFOX_UUID = '6f0c5a0e-2d6b-4a57-9a5e-0c5a6f0c5a0e';

/** Which browsers to run, from `CANDOR_BROWSERS` (comma-separated); both by default. */
export const BROWSERS: BrowserName[] = (process.env.CANDOR_BROWSERS ?? 'chromium,firefox')
  .split(',')
  .map((name) => name.trim())
  .filter((name): name is BrowserName => name === 'chromium' || name === 'firefox');

/** A running browser with Candor and the probe in it, and how to reach Candor's own pages. */
export interface Launched {
  engine: Engine;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  origin: string;
  uninstall(): Promise<void>;
}

export function launch(name: BrowserName): Promise<Launched> {
  return name === 'chromium' ? launchChromium() : launchFirefox();
}

/** The built extension; `CANDOR_OUTPUT` points elsewhere when a built copy is tested. */
function builtExtension(folder: 'chrome-mv3' | 'firefox-mv3'): string {
  return join(process.env.CANDOR_OUTPUT ?? join(ROOT, '.output'), folder);
}

async function launchChromium(): Promise<Launched> {
  const folder = builtExtension('chrome-mv3');
  const engine = await puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env.CANDOR_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    // A debugger on the background worker would keep it alive and hide cold starts.
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,900',
    ],
    defaultViewport: { width: 1280, height: 800 },
  });
  await engine.installExtension(PROBE);
  const id = await engine.installExtension(folder);
  return {
    engine,
    origin: `chrome-extension://${id}/`,
    uninstall: () => engine.uninstallExtension(id),
  };
}

async function launchFirefox(): Promise<Launched> {
  const folder = builtExtension('firefox-mv3');
  const id = await geckoId(folder);
  const engine = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.CANDOR_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': 1,
    },
    defaultViewport: { width: 1280, height: 800 },
  });
  await engine.installExtension(PROBE);
  await engine.installExtension(folder);
  return {
    engine,
    origin: `moz-extension://${FIREFOX_UUID}/`,
    uninstall: () => engine.uninstallExtension(id),
  };
}

async function geckoId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } })
    .browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}
