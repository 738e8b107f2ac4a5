import { describe, expect, it } from 'vitest';
import { SiteLine } from '@/components/popup/SiteLine';
import { type SiteFacts, type SiteHealth, siteHealth, siteHealthWords } from '@/components/popup/site-health';
import { tabSite } from '@/entrypoints/popup/tab-site';
import { addSite } from '@/lib/state/added-sites';
import { draw } from '@/tests/options/markup';

const whole = { limited: false, focused: true };
const limited = { limited: true, focused: true };
const away = (session: typeof whole) => ({ ...session, focused: false });

describe('siteHealth', () => {
  it.each<[SiteHealth | null, string, SiteFacts]>([
    [null, 'no box', { sessions: [], sawUnknown: false }],
    ['unknown', 'a box that nobody knows', { sessions: [], sawUnknown: true }],
    ['fine', 'a box', { sessions: [whole], sawUnknown: false }],
    ['fine', 'a box that was left', { sessions: [away(whole)], sawUnknown: false }],
    ['fine', 'a box after one that nobody knows', { sessions: [whole], sawUnknown: true }],
    ['unknown', 'a box before one that nobody knows', { sessions: [away(whole)], sawUnknown: true }],
    ['limited', 'a limited box', { sessions: [limited], sawUnknown: false }],
    ['limited', 'a limited box that was left', { sessions: [away(limited)], sawUnknown: false }],
    ['limited', 'a limited box before another', { sessions: [limited, away(whole)], sawUnknown: true }],
    ['fine', 'another before a limited box', { sessions: [whole, away(limited)], sawUnknown: false }],
  ])('%s: %s', (want, _what, facts) => {
    expect(siteHealth(facts)).toBe(want);
  });
});

describe('the line about the site', () => {
  const quora = { id: 'quora', name: 'Quora', isOn: true } as const;
  const blog = { id: 'custom', name: 'blog.example', isOn: true } as const;

  it.each<[SiteHealth, typeof quora | typeof blog | null, string]>([
    ['fine', quora, 'Quora looks the way Candor knows it.'],
    ['fine', blog, 'Candor looks at what you write on blog.example.'],
    ['fine', null, 'Candor looks at what you write on this site.'],
    [
      'limited',
      quora,
      'Quora may have changed this box. Candor reads it and shows marks, but may not find its Post button.',
    ],
    [
      'limited',
      null,
      'This site may have changed this box. Candor reads it and shows marks, but may not find its Post button.',
    ],
    [
      'unknown',
      quora,
      'Candor does not know the box that you were in. If you meant to post there: right-click the box and choose “Watch this box with Candor”.',
    ],
  ])('%s on %o', (health, site, want) => {
    expect(siteHealthWords(health, site)).toBe(want);
    const { html, text } = draw(<SiteLine health={health} site={site} />);
    expect(text).toBe(want);
    expect(html).toContain('role="status"');
  });

  it('is not there without a box', () => {
    expect(draw(<SiteLine health={null} site={quora} />).html).toBe('');
  });
});

describe('tabSite', () => {
  const sites = { linkedin: true, x: false, quora: true };
  const added = addSite({ sites: [] }, 'https://blog.example/*');

  it.each<[string | undefined, ReturnType<typeof tabSite>]>([
    ['https://es.quora.com/', { id: 'quora', name: 'Quora', isOn: true }],
    ['https://x.com/home', { id: 'x', name: 'X', isOn: false }],
    [
      'https://blog.example/new',
      { id: 'custom', name: 'blog.example', isOn: true, pattern: 'https://blog.example/*' },
    ],
    ['https://other.example/', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
  ])('%s', (url, want) => {
    expect(tabSite(url, { sites }, added)).toEqual(want);
  });
});
