/**
 * One compose box of a site: where it is, how a person gets to it and what they press to publish. `>>>` steps into an
 * open shadow root (puppeteer's deep combinator).
 * @typedef {object} SitePage
 * @property {string} title how the box is called in the matrix of docs/matrix.md
 * @property {string} url
 * @property {string[]} open pressed in this order to get to the composer; empty when it is there already
 * @property {string | null} composer the editable element; null on a page without one
 * @property {string[]} publish pressed in this order; the last one publishes
 * @property {string} site id of Candor's site: `linkedin`, `x`, `quora`, `custom`
 * @property {string} surface what Candor calls this place
 * @property {string} editor id of Candor's editor technique
 * @property {string} starts text that the box opens with (a mention, a saved draft)
 * @property {number} room how many characters (UTF-16) the box takes in all
 * @property {boolean} isCopyOnly an edit does not fit or cannot be written safely: its wording is offered for copying
 * @property {number} heldAt which press of `publish` is held for a last look; counted from the end, 1 is the last
 * @property {boolean} isPrivate nothing here is ever read: messages, search, profile fields
 */

/**
 * @param {string} url
 * @param {Partial<SitePage>} more
 * @returns {SitePage}
 */
export function page(url, more) {
  return {
    title: '',
    url,
    open: [],
    composer: null,
    publish: [],
    site: '',
    surface: '',
    editor: '',
    starts: '',
    room: Number.POSITIVE_INFINITY,
    isCopyOnly: false,
    heldAt: 1,
    isPrivate: false,
    ...more,
  };
}

/** What every page's policy allows at most. */
export const COMMON = [
  "default-src 'self'",
  'frame-src https:',
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
];
