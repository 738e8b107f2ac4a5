import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

export const siteSchema = z.object({
  /** The match pattern of its one host, which the browser was asked for: `https://blog.example/*`. */
  pattern: z.string().regex(/^https?:\/\/[^/*]+\/\*$/),
  isOn: z.boolean(),
});

/** Most sites that may be added. */
export const MAX_SITES = 500;

const addedSitesSchema = z.object({ sites: z.array(siteSchema).max(MAX_SITES) });

/** A site that the person added to the built-in ones. */
export type AddedSite = z.infer<typeof siteSchema>;
export type AddedSites = z.infer<typeof addedSitesSchema>;

export const addedSites = defineStored({
  key: 'added-sites',
  version: 1,
  schema: addedSitesSchema,
  fallback: { sites: [] },
});

/** The pattern of the one host of an address. Patterns know no ports: every port of the host is the same site. */
export function patternOf({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}

/** The added site of an address, switched on or off; null on any other host. */
export function addedSiteOf({ sites }: AddedSites, url: URL): AddedSite | null {
  return sites.find(({ pattern }) => pattern === patternOf(url)) ?? null;
}

/** The host as people read it. */
export function hostOfSite({ pattern }: Pick<AddedSite, 'pattern'>): string {
  return pattern.replace(/^https?:\/\/|\/\*$/g, '');
}

/** Puts a site at the end of the list, switched on. Added twice, it is there once. */
export function addSite(state: AddedSites, pattern: string): AddedSites {
  const others = state.sites.filter((site) => site.pattern !== pattern);
  return { sites: [...others, { pattern, isOn: true }] };
}

export function switchSite(state: AddedSites, pattern: string, isOn: boolean): AddedSites {
  return { sites: state.sites.map((site) => (site.pattern === pattern ? { pattern, isOn } : site)) };
}

export function removeSite(state: AddedSites, pattern: string): AddedSites {
  return { sites: state.sites.filter((site) => site.pattern !== pattern) };
}
