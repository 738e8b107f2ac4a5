import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '@/lib/engine/lexicons';
import { TONGUES } from '@/lib/engine/tongues';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { LESSON_GROUPS, type Lesson, lessonsFrom, type PairLesson } from '@/lib/practice/lessons';
import { coachFor, read } from '@/tests/base-coach';

const BASE = { pack: basePack, lexicons: LEXICONS };
const COACH = coachFor();
const RULE: Rule = {
  id: 'self.tern',
  severity: 'suggest',
  gate: 'any',
  primary: { terms: ['tern'] },
  message: { what: '"{match}" looks like an internal name.', why: 'Readers may not know it yet.' },
  edits: [{ label: 'Say less', replace: 'match', with: 'our next step' }],
  fixtures: {
    nudge: ['We demo [[Tern]] on Friday', 'So proud of [[Tern]]', '[[Tern]] is nearly there'],
    quiet: ['We demo it on Friday', 'So proud of my sister', 'A stern morning'],
  },
};
const packOf = (rules: Rule[], change: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'acme',
  name: 'Acme guidelines',
  version: 1,
  rules,
  ...change,
});
/** A base of no rules, so that a pack stands alone. */
const BARE = { pack: { ...basePack, rules: [] }, lexicons: LEXICONS };
const lessonsOf = (pack: Pack, now?: string): Lesson[] =>
  lessonsFrom(BARE, [pack], now).flatMap(({ lessons }) => lessons);
const pairsOf = (change: Partial<Rule>): PairLesson[] =>
  lessonsOf(packOf([{ ...RULE, ...change }])).filter((lesson) => lesson.kind === 'pair');
const drafts = (pairs: readonly PairLesson[]) => pairs.map(({ nudge, quiet }) => [nudge.text, quiet]);

