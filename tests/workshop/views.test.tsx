import { describe, expect, it } from 'vitest';
import { FixtureRows } from '@/components/workshop/FixtureRows';
import { BEGINNINGS, FIGURES, MANNERS, MATCHERS } from '@/components/workshop/matchers';
import { NoteList } from '@/components/workshop/NoteList';
import { RuleForm } from '@/components/workshop/RuleForm';
import { RuleRail } from '@/components/workshop/RuleRail';
import { Why } from '@/components/workshop/Why';
import type { ExplainedPlace, Explanation } from '@/lib/engine/explain';
import { conditionSchema } from '@/lib/format/condition';
import { newRule } from '@/lib/workshop/pack-folder';
import { buttons, draw } from '@/tests/options/markup';

const nothing = () => undefined;
const NAMES = { lists: ['products'], contacts: ['ir'], windows: ['q4-quiet'] };

describe('what a form offers', () => {
  it.each([
    ...MATCHERS.filter((each) => each !== 'terms').map((each) => ({ [each]: BEGINNINGS[each] })),
    ...FIGURES.map((figure) => ({ figure: [figure] })),
    ...MANNERS.map((said) => ({ said })),
  ])('%j is in the format', (condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(true);
  });
});

describe('RuleForm', () => {
  const form = (text: string) =>
    draw(<RuleForm text={text} names={NAMES} outcomes={[]} onChange={nothing} onTry={nothing} />);

  it('shows what stands in the YAML', () => {
    const { text, html } = form(newRule('work.plan'));
    expect(text).toContain('word to find');
    expect(html).toContain('A draft about the weather');
    expect(text).not.toContain('Way 1 to apply');
  });

  it('shows each way of a rule that has several', () => {
    const cases = 'id: a.b\ncases:\n  - primary: { terms: [one] }\n  - primary: { terms: [two] }\n';
    expect(form(cases).text).toMatch(/Way 1 to apply.*one.*Way 2 to apply.*two/);
  });

  it('leaves to the YAML what it does not know', () => {
    const { text } = form('id: a.b\nprimary: { entity: person }\n');
    expect(text).toContain('Change this one in the YAML: {"entity":"person"}');
  });

  it.each(['id: [', '', '- a list', 'text'])('says that %j cannot be read', (text) => {
    expect(form(text).text).toContain('The form comes back as soon as it can.');
  });

  it.each(['id: 7\nprimary: text\nevidence: { a: b }\nfixtures: [x]\nlevels: high\n', 'unless: [3, [x]]\n'])(
    'stands whatever is in the text: %j',
    (text) => {
      expect(() => form(text)).not.toThrow();
    },
  );
});

describe('FixtureRows', () => {
  it('shows green and red, each with its reason', () => {
    const { text, html } = draw(
      <FixtureRows
        kind="quiet"
        fixtures={['a heron', 'a tern']}
        outcomes={[
          { kind: 'quiet', at: 0, isGreen: true },
          { kind: 'quiet', at: 1, isGreen: false, reason: 'expected silence, found “tern”' },
          { kind: 'nudge', at: 1, isGreen: true },
        ]}
        onChange={nothing}
        onTry={nothing}
      />,
    );
    expect(html.match(/data-light="(\w+)"/g)).toEqual(['data-light="green"', 'data-light="red"']);
    expect(text).toMatch(/Holds.*expected silence, found “tern”/);
    expect(buttons(html)).toContain('Take draft 2 out');
  });
});

describe('RuleRail', () => {
  it('tells how each rule stands', () => {
    const { text, html } = draw(
      <RuleRail
        paths={['a/b.yaml', 'a/c.yaml', 'a/d.yaml', 'a/e.yaml']}
        open="a/c.yaml"
        states={[
          { path: 'a/b.yaml', green: 6, red: 0 },
          { path: 'a/c.yaml', green: 5, red: 1 },
        ]}
        notes={[{ level: 'problem', file: 'a/d.yaml', field: 'gate', expected: 'x' }]}
        onOpen={nothing}
        onNew={nothing}
      />,
    );
    expect(text).toContain('a.b 6 examples hold a.c 1 example does not hold a.d 1 thing to mend a.e');
    expect(html.match(/aria-current="true"[^>]*>\s*<span>a\.c/)).not.toBeNull();
  });
});

describe('NoteList', () => {
  it('names file, field and line', () => {
    const note = { level: 'problem', file: 'a/b.yaml', field: 'gate', line: 3, expected: 'any' } as const;
    const list = draw(
      <NoteList notes={[{ ...note, found: 'none', reason: 'so' }]} onShow={nothing} withFile />,
    );
    expect(list.text).toBe('a/b.yaml · gate · line 3 Expected: any. Found: none. so');
    expect(draw(<NoteList notes={[note]} onShow={nothing} />).text).toBe('gate · line 3 Expected: any.');
    expect(draw(<NoteList notes={[]} onShow={nothing} />).html).toBe('');
  });
});

describe('Why', () => {
  const DRAFT = 'We demo Tern on Friday';
  const place = (change: Partial<ExplainedPlace>): ExplainedPlace => ({
    start: 8,
    end: 12,
    case: 0,
    primary: 'list birds',
    outcome: 'speaks',
    severity: 'suggest',
    require: [],
    unless: [{ kind: 'said quoted', weight: 0, holds: false }],
    evidence: [
      { kind: 'terms', weight: 2, holds: true, at: { start: 3, end: 7 } },
      { kind: 'terms', weight: -2, holds: false },
    ],
    softer: [],
    sum: 2,
    levels: { suggest: 1 },
    ...change,
  });
  const why = (change: Partial<Explanation>) =>
    draw(
      <Why
        draft={DRAFT}
        explanation={{
          rule: 'acme/work.tern',
          findings: [],
          gate: { wants: 'employer', isOpen: true },
          appears: { wants: undefined, isOpen: true },
          isProtected: false,
          places: [place({})],
          ...change,
        }}
      />,
    ).text;

  it('tells by which words it speaks, and what they weigh', () => {
    const told = why({});
    expect(told).toContain('“Tern” is spoken about: A card while you pause');
    expect(told).toContain('terms holds demo +2');
    expect(told).toContain('terms does not hold −2');
    expect(told).toContain('Sum 2; asked for: suggest 1');
  });

  it.each([
    ['gate', /not one of those it reads/],
    ['below', /the sum is too small/],
    ['protected', /protected speech/],
  ] as const)('tells why it is silent: %s', (outcome, want) => {
    expect(why({ places: [place({ outcome })] })).toMatch(want);
  });

  it('tells that the gate is closed, and that the words stand nowhere', () => {
    const told = why({ gate: { wants: 'employer', isOpen: false }, places: [] });
    expect(told).toContain('The draft does not look like it is about the own company');
    expect(told).toContain('The words it looks for stand nowhere in this draft.');
  });
});
