import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostMatches, links } from '@/lib/text/links';

describe('links', () => {
  it.each([
    ['see https://newsroom.acme.example/q3.', [['https://newsroom.acme.example/q3', 'newsroom.acme.example']]],
    ['(https://acme.example/a_(b))', [['https://acme.example/a_(b)', 'acme.example']]],
    ['www.Acme.example, now', [['www.Acme.example', 'acme.example']]],
    ['acme.io and globex.com/jobs!', [['acme.io', 'acme.io'], ['globex.com/jobs', 'globex.com']]],
    ['source:https://acme.example?x=1', [['https://acme.example?x=1', 'acme.example']]],
    ['http://acme.example:8080/', [['http://acme.example:8080/', 'acme.example']]],
    ['https://newsroom.acme.example@globex.com/x', [['https://newsroom.acme.example@globex.com/x', 'globex.com']]],
    ['https://globex.com\\@newsroom.acme.example', [['https://globex.com\\@newsroom.acme.example', 'globex.com']]],
    ['https://bücher.example/', [['https://bücher.example/', 'bücher.example']]],
    ['initech.xyz/plan "globex.museum/tour"', [['initech.xyz/plan', 'initech.xyz'], ['globex.museum/tour', 'globex.museum']]],
    ['sam@acme.example, @acme.example', []],
    ['We shipped.Then we slept. Node.js and e.g. 3.5m', []],
    ['and/or 24/7 1.5/10 $49/month', []],
    ['https:// www. ://', []],
  ])('%s', (text, want) => {
    expect(links(text).map(({ start, end, host }) => [text.slice(start, end), host])).toEqual(want);
  }); // biome-ignore format: pairs

  it('lie in the text, in order, and end in no punctuation', () => {
    const parts = fc.constantFrom(
      'https://',
      'www.',
      'acme',
      '.',
      'com',
      '/',
      'x',
      ' ',
      '(',
      ')',
      ',',
      '@',
      '?',
      '"',
      '!',
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join('')),
        (text) => {
          let end = 0;
          for (const link of links(text)) {
            expect(link.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(link.start, link.end)).toMatch(/[^\s.,!?'"]$/);
            end = link.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('hostMatches', () => {
  it.each([
    ['acme.example', 'acme.example', true],
    ['ir.acme.example', 'acme.example', true],
    ['IR.Acme.example.', '*.acme.example', true],
    ['www.acme.example', 'acme.example', true],
    ['acme.example', 'www.acme.example', true],
    ['notacme.example', 'acme.example', false],
    ['acme.example.globex.com', 'acme.example', false],
    ['acme.example', 'ir.acme.example', false],
    ['acme.example', '', false],
  ])('%s in %s: %s', (host, pattern, want) => {
    expect(hostMatches(host, pattern)).toBe(want);
  });
});
