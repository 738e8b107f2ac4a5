import { describe, expect, it } from 'vitest';
import { RefusalNote } from '@/components/packs/RefusalNote';
import { refusalWords, staysWords } from '@/components/packs/refusal-words';
import { REFUSAL_CODES } from '@/lib/packs/refusal';
import { draw } from '@/tests/options/markup';

/** Words that a person who is trusted does not get to read. */
const UNKIND =
  /violat|breach|\bmust\b|approv|inappropriate|reported|disloyal|illegal|invalid|fatal|\berror\b/i;

describe.each(REFUSAL_CODES)('refused: %s', (code) => {
  it('says what happened, what stays as it is and what one can do', () => {
    const { what, next } = refusalWords({ code });
    for (const moment of ['adding', 'using', 'waiting'] as const) {
      const { text } = draw(<RefusalNote refusal={{ code }} moment={moment} />);
      expect(text).toBe(`${what} ${staysWords(moment)} ${next}`);
    }
    expect(what).toMatch(/^[A-Z].*\.$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
  });

  it('in kind words', () => {
    expect(Object.values(refusalWords({ code })).join(' ')).not.toMatch(UNKIND);
  });
});

it('has a text of its own for every code', () => {
  const texts = REFUSAL_CODES.map((code) => refusalWords({ code }).what);
  expect(new Set(texts).size).toBe(REFUSAL_CODES.length);
});

it.each([
  [{ found: '503' }, 'Found 503.'],
  [{ expected: 'at most 2 MB' }, 'Expected at most 2 MB.'],
  [{ found: 'version 2', expected: 'a version above 3' }, 'Expected a version above 3, found version 2.'],
])('%j', (details, words) => {
  expect(draw(<RefusalNote refusal={{ code: 'status', ...details }} moment="using" />).text).toContain(words);
});

it('names file, place and expectation of every problem', () => {
  const problems = [
    { file: 'pack-acme-3-0a1b2c3d.json', place: 'rules[0].severity', expected: 'info', found: '"block"' },
  ];
  const { text } = draw(<RefusalNote refusal={{ code: 'schema', problems }} moment="using" />);
  expect(text).toContain('pack-acme-3-0a1b2c3d.json at rules[0].severity : expected info, found "block"');
});

it('keeps what a server says from being markup or turning our words around', () => {
  const found = '<img src=x onerror=alert(1)> \u202eevil';
  const { html } = draw(<RefusalNote refusal={{ code: 'web-page', found }} moment="adding" />);
  expect(html).not.toContain('<img');
  expect(html).toMatch(/<bdi>[^<]*evil[^<]*<\/bdi>/);
});

it('is said at once to somebody who waits, and is only there to be found later', () => {
  expect(draw(<RefusalNote refusal={{ code: 'signature' }} moment="adding" />).html).toContain(
    'role="alert"',
  );
  expect(draw(<RefusalNote refusal={{ code: 'signature' }} moment="using" />).html).not.toContain(
    'role="alert"',
  );
});
