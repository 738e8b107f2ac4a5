/**
 * The compose pages on their real addresses, without a network: a test or the demo intercepts the browser's
 * requests and answers each with `respond(url)`. Build first (`npm run build -w tests/pages`).
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { forum } from './sites/forum.mjs';
import { linkedin } from './sites/linkedin.mjs';
import { other } from './sites/other.mjs';
import { quora } from './sites/quora.mjs';
import { server } from './sites/server.mjs';
import { x } from './sites/x.mjs';

const DIST = new URL('./dist/', import.meta.url);
const ASSETS = '/candor-pages/';

/** One family of pages each, with its hosts, its script and its headers' policy. */
const FAMILIES = [server, linkedin, x, quora, other, forum];

/**
 * Every page by its name.
 * @type {Record<string, import('./sites/page.mjs').SitePage>}
 */
export const PAGES = Object.assign({}, ...FAMILIES.map(({ pages }) => pages));

/**
 * Pages that are no rows of the matrix: boxes that Candor does not look at by itself, and editors on a bad day.
 * @type {Record<string, import('./sites/page.mjs').SitePage>}
 */
export const HARD_PAGES = { ...other.hard, ...forum.hard };

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/**
 * The answer to any request on the sites' origins.
 * @param {string} url absolute
 * @returns {{status: number, headers: Record<string, string>, body: Buffer | string}}
 */
export function respond(url) {
  const { hostname, pathname } = new URL(url);
  const family = FAMILIES.find(({ owns }) => owns(hostname));
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname.startsWith(ASSETS)) return asset(pathname.slice(ASSETS.length));
  if (!family || !isPage(url, family))
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  return document(family, new URL(url));
}

function asset(name) {
  const type = TYPES[name.split('.').at(-1)];
  const file = new URL(name, DIST);
  if (!type || name.includes('/') || !existsSync(file)) return { status: 404, headers: {}, body: '' };
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'no-store' },
    body: readFileSync(file),
  };
}

/** Query strings are the page's own business, so they do not count. */
function isPage(url, { pages, hard }) {
  const place = ({ hostname, pathname }) => `${hostname}${pathname}`;
  return Object.values({ ...pages, ...hard }).some(
    (known) => place(new URL(known.url)) === place(new URL(url)),
  );
}

/** `?lang=ja` gives the same page in another language; what is in it then is up to the family's script. */
function document({ family, root, policy }, { searchParams }) {
  const nonce = randomUUID();
  const language = /^[a-z]{2}$/.exec(searchParams.get('lang') ?? '')?.[0] ?? 'en';
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce).join('; '),
    },
    body: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Compose</title>
<link rel="stylesheet" href="${ASSETS}${family}.css">
<script type="module" nonce="${nonce}" src="${ASSETS}${family}.js"></script></head>
<body>${root}</body></html>`,
  };
}
