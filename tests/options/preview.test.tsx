import { afterEach, describe, expect, it } from 'vitest';
import { AddByLink } from '@/components/packs/AddByLink';
import { PreviewCard } from '@/components/packs/PreviewCard';
import { PreviewRules } from '@/components/packs/PreviewRules';
import { dayWords, instantDay } from '@/components/packs/pack-dates';
import { packName } from '@/components/packs/pack-name';
import {
  bySeverity,
  changeWords,
  examplesSummary,
  markedParts,
  type PackPreview,
  type PreviewExample,
} from '@/components/packs/preview-view';
import { RuleDetails } from '@/components/packs/RuleDetails';
import { readSourceLink } from '@/entrypoints/options/source-link';
import type { Rule } from '@/lib/format/rule';
import { speak } from '@/lib/words/speech';
import { fakePack, fakeRule } from '@/tests/options/fake-packs';
import { buttons, draw } from '@/tests/options/markup';

const nothing = () => undefined;
const RULES = [
  fakeRule('proj.internal', { severity: 'pause' }),
  fakeRule('fin.guidance', { message: { what: '"{match}" at {employer} may be new.', why: 'Ask first.' } }),
  fakeRule('craft.shout', { severity: 'info', enabled: false }),
];
const QUIET: PreviewExample = { text: 'Lovely lunch.', findings: [] };
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
        {
          start: 0,
          end: 7,
          rule: 'acme/proj.internal',
          what: '"Halcyon" may be an internal name.',
          change: 'new',
        },
      ],
    },
    {
      text: 'A fine quarter.',
      during: 'quiet period',
      findings: [
        { start: 2, end: 14, rule: 'fin.window', what: '"fine quarter" may be news.', change: 'louder' },
      ],
    },
    QUIET,
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
    'It makes a difference to 2 of 3 example drafts; one reads as before.',
    '"Halcyon" may be an internal name.',
    'Only on its dates “quiet period”: "fine quarter" may be news. Louder than without this pack. fin.window',
    'Besides its rules',
    'Knows 1 codename',
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
      examples: [QUIET, { ...QUIET, text: 'Lovely dinner.' }],
    });
    expect(quiet.text).toContain('Candor’s 2 example drafts read the same with it and without it.');
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

describe('a rule in another language', () => {
  const edits: Rule['edits'] = [{ label: 'Say less', replace: 'match', with: 'my project' }];
  const de = {
    message: { what: '„{match}“ ist bei {employer} vielleicht neu.', why: 'Lieber warten.' },
    edits: { 'Say less': 'Weniger sagen' },
  };
  const rule = fakeRule('proj.internal', { edits, locales: { de } });
  const German = [
    '„Halcyon“ ist bei Acme vielleicht neu.',
    'Lieber warten.',
    'Mit einem Klick: Weniger sagen',
  ];
  const own = ['"Halcyon" may be an internal name.', 'It is not announced yet.', 'Say less'];
  const previewed = () => draw(<PreviewRules rules={[rule]} employer="Acme" isOpen />).text;

  afterEach(() => speak('en'));

  it('is shown beside what its publisher wrote, since the two may differ', () => {
    speak('de');
    for (const words of [...German, 'So hat es der Herausgeber geschrieben', ...own])
      expect(previewed()).toContain(words);
  });

  it('is shown once to those who read what the publisher wrote', () => {
    expect(previewed()).not.toContain('As the publisher wrote it');
    expect(previewed()).toContain('With one click: Say less');
    expect(previewed()).not.toContain('Lieber warten.');
  });

  it('needs no second reading where it is Candor’s own, nor does its pack’s name', () => {
    speak('de');
    const { text } = draw(<RuleDetails rule={rule} employer="Acme" hasOriginal={false} />);
    expect(text).toContain(German[1]);
    expect(text).not.toContain(own[1]);
    expect(packName(fakePack({ id: 'base' }))).toBe('Candors eigene Regeln');
    expect(packName(fakePack())).toBe('Acme guidelines');
  });
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

describe('what examples show', () => {
  const spoken = PREVIEW.examples[0] ?? QUIET;
  it.each([
    [[spoken], 'It makes a difference to 1 of 1 example drafts.'],
    [[spoken, { ...spoken, during: 'x' }, QUIET], 'to 1 of 2 example drafts; one reads as before.'],
    [
      [QUIET, { ...spoken, isOwn: true as const }],
      'it looks at other things. These are examples of its own.',
    ],
  ])('%#: %s', (examples, want) => {
    expect(examplesSummary(examples)).toContain(want);
  });

  it('says what differs about a line that is there without the pack, too', () => {
    expect(changeWords({ change: 'new', ask: 'IR' })).toBe('');
    expect(changeWords({ change: 'ask', ask: 'IR' })).toBe('The card then offers to ask IR.');
    expect(changeWords({ change: 'ask' })).toBe('The card then names nobody to ask.');
    expect(changeWords({ change: 'gone' })).toContain('Not said any more');
  });
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
