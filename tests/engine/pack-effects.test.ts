import { describe, expect, it } from 'vitest';
import { loadPack } from '@/lib/cli/load';
import { check } from '@/lib/engine/check';
import { compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { LoadedPack, Pack } from '@/lib/format/pack';
import type { Finding } from '@/lib/shared/report';
import { BASE } from '@/tests/base-coach';

const read = loadPack('rules/example');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const EXAMPLE = read.value;

const ORDINARY_DAY = '2026-11-10';
const PUBLIC = 'Proud of our year: Acme had revenue of $94bn, and the team is thrilled.';

type Given = Partial<Omit<LoadedPack, 'pack'>> & { day?: string };

function findings(
  text: string,
  pack: Partial<Pack> = {},
  { day = ORDINARY_DAY, ...given }: Given = {},
): Finding[] {
  const loaded: LoadedPack = { pack: { ...EXAMPLE, ...pack }, tier: 'managed', ...given };
  const profile = { employers: [{ name: 'Acme' }] };
  const coach = compileCoach({ packs: [BASE, loaded], lexicons: LEXICONS, profile });
  return check({ text, site: 'linkedin', now: `${day}T12:00:00Z` }, coach).findings;
}

const severityOf = (rule: string, found: readonly Finding[]) =>
  found.find((each) => each.rule === rule)?.severity;

describe('a public figure', () => {
  it('is offered its source instead of a doubt, one step quieter', () => {
    const [finding] = findings(PUBLIC);
    const [before] = findings(PUBLIC, { publicFacts: [] });
    expect(before).toMatchObject({ rule: 'fin.figure', severity: 'pause' });
    expect(finding).toMatchObject({
      rule: 'fin.figure',
      severity: 'suggest',
      what: '"$94bn" is public. A link to the source shows that.',
      edits: [
        {
          label: 'Link the source',
          start: PUBLIC.length,
          end: PUBLIC.length,
          text: ' https://newsroom.acme.example/fy25',
        },
      ],
    });
  });

  it('is silent once the source is linked', () => {
    expect(findings(`${PUBLIC} https://newsroom.acme.example/fy25`)).toEqual([]);
  });

  it.each([
    ['another figure', PUBLIC.replace('94bn', '95bn'), ORDINARY_DAY],
    ['another measure', PUBLIC.replace('revenue', 'profit'), ORDINARY_DAY],
    ['a day after its last', PUBLIC, '2027-02-01'],
  ])('%s is asked about as ever', (_, text, day) => {
    expect(findings(text, {}, { day })[0]?.what).toContain('may not have published');
  });

  it('is the same figure however it is written', () => {
    const written = 'Proud of our year: Acme made 94 billion dollars in sales.';
    expect(findings(written)[0]?.edits[0]?.label).toBe('Link the source');
  });
});

describe('a window', () => {
  const GUIDANCE = 'At Acme our guidance for next year is 12%';

  it('raises severity on its days and only then', () => {
    const on = (day: string) => severityOf('acme/fin.guidance', findings(GUIDANCE, {}, { day }));
    expect(['2026-12-14', '2026-12-15', '2027-01-28', '2027-01-29'].map(on)).toEqual([
      'suggest',
      'pause',
      'pause',
      'suggest',
    ]);
  });
});

describe('a pack past its date', () => {
  it('speaks one step quieter', () => {
    const ticket = 'Finally closed RUNNER-4821';
    expect(severityOf('acme/work.ticket', findings(ticket))).toBe('suggest');
    expect(severityOf('acme/work.ticket', findings(ticket, {}, { isExpired: true }))).toBe('info');
  });

  it('leaves Candor’s own rules as they are', () => {
    expect(severityOf('fin.figure', findings(PUBLIC, { publicFacts: [] }, { isExpired: true }))).toBe(
      'pause',
    );
  });
});

describe('a revoked rule', () => {
  it('is silent, the others go on', () => {
    const text = 'Finally closed RUNNER-4821. The new Roadrunner Pro is unbreakable, our team at Acme says.';
    const rules = (given: Given) => findings(text, {}, given).map(({ rule }) => rule);
    expect(rules({})).toEqual(['acme/work.ticket', 'acme/claim.unbreakable']);
    expect(rules({ revoked: ['work.ticket'] })).toEqual(['acme/claim.unbreakable']);
  });
});

describe('adjust', () => {
  const DRAFT = 'Long day at work, we leverage our synergies to move the needle going forward.';
  const FIGURE = 'Huge quarter at Acme: our ARR just crossed $42m';
  const figureWith = (severity: 'info' | 'suggest' | 'pause', given: Given = {}) =>
    severityOf('fin.figure', findings(FIGURE, { adjust: { 'base/fin.figure': { severity } } }, given));

  it('switches a rule of the base pack on and off', () => {
    const has = (pack: Partial<Pack>) => findings(DRAFT, pack).some(({ rule }) => rule === 'craft.prspeak');
    expect(has({})).toBe(true);
    expect(has({ adjust: {} })).toBe(false);
    expect(findings(FIGURE, { adjust: { 'base/fin.figure': { enabled: false } } })).toEqual([]);
  });

  it('turns a rule down whatever the tier', () => {
    expect(figureWith('info')).toBe('info');
    expect(figureWith('suggest', { tier: 'added' })).toBe('suggest');
  });

  it('never turns a rule down by asking for more than its tier may do', () => {
    expect(figureWith('pause', { tier: 'added' })).toBe('pause');
    expect(figureWith('pause', { isExpired: true })).toBe('pause');
  });

  it('turns a rule up as far as the tier may', () => {
    const mention = 'Finally home. Long day at Acme.';
    const up = (given: Given) => {
      const pack = { adjust: { 'base/disc.mention': { severity: 'pause' as const } } };
      const loaded: LoadedPack = { pack: { ...EXAMPLE, ...pack }, tier: 'managed', ...given };
      const profile = { employers: [{ name: 'Acme' }], appears: { linkedin: 'personal' as const } };
      const coach = compileCoach({ packs: [BASE, loaded], lexicons: LEXICONS, profile });
      return severityOf(
        'disc.mention',
        check({ text: mention, site: 'linkedin', now: `${ORDINARY_DAY}T12:00:00Z` }, coach).findings,
      );
    };
    expect([up({}), up({ tier: 'added' }), up({ tier: 'added', mayPause: true })]).toEqual([
      'pause',
      'suggest',
      'pause',
    ]);
  });

  it('names whom to ask', () => {
    expect(findings(FIGURE)[0]?.ask).toEqual(EXAMPLE.contacts?.ir);
  });
});
