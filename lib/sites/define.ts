import type { SiteId } from '@/lib/shared/report';

/** A place on a site where people write in public. */
export interface Surface {
  /** `post`, `comment`, `answer`, `question` … */
  name: string;
  /** Id of the editor technique (`lib/editors`); left out where only the box itself can tell. */
  editor?: string;
  /**
   * True when `element` (an editable root, text area or input) at this address is the box of this surface. Structure
   * only, never words; what a session lives through may not change the answer.
   */
  matches(element: HTMLElement, url: URL): boolean;
  /** The buttons that publish this box now; found anew at every call since sites re-render them. */
  submits(element: HTMLElement): HTMLElement[];
  /** True when Ctrl/Cmd+Enter in the box may publish it. */
  shortcut?: boolean;
}

/** A site as data plus pure finders. Sites and editors do not know each other. */
export interface Site {
  id: SiteId;
  name: string;
  /** Match patterns for the manifest. */
  matches: string[];
  /** Pages that are private as a whole, or no place to write: nothing on them is ever read. */
  isPrivatePage(url: URL): boolean;
  /** Selector of private places on any page: a box that is or is inside one is never read, whatever else matches. */
  privatePlaces: string;
  /** The first that matches decides. */
  surfaces: Surface[];
  /**
   * Limited mode: a public box that no surface names any more, told by what it can do. Only shown with the site's name
   * once the site has changed under us; private places come first here as well.
   */
  fallback?: Surface;
}

export function defineSite(site: Site): Site {
  return site;
}

/**
 * A site's own examples, exported as `urls` beside it so that they stay out of the script that every page runs: pages
 * where a composer may be, and pages that are private as a whole.
 */
export interface SiteUrls {
  yes: string[];
  no: string[];
}
