import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { check } from '@/lib/engine/check';
import { withMutes } from '@/lib/engine/compile';
import { coachFor, NOW } from '@/tests/base-coach';

const WORDS = { projects: ['Halcyon'], customers: ['Globex'], accept: [] };
const coach = coachFor({ words: WORDS });
const scrap = fc.constantFrom(
  'Our ARR just crossed $42m, up 30%!',
  'Halcyon',
  ' we signed Globex as a client ',
  '\n',
  '\r\n',
  '🚀',
  '\u200b',
  '\ud800',
  '𝐀𝐑𝐑',
  'password is hunter2hunter',
  ' the strike ',
  'é́́',
  '\u202e',
  ' ',
  '"',
  '. ',
  'I love @acme ',
);
const draft = fc
  .array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 24 })
  .map((parts) => parts.join(''));
const read = (text: string, by = coach) => check({ text, site: 'linkedin', now: NOW }, by);

describe('any draft', () => {
  test.prop([draft])('has findings inside it, sorted, never overlapping', (text) => {
    const { findings } = read(text);
    let end = 0;
    for (const finding of findings) {
      expect(finding.start).toBeGreaterThanOrEqual(end);
      expect(finding.end).toBeGreaterThan(finding.start);
      end = finding.end;
      for (const span of [...finding.because, ...finding.edits]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  test.prop([fc.array(draft, { minLength: 4, maxLength: 12 })], { numRuns: 10 })(
    'reads the same from the memo',
    (texts) => {
      const fresh = coachFor({ words: WORDS });
      for (const text of [...texts, ...texts]) read(text);
      for (const text of texts) expect(read(text)).toEqual(read(text, fresh));
    },
  );

  test.prop([draft])('loses exactly the findings of a muted rule', (text) => {
    const all = read(text).findings;
    const [first] = all;
    if (!first) return;
    const mutes = [{ kind: 'rule' as const, rule: first.rule, id: 'm', created: NOW, until: null }];
    const quiet = read(text, withMutes(coach, { salt: '', mutes }));
    const left = quiet.findings.map(({ rule, start }) => [rule, start]);
    expect(quiet.findings.some(({ rule }) => rule === first.rule)).toBe(false);
    for (const { rule, start } of all) if (rule !== first.rule) expect(left).toContainEqual([rule, start]);
  });
});
