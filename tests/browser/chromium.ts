import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/browsers.mjs';
import type { Launched } from '@/tests/browser/launched';

/**
 * Chromium over a pipe: add-ons are installed by command, which branded Chrome allows too (it ignores
 * `--load-extension`).
 */
export async function launchChromium(candor: string, probe: string, isHeaded = false): Promise<Launched> {
  const engine = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: !isHeaded,
    // Tests go by English words, whatever the machine speaks.
    env: { ...process.env, LANGUAGE: 'en' },
    pipe: true,
    enableExtensions: true,
    // Pages come back as they do for people.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // A debugger on the background worker would keep it alive and hide cold starts.
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [
      // Chromium refuses its sandbox to root, as whom containers run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Each window loads two pages for its address bar; that takes as long as a page of ours.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      '--window-size=1280,900',
    ],
    defaultViewport: { width: 1280, height: 800 },
  });
  await engine.installExtension(probe);
  const id = await engine.installExtension(candor);
  return {
    engine,
    origin: `chrome-extension://${id}/`,
    willAllow: (pattern) => willAllow(engine, id, pattern),
    uninstall: () => engine.uninstallExtension(id),
    setEnabled: (isEnabled) =>
      onExtensionsPage(engine, (page) =>
        page.evaluate((extension, isOn) => chrome.management.setEnabled(extension, isOn), id, isEnabled),
      ),
    install: () => engine.installExtension(candor),
    stopBackground,
    setTheme: (page, theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
  };
}

function willAllow(engine: Browser, id: string, pattern: string): Promise<void> {
  return onExtensionsPage(engine, (page) =>
    page.evaluate(
      (extension, host) =>
        (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.addHostPermission(
          extension,
          host,
        ),
      id,
      pattern,
    ),
  );
}

/** The switches of `chrome://extensions` ask nobody. */
async function onExtensionsPage(engine: Browser, press: (page: Page) => Promise<void>): Promise<void> {
  const page = await engine.newPage();
  try {
    await page.goto('chrome://extensions');
    await press(page);
  } finally {
    await page.close();
  }
}

interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
}

async function stopBackground(view: Page): Promise<void> {
  const session = await view.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
