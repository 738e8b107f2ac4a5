import { describe, expect, it } from 'vitest';
import { AddByLink } from '@/components/packs/AddByLink';
import { PreviewCard } from '@/components/packs/PreviewCard';
import { PreviewRules } from '@/components/packs/PreviewRules';
import { dayWords, instantDay } from '@/components/packs/pack-dates';
import { bySeverity, markedParts, type PackPreview } from '@/components/packs/preview-view';
import { readSourceLink } from '@/entrypoints/options/source-link';
import { fakePack, fakeRule } from '@/tests/options/fake-packs';
import { buttons, draw } from '@/tests/options/markup';

const nothing = () => undefined;
const RULES = [
  fakeRule('proj.internal', { severity: 'pause' }),
  fakeRule('fin.guidance', { message: { what: '"{match}" at {employer} may be new.', why: 'Ask first.' } }),
  fakeRule('craft.shout', { severity: 'info', enabled: false }),
];
const PREVIEW: PackPreview = {
  pack: fakePack({
    rules: RULES,
    issued: '2026-11-01',
    expires: '2027-02-01',
    vocabulary: { codenames: ['Halcyon'] },
  }),
  fingerprint: '0123 4567 89ab cdef 0123 4567 89ab cdef',
  expires: '2026-12-04T09:00:00.000Z',
  leftOut: [{ rule: 'acme/fin.slow', code: 'slow', reason: 'took 80 ms on one difficult draft' }],
  examples: [
    {
      text: 'Halcyon ships in May.',
      findings: [
        { start: 0, end: 7, rule: 'acme/proj.internal', what: '"Halcyon" may be an internal name.' },
      ],
    },
    { text: 'Lovely lunch.', findings: [] },
  ],
};

describe('the preview of a pack', () => {
  const { text, html } = preview(PREVIEW);

  it.each([
    'Acme Communications',
    '0123 4567 89ab cdef 0123 4567 89ab cdef',
    'Compare it with what your company tells you.',
    'Comes from packs.acme.example',
    'Version 3',
    instantDay(PREVIEW.expires),
    dayWords('2027-02-01'),
    'Its links lead to acme.example',
    'A last look before posting: one rule',
    'A card while you pause: one rule',
    'A quiet mark: one rule',
    'acme/fin.slow took 80 ms',
    'Of 2 example drafts it would have spoken about 1 and left one alone.',
    '"Halcyon" may be an internal name.',
    'Besides its rules',
    'Words in codenames: 1 more',
    'Nothing of it is in use yet.',
  ])('says %s', (words) => {
    expect(text).toContain(words);
  });

  it('marks the words in the example draft', () => {
    expect(html).toContain('<mark>Halcyon</mark> ships in May.');
  });

  it('can be taken or declined', () => {
    expect(buttons(html)).toEqual(['Add this pack', 'No, thanks']);
    expect(buttons(preview(PREVIEW, true).html)).toEqual([]);
  });

  it('says so when nothing would have been said, and when there are no links and no rules', () => {
    const quiet = preview({
      ...PREVIEW,
      pack: fakePack({ linkHosts: [], rules: [] }),
      examples: [{ text: 'Lovely lunch.', findings: [] }],
    });
    expect(quiet.text).toContain('Of 1 example drafts it would have left every one alone.');
    expect(quiet.text).toContain('nowhere: it has no links');
    expect(quiet.text).toContain('no rules of its own');
  });
});

it('makes every rule readable: what it says, why, and all its examples', () => {
  const { text } = draw(<PreviewRules rules={RULES} employer="Acme" isOpen />);
  for (const rule of RULES) {
    expect(text).toContain(rule.id);
    for (const fixture of rule.fixtures.quiet) expect(text).toContain(fixture);
  }
  for (const words of ['"Halcyon" at Acme may be new.', 'Ask first.', 'off by default', 'It may pause me'])
    expect(text).toContain(words);
});

it('shows every rule of a small pack at once, and only the groups of a large one', () => {
  const large = Array.from({ length: 31 }, (_, at) => fakeRule(`proj.rule-${at}`));
  expect(draw(<PreviewRules rules={RULES} employer="Acme" />).text).toContain('proj.internal');
  const { text } = draw(<PreviewRules rules={large} employer="Acme" />);
  expect(text).toContain('A card while you pause: 31 rules');
  expect(text).not.toContain('proj.rule-0');
});

it('lists the loudest rules first', () => {
  expect(bySeverity(RULES.toReversed()).map(([severity]) => severity)).toEqual(['pause', 'suggest', 'info']);
});

it.each([
  ['ab cd', [{ start: 3, end: 5 }], ['ab ', 'cd', '']],
  ['ab cd', [], ['ab cd']],
  [
    'ab cd',
    [
      { start: 3, end: 5 },
      { start: 0, end: 4 },
    ],
    ['', 'ab c', 'd'],
  ],
])('markedParts(%j, %j)', (text, spans, want) => {
  expect(markedParts(text, spans)).toEqual(want);
});

describe('the field for a link', () => {
  it.each([
    [
      'https://acme.example/candor/',
      { url: 'https://acme.example/candor/', host: 'acme.example', origin: 'https://acme.example/*' },
    ],
    [
      ' acme.example/candor/index.json ',
      { url: 'https://acme.example/candor/', host: 'acme.example', origin: 'https://acme.example/*' },
    ],
    [
      'http://127.0.0.1:8099/site',
      { url: 'http://127.0.0.1:8099/site/', host: '127.0.0.1:8099', origin: 'http://127.0.0.1/*' },
    ],
    // A letter that poses as another shows as what it is.
    [
      'https://аcme.example/',
      {
        url: 'https://xn--cme-5cd.example/',
        host: 'xn--cme-5cd.example',
        origin: 'https://xn--cme-5cd.example/*',
      },
    ],
    ['http://acme.example/', null],
    ['https://acme.example@globex.example/', null],
    ['javascript:alert(1)', null],
    ['ftp://acme.example/', null],
    ['', null],
  ])('%j', (typed, want) => {
    expect(readSourceLink(typed)).toEqual(want);
  });

  it('says where it is looking, in a status', () => {
    const { html, text } = draw(
      <AddByLink readLink={readSourceLink} onLook={nothing} lookingAt="packs.acme.example" />,
    );
    expect(text).toContain('Fetching from packs.acme.example');
    expect(html).toContain('role="status"');
    expect(buttons(html)).toEqual([]);
  });
});

function preview(value: PackPreview, isAdding = false) {
  return draw(
    <PreviewCard
      preview={value}
      host="packs.acme.example"
      employer="Acme"
      isAdding={isAdding}
      onAdd={nothing}
      onDecline={nothing}
    />,
  );
}
