import { expect, it } from 'vitest';
import { readSiteAddress } from '@/entrypoints/options/site-address';

it.each([
  ['blog.example', 'https://blog.example/*', 'blog.example'],
  [' https://mastodon.example/@ada ', 'https://mastodon.example/*', 'mastodon.example'],
  ['HTTPS://Blog.Example:8443/new?x=1#top', 'https://blog.example/*', 'blog.example'],
  ['blog.example.', 'https://blog.example/*', 'blog.example'],
  ['bücher.example', 'https://xn--bcher-kva.example/*', 'xn--bcher-kva.example'],
  ['https://intranet/blog', 'https://intranet/*', 'intranet'],
  ['localhost:5173', 'http://localhost/*', 'localhost'],
  ['http://127.0.0.1/new', 'http://127.0.0.1/*', '127.0.0.1'],
  ['https://localhost/', 'https://localhost/*', 'localhost'],
])('%s is the site %s', (typed, pattern, host) => {
  expect(readSiteAddress(typed)).toEqual({ ok: true, value: { pattern, host } });
});

it.each([
  ['', 'Type the address of a site, such as blog.example.'],
  ['*.example', '“*.example” stands for many hosts.'],
  ['https://*/*', 'asks for one at a time'],
  ['my blog', '“my blog” does not look like the address of a site'],
  ['blog', '“blog” does not look like the address of a site'],
  ['https://', 'does not look like the address of a site'],
  ['https://[::1]/', 'does not look like the address of a site'],
  ['http://blog.example', 'is not encrypted. Candor works on https:// addresses'],
  ['ftp://blog.example', 'begins with ftp://.'],
  ['javascript:alert(1)', 'does not look like the address of a site'],
  ['chrome://extensions', 'begins with chrome://.'],
  ['ada@blog.example', 'has a name before the @. Type the site alone: blog.example.'],
  ['@ada@mastodon.example', 'Type the site alone: mastodon.example.'],
])('"%s" is told what is wrong', (typed, words) => {
  const { error } = readSiteAddress(typed) as { error: unknown };
  expect(error).toEqual({ tone: 'error', words: expect.stringContaining(words) });
});

it.each([
  ['linkedin.com', 'LinkedIn is built in'],
  ['https://www.linkedin.com/feed/', 'LinkedIn is built in'],
  ['http://es.quora.com', 'is not encrypted'],
  ['pro.twitter.com', 'X is built in'],
  ['https://mail.acme.example/inbox', 'never reads those'],
  ['web.whatsapp.com', 'never reads those'],
])('%s needs no adding, or cannot be: %s', (typed, words) => {
  const { error } = readSiteAddress(typed) as { error: { words: string } };
  expect(error.words).toContain(words);
});
