/// <reference types="vite/types/importMeta.d.ts" />
import { closest } from '@/lib/sites/core/dom';
import type { Site, Surface } from '@/lib/sites/define';

/**
 * Every built-in site: one file beside this one each, found by being there. Shared parts are in `core/`; `custom` stands
 * for any other.
 */
export const SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>(['./*.ts', '!./define.ts', '!./index.ts', '!./custom.ts'], {
    eager: true,
    import: 'default',
  }),
);

declare global {
  /** Stands for any site but the built-in ones, where the script that brings it has run (`entrypoints/any-site.ts`). */
  var candorAnySite: Site | undefined;
}

/** A compose box, and what the site says of it. */
export interface Located {
  site: Site;
  surface: Surface;
  /** The editable root, text area or input itself. */
  element: HTMLElement;
  /** No surface names the box: it was told by what it can do. */
  limited: boolean;
}

/** A place to write that is not private, on whatever site. */
export type Place = Pick<Located, 'site' | 'element'>;

/** The built-in site of an address by its host; also for its private pages. */
export function siteFor(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => fits(pattern, url))) ?? null;
}

/**
 * The public compose box around `element` (any event target: read it from `composedPath()[0]`). Null for private
 * places, for boxes without a size, and for every box that no surface names, those that packs hint at included, and
 * that the site would not take for one either. Asks structure and layout, reads no text.
 */
export function locate(element: Element, url: URL, hinted: readonly Surface[] = []): Located | null {
  const place = placeOf(boxAround(element, `${EDITABLE}, ${INPUT}`), url);
  if (!place) return null;
  const fits = (surface: Surface) => surface.matches(place.element, url);
  const named = [...place.site.surfaces, ...hinted].find(fits);
  if (named) return { ...place, surface: named, limited: false };
  const { fallback } = place.site;
  return fallback && !place.element.matches(INPUT) && fits(fallback)
    ? { ...place, surface: fallback, limited: true }
    : null;
}

/** A box to write in that is in no private place, whether any surface names it or not: what a site calls private wins. */
export function publicBox(element: Element, url: URL): Place | null {
  return placeOf(boxAround(element, EDITABLE), url);
}

/** Everything below `scope` that may be a box, private or not. */
export function boxesIn(scope: ParentNode | null): Element[] {
  return [...(scope?.querySelectorAll(`${EDITABLE}, ${INPUT}`) ?? [])];
}

const EDITABLE =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea';

/** One line to write in; only where a surface names it. */
const INPUT = 'input[type="text"], input:not([type])';

function placeOf(box: HTMLElement | null, url: URL): Place | null {
  if (!box) return null;
  const site = siteFor(url) ?? globalThis.candorAnySite;
  if (!site || site.isPrivatePage(url) || closest(box, site.privatePlaces)) return null;
  return hasSize(box) ? { site, element: box } : null;
}

/** The nearest editable root; Quill's clipboard and boxes hidden from everyone are not for writing. */
function boxAround(element: Element, editable: string): HTMLElement | null {
  const box = closest(element, editable);
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
