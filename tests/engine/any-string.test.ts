import { describe, expect, it } from 'vitest';
import { check } from '@/lib/engine/check';
import type { Report } from '@/lib/shared/report';
import { coachFor, NOW } from '@/tests/base-coach';

const MEGABYTE = 1_000_000;

function fill(piece: string, length = MEGABYTE): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** A long post whose blocks all differ, so that no memo helps. */
function post(length: number): string {
  const lines: string[] = [];
  for (let line = 0, sum = 0; sum < length; line++) {
    lines.push(
      `Our ARR just crossed $${line}m, up ${line % 90}%, and ${line * 3} users came in week ${line}. The team at Acme ` +
        `did well, see https://acme.example/${line}. People write about other things too, such as dog number ${line}.`,
    );
    sum += lines.at(-1)?.length ?? 0;
  }
  return lines.join('\n').slice(0, length);
}

/** A new coach each time: nothing is in its memo. */
function read(text: string): Report {
  return check({ text, site: 'x', now: NOW }, coachFor(), { signals: text.length < 50_000 });
}

function expectValid(text: string, { findings, good, signals }: Report): void {
  let end = 0;
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(end);
    expect(finding.end).toBeGreaterThan(finding.start);
    end = finding.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  for (const span of [...findings.flatMap((each) => [...each.because, ...each.edits]), ...good, ...signals]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

const PIECES = {
  'a lone high surrogate': '\ud83d',
  'a lone low surrogate': '\ude00',
  'surrogates the wrong way round': '\ude00\ud83d',
  'zero-width characters': '\u200b\u200d\ufeff',
  'right to left': '\u202eשלום עולם ',
  'stacked marks': 'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
  'only marks': '\u0301',
  'only emoji': '👩‍👩‍👧‍👦🚀👍🏽',
  digits: '7',
  'digits and commas': '1,',
  'dollar signs': '$',
  quotes: '"',
  'single quotes': "'",
  brackets: '([{',
  letters: 'a',
  capitals: 'A',
  dots: '.',
  hyphens: 'a-',
  handles: '@acme',
  'the employer': 'Acme ',
  hashtags: '#Acme',
  links: 'http://',
  hosts: 'acme.com/',
  'the head of a token': 'eyJ',
  underscores: '_',
  prices: '$42m ',
  'number words': 'one million ',
  conditions: 'if we hit $5m we would ',
  'sentence ends': '? ',
  'fancy letters': '𝐀',
  'null characters': '\0',
};

describe('any string', () => {
  it.each(Object.entries(PIECES))('%s, a little and a megabyte', (_, piece) => {
    for (const text of [piece, fill(piece, 3001), fill(piece)]) expectValid(text, read(text));
  });

  it('a megabyte of posts that all differ', () => {
    const text = post(MEGABYTE);
    expectValid(text, read(text));
  });

  it('a hundred thousand empty lines, also as CR LF', () => {
    for (const text of ['\n'.repeat(100_000), '\r\n'.repeat(100_000)])
      expect(read(text).findings).toEqual([]);
  });

  it('a slip behind a million zero-width characters is found where it stands', () => {
    const text = `${fill('\u200b')}\nOur ARR just crossed $42m`;
    const [finding] = read(text).findings;
    expect(finding && text.slice(finding.start, finding.end)).toBe('$42m');
  });
});
