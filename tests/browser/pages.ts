import type { Page } from 'puppeteer-core';
import { HARD_PAGES, PAGES, respond, type SitePage } from '@/tests/pages/serve.mjs';

/** One public page per kind of editor on the built-in sites, for what need not be tried on every box. */
export const PUBLIC_PAGES = [
  'linkedin-share',
  'linkedin-classic',
  'x-inline',
  'x-modal',
  'quora-answer',
  'quora-ask',
] as const;

/** Messages between people, search, profile fields: never read. */
export const PRIVATE_PAGES = namesWhere(({ isPrivate }) => isPrivate);

/** Every box where people write in public, the rows of the matrix; `CANDOR_BOXES` picks those with a part in their name. */
export const BOXES = namesWhere(({ isPrivate, composer }) => composer !== null && !isPrivate).filter((name) =>
  name.includes(process.env.CANDOR_BOXES ?? ''),
);

/** A name in `PAGES` or `HARD_PAGES`. */
export type PageName = string;

function namesWhere(fits: (page: SitePage) => boolean): PageName[] {
  return Object.entries(PAGES).flatMap(([name, page]) => (fits(page) ? [name] : []));
}

/** @throws Error when the test pages have no such page */
export function sitePage(name: PageName): SitePage {
  const page = PAGES[name] ?? HARD_PAGES[name];
  if (!page) throw new Error(`tests/pages/serve.mjs has no page ${name}`);
  return page;
}

/** From now on the sites' origins answer with our pages, in this tab. */
export async function answerRequests(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  // A page that is left while it asks takes its request along: then there is nobody to answer.
  page.on('request', (request) => void request.respond(respond(request.url())).catch(() => undefined));
}
