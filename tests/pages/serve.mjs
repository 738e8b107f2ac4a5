/**
 * The compose pages on their real addresses, without a network: a test or the demo intercepts the browser's
 * requests and answers each with `respond(url)`. Build first (`npm run build -w tests/pages`).
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const DIST = new URL('./dist/', import.meta.url);
const ASSETS = '/candor-pages/';

/**
 * Where each page lives and how to reach its composer. `open` is clicked first when it is not null, then
 * `composer`. `>>>` steps into an open shadow root (puppeteer's deep combinator).
 * @type {Record<string, {url: string, open: string | null, composer: string | null, submit: string | null, isPrivate: boolean}>}
 */
export const PAGES = {
  'linkedin-share': page('https://www.linkedin.com/feed/', {
    open: '[aria-label="Start a post"]',
    composer: '[componentkey="ShareBox_textEditor"]',
    submit: 'dialog .primary',
  }),
  'linkedin-classic': page('https://www.linkedin.com/feed/?classic=1', {
    open: '[aria-label="Start a post"]',
    composer: '#interop-outlet >>> .ql-editor',
    submit: '#interop-outlet >>> .share-actions__primary-action',
  }),
  'x-inline': page('https://x.com/home', {
    composer: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
  }),
  'x-modal': page('https://x.com/compose/post', {
    composer: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButton"]',
  }),
  'quora-answer': page('https://www.quora.com/What-makes-a-good-status-page', {
    open: '[aria-label="Answer"]',
    composer: '[role="dialog"] .doc',
    submit: '[role="dialog"] .puppeteer_test_modal_submit',
  }),
  'quora-ask': page('https://www.quora.com/', {
    open: '.puppeteer_test_ask_question_prompt',
    composer: '[role="dialog"] textarea',
    submit: '[role="dialog"] .puppeteer_test_modal_submit',
  }),
  'linkedin-message': page('https://www.linkedin.com/messaging/thread/1/', {
    composer: '.msg-form__contenteditable',
    submit: '.msg-form__send-button',
    isPrivate: true,
  }),
  'linkedin-message-overlay': page('https://www.linkedin.com/feed/?overlay=1', {
    composer: '#interop-outlet >>> .msg-form__contenteditable',
    submit: '#interop-outlet >>> .msg-form__send-button',
    isPrivate: true,
  }),
  'linkedin-invite': page('https://www.linkedin.com/in/bo-sample/', {
    open: '[aria-label="Invite Bo Sample to connect"]',
    composer: '#interop-outlet >>> #custom-message',
    submit: '#interop-outlet >>> [aria-label="Send invitation"]',
    isPrivate: true,
  }),
  'x-dm': page('https://x.com/i/chat/1', {
    composer: '[data-testid="dm-composer-textarea"]',
    submit: '[data-testid="dm-composer-send-button"]',
    isPrivate: true,
  }),
  'x-dm-legacy': page('https://x.com/messages/1', {
    composer: '[data-testid="dmComposerTextInput"]',
    submit: '[data-testid="dmComposerSendButton"]',
    isPrivate: true,
  }),
  'quora-message': page('https://www.quora.com/messages', {
    composer: '.doc',
    submit: '.q-click-wrapper',
    isPrivate: true,
  }),
  'linkedin-plain': page('https://www.linkedin.com/company/acme/', {}),
};

function page(url, { open = null, composer = null, submit = null, isPrivate = false }) {
  return { url, open, composer, submit, isPrivate };
}

/** One entry per site: its script, the element the script fills, and its headers' policy. */
const SITES = {
  'www.linkedin.com': { family: 'linkedin', root: '<div id="root"></div>', policy: linkedinPolicy },
  'x.com': { family: 'x', root: '<div id="react-root"></div>', policy: xPolicy },
  'www.quora.com': { family: 'quora', root: '<div id="root"></div>', policy: quoraPolicy },
};

const COMMON = ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'"];

/** Policy names as LinkedIn's header has them. Inline style is open: Quill 1 parses a style attribute at start. */
function linkedinPolicy() {
  return [
    ...COMMON,
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self' https://static.licdn.com",
    "require-trusted-types-for 'script'",
    "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  ];
}

/** Draft parses only pasted HTML with `innerHTML`, which the page's default policy lets through. */
function xPolicy(nonce) {
  return [
    ...COMMON,
    "style-src 'self'",
    `script-src 'nonce-${nonce}' 'self' https://abs.twimg.com 'wasm-unsafe-eval'`,
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ];
}

/** Quora's policy is not public; this is a strict guess. Its own CSS-in-JS cannot do without inline style. */
function quoraPolicy() {
  return [...COMMON, "style-src 'self' 'unsafe-inline'", "script-src 'self'"];
}

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/**
 * The answer to any request on the sites' origins.
 * @param {string} url absolute
 * @returns {{status: number, headers: Record<string, string>, body: Buffer | string}}
 */
export function respond(url) {
  const { hostname, pathname } = new URL(url);
  const site = SITES[hostname];
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname.startsWith(ASSETS)) return asset(pathname.slice(ASSETS.length));
  if (!site || !isPage(url))
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  return document(site);
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
function isPage(url) {
  const place = ({ hostname, pathname }) => `${hostname}${pathname}`;
  return Object.values(PAGES).some((known) => place(new URL(known.url)) === place(new URL(url)));
}

function document({ family, root, policy }) {
  const nonce = randomUUID();
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce).join('; '),
    },
    body: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Compose</title>
<link rel="stylesheet" href="${ASSETS}shared.css">
<link rel="stylesheet" href="${ASSETS}${family}.css">
<script type="module" nonce="${nonce}" src="${ASSETS}${family}.js"></script></head>
<body>${root}</body></html>`,
  };
}
