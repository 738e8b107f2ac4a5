/** The types of the pages' server, which is plain JavaScript so that the demo runs it without a build. */
declare module '@/tests/pages/serve.mjs' {
  /** See tests/pages/sites/page.mjs. */
  export interface SitePage {
    title: string;
    url: string;
    open: string[];
    composer: string | null;
    publish: string[];
    site: string;
    surface: string;
    editor: string;
    starts: string;
    room: number;
    isCopyOnly: boolean;
    heldAt: number;
    isPrivate: boolean;
  }

  export const PAGES: Record<string, SitePage>;

  /** Pages that are no rows of the matrix. */
  export const HARD_PAGES: Record<string, SitePage>;

  export function respond(url: string): {
    status: number;
    headers: Record<string, string>;
    body: string | Buffer;
  };
}
