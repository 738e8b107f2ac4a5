import { PAGES, respond as respondTo } from '@/tests/pages/serve.mjs';

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
  'linkedin-invite',
  'x-dm',
  'x-dm-legacy',
  'quora-message',
] as const;

export type PublicPage = (typeof PUBLIC_PAGES)[number];
export type PrivatePage = (typeof PRIVATE_PAGES)[number];
export type PageName = PublicPage | PrivatePage | 'linkedin-plain';

/** Where a test page lives, and the selectors of what a person presses there (`>>>` steps into an open shadow root). */
export interface SitePage {
  url: string;
  /** Pressed first to get at the composer; null when the composer is there already. */
  open: string | null;
  composer: string;
  submit: string;
}

export function sitePage(name: PageName): SitePage {
  const page = (PAGES as Record<string, SitePage>)[name];
  if (!page) throw new Error(`tests/pages/serve.mjs has no page ${name}`);
  return page;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** The answer to any request of a test page; nothing leaves the machine. */
export function respond(url: string): Answer {
  return respondTo(url) as Answer;
}
