import { PAGES, type SitePage } from '@/tests/pages/serve.mjs';

/** The pages where people write in public: one per kind of composer. */
export const PUBLIC_PAGES = [
  'linkedin-share',
  'linkedin-classic',
  'x-inline',
  'x-modal',
  'quora-answer',
  'quora-ask',
] as const;

/** Messages between people: never read. */
export const PRIVATE_PAGES = [
  'linkedin-message',
  'linkedin-message-overlay',
  'linkedin-invite',
  'x-dm',
  'x-dm-legacy',
  'quora-message',
] as const;

export type PublicPage = (typeof PUBLIC_PAGES)[number];
export type PrivatePage = (typeof PRIVATE_PAGES)[number];
export type PageName = PublicPage | PrivatePage | 'linkedin-plain';

/** @throws Error when the test pages have no such page */
export function sitePage(name: PageName): SitePage {
  const page = PAGES[name];
  if (!page) throw new Error(`tests/pages/serve.mjs has no page ${name}`);
  return page;
}
