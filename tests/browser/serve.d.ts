/** The types of the pages' server, which is plain JavaScript so that the demo runs it without a build. */
declare module '@/tests/pages/serve.mjs' {
  /** Where a page lives, and the selectors of what a person presses (`>>>` steps into an open shadow root). */
  export interface SitePage {
    url: string;
    /** Pressed first to get at the composer; null when the composer is there already. */
    open: string | null;
    composer: string | null;
    submit: string | null;
    isPrivate: boolean;
  }

  export const PAGES: Record<string, SitePage>;

  export function respond(url: string): {
    status: number;
    headers: Record<string, string>;
    body: string | Buffer;
  };
}
