import { describe, expect, it } from 'vitest';
import { TONGUES } from '@/lib/engine/tongues';
import type { Pack } from '@/lib/format/pack';
import { EMPTY_PROFILE } from '@/lib/format/profile';
import { type PreviewExample, previewExamples } from '@/lib/sync/preview-examples';
import { ACME, NOW } from '@/tests/base-coach';
import { acme, BASE_DATA } from '@/tests/sync/world';

const BARE: Pack = { format: 1, id: 'acme', name: 'Acme guidelines', version: 1, rules: [] };
const FIGURE = 'Huge quarter at Acme: our ARR just crossed $42m!';
const SALES = "Hope to convert Initech in Monday's meeting, great prospect!";
const LUNCH = 'A lovely lunch by the sea';
const ir = { label: 'Investor Relations', url: 'mailto:ir@acme.example' };
const quiet = { id: 'q4', from: '2026-12-15', to: '2027-01-28', label: 'quiet period' };

const examplesOf = (change: Partial<Pack>, drafts: string[], profile = ACME, now = NOW) =>
  previewExamples({ ...BARE, ...change }, drafts, BASE_DATA, { profile, now });
/** As `new biz.customer: Initech`. */
const changes = ({ text, findings }: PreviewExample) =>
  findings.map(({ change, rule, start, end }) => `${change} ${rule}: ${text.slice(start, end)}`);

describe('what a pack changes about example drafts', () => {
  it.each<[string, Partial<Pack>, string, string[]]>([
    ['nothing', {}, FIGURE, []],
    ['its own rules', acme(), 'Our Halcyon demo went well', ['new acme/proj.internal: Halcyon']],
    [
      'names that built-in rules look for',
      { vocabulary: { customers: ['Initech'] } },
      SALES,
      ['new biz.customer: Initech'],
    ],
    [
      'a built-in rule turned down',
      { adjust: { 'base/fin.figure': { severity: 'info' } } },
      FIGURE,
      ['quieter fin.figure: $42m'],
    ],
    [
      'a built-in rule turned off',
      { adjust: { 'base/fin.figure': { enabled: false } } },
      FIGURE,
      ['gone fin.figure: $42m'],
    ],
    [
      'whom to ask',
      { contacts: { ir }, linkHosts: ['acme.example'], adjust: { 'base/fin.figure': { ask: 'ir' } } },
      FIGURE,
      ['ask fin.figure: $42m'],
    ],
    [
      'what a built-in rule says, by a name that it looked for without knowing',
      { vocabulary: { customers: ['Globex'] } },
      'Pitching to Globex tomorrow, wish our team luck',
      ['words biz.customer: Globex'],
    ],
    [
      'a built-in rule turned up',
      { adjust: { 'base/claim.absolute': { severity: 'suggest' } } },
      'Our platform never goes down',
      ['louder claim.absolute: never goes down'],
    ],
    [
      'a figure that is public',
      { publicFacts: [{ figure: '$42m', about: ['ARR'], source: 'https://acme.example/fy' }] },
      FIGURE,
      ['quieter fin.figure: $42m'],
    ],
  ])('%s', (_, change, draft, want) => {
    const [example] = examplesOf(change, [draft]);
    expect(example && changes(example)).toEqual(want);
  });

  it('says it in the language of the reader', () => {
    const reader = { profile: ACME, now: NOW, tongue: TONGUES.de };
    const change = { adjust: { 'base/fin.figure': { severity: 'info' } } } as const;
    const [example] = previewExamples({ ...BARE, ...change }, [FIGURE], BASE_DATA, reader);
    expect(example?.findings[0]?.what).toMatch(/^„\$42m“ neben „ARR“/);
  });

  it('names the dates on which alone it says something', () => {
    const [today, dated] = examplesOf({ windows: [quiet] }, [LUNCH, FIGURE]);
    expect(today).toEqual({ text: LUNCH, findings: [] });
    expect(dated?.during).toBe('quiet period');
    expect(dated && changes(dated)).toContain('new fin.window: quarter');
  });

  it('says by itself what dates bring that hold today', () => {
    const [example] = examplesOf({ windows: [quiet] }, [FIGURE], ACME, '2026-12-20T09:00:00Z');
    expect(example?.during).toBeUndefined();
    expect(example && changes(example)).toContain('new fin.window: quarter');
  });

  it('quotes what a public figure says then, and whom the card would name', () => {
    const publicFacts = [{ figure: '$42m', about: ['ARR'], source: 'https://acme.example/fy' }];
    const [example] = examplesOf({ publicFacts }, [FIGURE]);
    expect(example?.findings[0]?.what).toContain('is public');
    const asks = { contacts: { ir }, adjust: { 'base/fin.figure': { ask: 'ir' } } };
    expect(examplesOf(asks, [FIGURE])[0]?.findings[0]?.ask).toBe('Investor Relations');
  });
});

describe('who writes the example drafts', () => {
  it('is the person, at their own employer', () => {
    const umbra = { employers: [{ name: 'Umbra' }] };
    expect(examplesOf({}, ['Long day at Acme'], umbra)[0]?.text).toBe('Long day at Umbra');
  });

  it('is somebody at the pack’s employer when the person named none', () => {
    const pack = { vocabulary: { employer: ['@umbra', 'Umbra', 'Umbra Corp', '#LifeAtUmbra'] } };
    expect(examplesOf(pack, ['Long day at Acme'], EMPTY_PROFILE)[0]?.text).toBe('Long day at Umbra');
    // The name by itself is no news of the pack's.
    expect(examplesOf(pack, [FIGURE], EMPTY_PROFILE)[0]?.findings).toEqual([]);
  });

  it('is nobody in particular when nobody is named', () => {
    expect(examplesOf({}, ['Long day at Acme'], EMPTY_PROFILE)[0]?.text).toBe('Long day at Acme');
  });
});

describe('a pack that changes nothing about the example drafts', () => {
  it('shows drafts of its own instead', () => {
    expect(examplesOf(acme({ term: 'Kestrel' }), [LUNCH])).toEqual([
      { text: LUNCH, findings: [] },
      {
        text: 'We at Acme are heads down on Kestrel',
        isOwn: true,
        findings: [
          expect.objectContaining({
            start: 29,
            end: 36,
            change: 'new',
            what: expect.stringContaining('Kestrel'),
          }),
        ],
      },
    ]);
  });

  it('shows a few, of rules that are on', () => {
    const [rule] = acme().rules;
    if (!rule) throw new Error('no rule');
    const rules = Array.from({ length: 9 }, (_, at) => ({ ...rule, id: `proj.r${at}`, enabled: at > 0 }));
    const own = examplesOf({ rules }, [LUNCH]).filter(({ isOwn }) => isOwn);
    expect(own.map(({ findings }) => findings[0]?.rule)).toEqual(
      [1, 2, 3, 4, 5, 6].map((at) => `acme/proj.r${at}`),
    );
  });

  it('shows none of its own beside a draft that it does change', () => {
    expect(examplesOf(acme(), ['Our Halcyon demo went well']).some(({ isOwn }) => isOwn)).toBe(false);
  });
});