describe('the class of the base pack', () => {
  const groups = lessonsFrom(BASE);
  const all = groups.flatMap(({ lessons }) => lessons);
  const pairs = all.filter((lesson) => lesson.kind === 'pair');
  const texts = all.flatMap((lesson) =>
    lesson.kind === 'pair' ? [lesson.nudge.text, lesson.quiet] : [lesson.text],
  );

  it('has every group in its order, three or four lessons each', () => {
    expect(groups.map(({ group }) => group)).toEqual(LESSON_GROUPS);
    for (const { group, lessons } of groups) {
      expect(lessons.length, group).toBeGreaterThanOrEqual(3);
      expect(lessons.length, group).toBeLessThanOrEqual(4);
      expect(lessons.every((lesson) => lesson.group === group)).toBe(true);
    }
  });

  it('is the same every time, with ids of its own', () => {
    expect(lessonsFrom(BASE)).toEqual(groups);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('explains every nudge with the words of the coach', () => {
    for (const { nudge, rule } of pairs) {
      const { start, end, what, why, edits } = nudge.finding;
      expect(nudge.finding.rule).toBe(rule);
      expect(what).toContain(nudge.text.slice(start, end));
      expect(`${what}${why}`).not.toMatch(/[{}]/);
      expect(edits.length).toBeGreaterThan(0);
    }
  });

  it('shows the fine one first about as often as last', () => {
    const share = pairs.filter(({ isQuietFirst }) => isQuietFirst).length / pairs.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.8);
  });

  it.each(texts)('is without marks and protected speech: %s', (text) => {
    expect(text).not.toMatch(/\[\[|\]\]/);
    expect(text).not.toMatch(
      /salar|wage|overtime|bonus|union\b|unioni|strike\b|layoff|laid off|understaffed|harass|nlrb/i,
    );
    expect(read(text, COACH).protected).toBe(false);
  });

  it.each(all.flatMap((lesson) => (lesson.kind === 'pair' ? [lesson.quiet] : [lesson.text])))(
    'may be posted: %s',
    (text) => {
      expect(read(text, COACH).findings).toEqual([]);
    },
  );

  it('ends with drafts that do it well', () => {
    const last = groups.at(-1)?.lessons ?? [];
    expect(last.map((lesson) => lesson.kind === 'example' && lesson.good)).toEqual([
      'disclosure',
      'public-source',
      'disclosure',
      'public-source',
    ]);
  });
});

describe('lessons of a pack', () => {
  it('pair what is near', () => {
    expect(drafts(pairsOf({}))).toEqual([
      ['We demo Tern on Friday', 'We demo it on Friday'],
      ['So proud of Tern', 'So proud of my sister'],
      ['Tern is nearly there', 'A stern morning'],
    ]);
  });

  it('carry message and edits', () => {
    expect(pairsOf({})[0]).toMatchObject({
      rule: 'acme/self.tern',
      group: 'names',
      nudge: {
        finding: {
          what: '"Tern" looks like an internal name.',
          why: 'Readers may not know it yet.',
          edits: [{ label: 'Say less', text: 'our next step' }],
        },
      },
    });
  });

  it('say in another language what the rules say there, of the same drafts', () => {
    const de = { message: { what: '„{match}“ sieht nach einem internen Namen aus.' } };
    const pack = packOf([{ ...RULE, locales: { de } }]);
    const spoken = lessonsFrom(BARE, [pack], undefined, TONGUES.de).flatMap(({ lessons }) => lessons);
    expect(spoken.map(({ id }) => id)).toEqual(lessonsOf(pack).map(({ id }) => id));
    expect(spoken[0]).toMatchObject({
      nudge: {
        finding: { what: '„Tern“ sieht nach einem internen Namen aus.', edits: [{ label: 'Say less' }] },
      },
    });
  });

  const nudge = (text: string) => ({ ...RULE.fixtures, nudge: [text] });
  const quiet = (text: string) => ({ ...RULE.fixtures, quiet: [text] });
  it.each<[string, Partial<Rule>]>([
    ['a nudge that the rule does not hold', { fixtures: nudge('We demo [[Heron]] on Friday') }],
    ['a quiet one that the rule speaks on', { fixtures: quiet('We demo Tern on Monday') }],
    ['a protected quiet one', { fixtures: quiet('Our union demo is on Friday') }],
    ['a long one', { fixtures: quiet(`We demo it on Friday ${'and on '.repeat(30)}`) }],
    [
      'another language',
      { fixtures: quiet('Wir zeigen es am Freitag, und die Kollegen freuen sich sehr darauf') },
    ],
    ['a rule that is off', { enabled: false }],
    ['a rule for private accounts', { appears: ['personal'] }],
    ['a dated rule', { require: [{ window: 'any' }] }],
    ['a family of its own', { id: 'work.tern' }],
  ])('are not made of %s', (_, change) => {
    expect(pairsOf(change)).toEqual([]);
  });

  it('leave out what Candor itself would speak about', () => {
    const loud = 'We demo staging, its password is hunter2hunter';
    expect(drafts(pairsOf({ fixtures: { ...RULE.fixtures, quiet: [loud] } }))).toHaveLength(1);
    const secrets = basePack.rules.filter(({ id }) => id === 'sec.secret');
    const base = { pack: { ...basePack, rules: secrets }, lexicons: LEXICONS };
    const pack = packOf([{ ...RULE, fixtures: { ...RULE.fixtures, quiet: [loud] } }]);
    const rules = lessonsFrom(base, [pack]).flatMap(({ lessons }) =>
      lessons.flatMap((lesson) => (lesson.kind === 'pair' ? [lesson.rule] : [])),
    );
    expect(rules).not.toContain('acme/self.tern');
    expect(rules).toContain('sec.secret');
  });

  it('leave out what the pack itself protects', () => {
    const pack = packOf([RULE], { vocabulary: { protected: ['my sister'] } });
    const pairs = lessonsOf(pack).filter((lesson) => lesson.kind === 'pair');
    expect(drafts(pairs)).toEqual([
      ['We demo Tern on Friday', 'We demo it on Friday'],
      ['So proud of Tern', 'A stern morning'],
    ]);
  });

  it('end with what the pack is glad to see shared, for as long as it is', () => {
    const pack = packOf([], {
      shareable: [
        { text: 'We are hiring', link: 'https://acme.example/jobs' },
        { text: 'How we test parachutes', until: '2026-11-01' },
      ],
    });
    expect(lessonsOf(pack, '2026-11-02T12:00:00Z')).toMatchObject([
      { kind: 'share', group: 'say', text: 'We are hiring', link: 'https://acme.example/jobs' },
    ]);
    expect(lessonsOf(pack, '2026-11-01T12:00:00Z')).toHaveLength(2);
  });
});
