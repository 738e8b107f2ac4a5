import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '@/scripts/browsers.mjs';
import type { Launched } from '@/tests/browser/launched';

/** Firefox gives each installed add-on a random UUID for its pages; this pins ours so that tests can open them. */
const UUID = '6f0c5a0e-2d6b-4a57-9a5e-0c5a6f0c5a0e';

const ADDRESSES = 'extensions.webextensions.uuids';

const DARK_PREFERENCE = 'layout.css.prefers-color-scheme.content-override';

/** Firefox over WebDriver BiDi, with access to its own internals for what BiDi cannot do yet. */
export async function launchFirefox(candor: string, probe: string, home?: string): Promise<Launched> {
  const id = await geckoId(candor);
  const addresses = JSON.stringify({ [id]: UUID });
  const engine = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless: true,
    ...(home !== undefined && {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') },
    }),
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      [ADDRESSES]: addresses,
      'extensions.webextOptionalPermissionPrompts': false,
      // Room for about as much as Chromium gives an extension, or no test could ever fill it. Kilobytes.
      'dom.quotaManager.temporaryStorage.fixedLimit': 51_200,
      [DARK_PREFERENCE]: 1,
      // Each test opens a page or two: a process that has been started serves the next one too.
      'dom.ipc.keepProcessesAlive.web': 2,
      'dom.ipc.processPrelaunch.enabled': false,
      // Tests go by English words, whatever the machine speaks.
      'intl.locale.requested': 'en-US',
    },
    defaultViewport: { width: 1280, height: 800 },
  });
  await engine.installExtension(probe);
  await engine.installExtension(candor);
  const inside = await createInside(engine);
  return {
    engine,
    origin: `moz-extension://${UUID}/`,
    // Its preference says yes to every question.
    willAllow: async () => undefined,
    uninstall: () => engine.uninstallExtension(id),
    setEnabled: (isEnabled) =>
      inside(`AddonManager.getAddonByID('${id}').then((own) => own.${isEnabled ? 'enable' : 'disable'}())`),
    install: async () => {
      // With an add-on that leaves, Firefox forgets its address.
      await inside(`Services.prefs.setStringPref('${ADDRESSES}', '${addresses}')`);
      await engine.installExtension(candor);
    },
    stopBackground: () => inside(stopBackground(id)),
    setTheme: (_page, theme) =>
      inside(`Services.prefs.setIntPref('${DARK_PREFERENCE}', ${theme === 'dark' ? 0 : 1})`),
  };
}

/**
 * Firefox takes an end back when it owes an answer, and when an event comes meanwhile: asked for once, the old life may go
 * on (`terminateBackground` in its ext-backgroundPage.js).
 */
function stopBackground(id: string): string {
  return `(async () => {
    const { extension } = WebExtensionPolicy.getByID('${id}');
    let hasEnded = extension.backgroundState === 'stopped';
    extension.once('shutdown-background-script', () => { hasEnded = true; });
    while (!hasEnded) {
      await extension.terminateBackground({ disableResetIdleForTest: true });
      await new Promise((next) => Services.tm.dispatchToMainThread(next));
    }
  })()`;
}

/** A way to run a line of script in Firefox's own (chrome) scope. */
async function createInside(engine: Browser): Promise<(expression: string) => Promise<void>> {
  // puppeteer has no typed way to its BiDi connection, nor Firefox's `moz:scope` in its types.
  const { connection } = engine as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = tree.result.contexts?.[0]?.context;
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { await ${expression}; })()`,
      target: { context },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(result)}`);
  };
}

interface BidiConnection {
  send(
    method: string,
    parameters: Record<string, unknown>,
  ): Promise<{ result: { type?: string; contexts?: { context: string }[] } }>;
}

async function geckoId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as GeckoManifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

interface GeckoManifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}
