import { COMMON, page } from './page.mjs';

/** A page of X's phone site as a server renders it: the markup is there before its script makes it live. */
export const server = {
  family: 'server',
  root: '<div id="root"><form data-testid="primaryColumn"><label data-testid="tweetTextarea_0_label"><textarea aria-label="Post text"></textarea></label><button type="submit" class="primary" data-testid="tweetButton">Post</button></form></div>',
  /** @param {string} host */
  owns: (host) => host === 'server.twitter.com',
  /** @param {string} nonce */
  policy: (nonce) => [...COMMON, "style-src 'self'", `script-src 'nonce-${nonce}' 'self'`],
  pages: {
    // No row of the matrix: its box is the one of X on phones.
    'server-rendered': page('https://server.twitter.com/compose/post', {}),
  },
};
