/// <reference types="vite/types/importMeta.d.ts" />
import { closest } from '@/lib/sites/core/dom';
import { hintedSurface } from '@/lib/sites/core/hinted';
import type { Site, Surface } from '@/lib/sites/define';

/** Every built-in site: one file beside this one each, found by being there. Shared parts are in `core/`. */
export const SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>(['./*.ts', '!./define.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

export { hintedSurface };

/** A compose box, and what the site says of it. */
export interface Located {
  site: Site;
  surface: Surface;
  /** The editable root or textarea itself. */
  element: HTMLElement;
}

/** The site of an address by its host; also for its private pages. */
export function siteFor(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => fits(pattern, url))) ?? null;
}

/**
 * The public compose box around `element` (any event target: read it from `composedPath()[0]`). Null for private
 * places, for boxes without a size, and for every box that no surface names, those that packs hint at included. Asks
 * structure and layout, reads no text.
 */
export function locate(element: Element, url: URL, hinted: readonly Surface[] = []): Located | null {
  const place = publicBox(element, url);
  const surface = place && [...place.site.surfaces, ...hinted].find((each) => each.matches(place.element));
  return surface ? { ...place, surface } : null;
}

/** A box to write in that is in no private place, whether any surface names it or not: what a site calls private wins. */
export function publicBox(element: Element, url: URL): Omit<Located, 'surface'> | null {
  const site = siteFor(url);
  const box = boxAround(element);
  if (!site || !box || site.isPrivatePage(url) || closest(box, site.privatePlaces)) return null;
  return hasSize(box) ? { site, element: box } : null;
}

const EDITABLE =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea';

/** The nearest editable root; Quill's clipboard and boxes hidden from everyone are not for writing. */
function boxAround(element: Element): HTMLElement | null {
  const box = closest(element, EDITABLE);
  return box?.matches('.ql-clipboard, [aria-hidden="true"]') ? null : box;
}

function hasSize(box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** A match pattern of the form `https://host/*`, where `*.` before the host stands for any subdomain or none. */
function fits(pattern: string, { protocol, hostname }: URL): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  const isHost = host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  return isHost && protocol === 'https:';
}
