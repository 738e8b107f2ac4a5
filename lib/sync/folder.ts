import { browser } from 'wxt/browser';

const LOOPBACK = ['localhost', '127.0.0.1'];

/**
 * The folder that an address means, ending in `/`: https, or http on this very machine, for trying things out. A link to
 * its index.json means the folder. Null for anything else, also for an address with a name and password.
 */
export function folderUrl(address: string): string | null {
  const url = URL.parse(address.trim());
  if (!url || url.username || url.password) return null;
  const isLocal = url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) return null;
  const folder = url.pathname.replace(/(^|\/)index\.json$/, '$1').replace(/\/*$/, '/');
  return `${url.origin}${folder}`;
}

/** The match pattern of the one host of a folder. Patterns know no ports. */
export function hostPattern(folder: string): string {
  const { protocol, hostname } = new URL(folder);
  return `${protocol}//${hostname}/*`;
}

export function mayReach(folder: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(folder)] });
}
