import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { explain, type Outcome } from '@/lib/engine/explain';
import { LEXICONS } from '@/lib/engine/lexicons';
import { FIXTURE_DAY, fixtureBench, unmark } from '@/lib/packs/fixtures';
import { overlaps } from '@/lib/shared/span';
import { coachFor, NOW } from '@/tests/base-coach';

const bench = fixtureBench(basePack, { pack: basePack, lexicons: LEXICONS });
const COACH = coachFor({ words: { projects: ['Halcyon'], customers: [], accept: ['Globex'] } });
const told = (text: string, rule: string, coach = COACH) =>
  explain({ text, site: 'linkedin', now: NOW }, coach, rule);

describe('explain agrees with check', () => {
  it.each(basePack.rules.map((rule) => [rule.id, rule] as const))('on every example of %s', (id, rule) => {
    const coach = bench.coachFor(rule);
    for (const fixture of [...rule.fixtures.nudge, ...rule.fixtures.quiet]) {
      const { text } = unmark(fixture);
      const told = explain({ text, site: 'linkedin', now: FIXTURE_DAY }, coach, id);
      const places = told?.places ?? [];
      const spoken = places
        .filter(({ outcome }) => outcome === 'speaks')
        .map(({ start, end }) => [start, end]);
      const found = told?.findings ?? [];
      expect(spoken, fixture).toEqual(expect.arrayContaining(found.map(({ start, end }) => [start, end])));
      for (const place of places) {
        if (place.outcome === 'speaks') expect(place.severity, fixture).toBeDefined();
        if (place.outcome === 'covered')
          expect(
            found.some((each) => overlaps(each, place)),
            fixture,
          ).toBe(true);
        if (place.outcome === 'protected') expect(told?.isProtected, fixture).toBe(true);
      }
    }
  });
});

describe('explain says why', () => {
  it.each<[string, string, Outcome[]]>([
    ['Huge quarter: our ARR just crossed $42m', 'fin.figure', ['speaks']],
    ['A hotel room for $90 and a train for $40', 'fin.figure', ['gate', 'gate']],
    ['Our revenue grew 30%, see https://investors.acme.example/q3', 'fin.figure', ['unless']],
    ['We paid $400 for this coffee machine and our team loves it', 'fin.figure', ['below']],
    ['Our team on Project Halcyon is organising', 'proj.codename', ['protected']],
    ['Halcyon demo went great today', 'proj.codename', ['speaks']],
    ['Long day at Acme, finally home', 'disc.mention', ['appears']],
    ['Love my dog', 'fin.figure', []],
  ])('%s: %s %j', (text, rule, want) => {
    expect(told(text, rule)?.places.map(({ outcome }) => outcome)).toEqual(want);
  });

  it('adds up to what the level asks for', () => {
    const [place] = told('Huge quarter: our ARR just crossed $42m', 'fin.figure')?.places ?? [];
    const held = place?.evidence.filter(({ holds }) => holds) ?? [];
    expect(place?.sum).toBe(held.reduce((sum, { weight }) => sum + weight, 0));
    expect(place?.sum).toBeGreaterThanOrEqual(place?.levels?.[place.severity ?? 'pause'] ?? Infinity);
    expect(held.length).toBeGreaterThan(1);
  });

  it('points at the words in the draft', () => {
    const text = '🚀 So.\n\nHuge quarter: our ARR just crossed $42m';
    const [place] = told(text, 'fin.figure')?.places ?? [];
    expect(text.slice(place?.start, place?.end)).toBe('$42m');
    const words = place?.evidence.flatMap(({ at }) => (at ? [text.slice(at.start, at.end)] : []));
    expect(words).toContain('ARR');
  });

  it('tells the gate', () => {
    expect(told('A train for $40', 'fin.figure')?.gate).toEqual({ wants: 'employer', isOpen: false });
    expect(told('Our ARR is $40m', 'fin.figure')?.gate).toEqual({ wants: 'employer', isOpen: true });
  });

  it('has nothing to say of a rule that is not there', () => {
    expect(told('Our ARR is $40m', 'acme/fin.none')).toBeNull();
  });
});
