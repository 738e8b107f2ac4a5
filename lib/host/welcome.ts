import { browser } from 'wxt/browser';

/** Candor introduces itself once, when a person has installed it; an update or another browser start says nothing. */
export function welcomeOnInstall({ reason }: { reason: string }): void {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
