import { describe, expect, it } from 'vitest';
import { PackCard } from '@/components/packs/PackCard';
import { PackHistory } from '@/components/packs/PackHistory';
import { PolicyProblems } from '@/components/packs/PolicyProblems';
import { dayWords, instantDay } from '@/components/packs/pack-dates';
import { type PackState, packStates } from '@/components/packs/pack-state';
import { removalWords } from '@/components/packs/RemovePack';
import { SourceCard } from '@/components/packs/SourceCard';
import { UnreadablePacks } from '@/components/packs/UnreadablePacks';
import { fakeFacts, fakeInstalled, fakePack, fakeRule, fakeSource, NOW } from '@/tests/options/fake-packs';
import { buttons, draw } from '@/tests/options/markup';

const nothing = () => undefined;
const actions = { onChange: nothing, onCheck: nothing, onAllow: nothing, onRemove: nothing };
const FINGERPRINT = '0123 4567 89ab cdef 0123 4567 89ab cdef';

const REFUSED = fakeSource({ refusal: { code: 'signature' }, failures: 2 });
const LATE = '2026-11-10T09:00:00.000Z';
const MANAGED = fakeSource({ origin: 'policy' });

describe('the states of a pack', () => {
  it.each<[PackState[], Parameters<typeof fakeFacts>[0]]>([
    [['healthy'], {}],
    [
      ['healthy'],
      { installed: fakeInstalled({ from: { kind: 'file', fileName: 'acme.json' } }), source: null },
    ],
    [['checking'], { source: fakeSource({ phase: 'checking' }) }],
    [['trying'], { source: fakeSource({ phase: 'trying' }) }],
    [['permission'], { hasAccess: false }],
    [['permission'], { hasAccess: false, source: fakeSource({ refusal: { code: 'permission' } }) }],
    // A server that lets everybody read needs no leave for what the policy named.
    [['healthy'], { hasAccess: false, source: MANAGED }],
    [['refused'], { source: REFUSED }],
    [['refused', 'stale'], { source: REFUSED, installed: fakeInstalled({ indexExpires: LATE }) }],
    [['stale'], { installed: fakeInstalled({ indexExpires: LATE }) }],
    [['expired'], { installed: fakeInstalled({ pack: fakePack({ expires: '2026-11-20' }) }) }],
    [['healthy'], { installed: fakeInstalled({ pack: fakePack({ expires: '2026-11-30' }) }) }],
    [['off'], { installed: fakeInstalled({ enabled: false }) }],
  ])('%j', (want, change) => {
    expect(packStates(fakeFacts(change))).toEqual(want);
  });

  it('waiting, for a source whose pack has not come', () => {
    const source = fakeSource({ packId: null });
    expect(packStates({ installed: null, source, hasAccess: true, now: NOW })).toEqual(['waiting']);
  });
});

describe('the card of a pack', () => {
  it.each<[string, Parameters<typeof fakeFacts>[0], string[]]>([
    ['healthy', {}, ['Healthy', 'Last check', 'next one about']],
    ['checking', { source: fakeSource({ phase: 'checking' }) }, ['Checking now']],
    ['trying', { source: fakeSource({ phase: 'trying' }) }, ['Trying out a new version on this device']],
    [
      'refused',
      { source: REFUSED },
      ['The signature does not fit', 'The rules you have stay in use.', 'last good one'],
    ],
    [
      'stale',
      { installed: fakeInstalled({ indexExpires: LATE }) },
      [`Not renewed since ${instantDay(LATE)}`, 'one step quieter'],
    ],
    [
      'expired',
      { installed: fakeInstalled({ pack: fakePack({ expires: '2026-11-20' }) }) },
      [`Made for use until ${dayWords('2026-11-20')}`, 'one step quieter'],
    ],
    ['off', { installed: fakeInstalled({ enabled: false }) }, ['Switched off by you']],
    [
      'without leave',
      { hasAccess: false },
      ['Waiting for your leave to fetch', 'Allow packs.acme.example:8443', 'It asks for this one host.'],
    ],
    [
      'rules taken back',
      { installed: fakeInstalled({ revoked: ['proj.internal'] }) },
      ['The publisher took back one rule', 'proj.internal'],
    ],
    [
      'rules left out',
      {
        installed: fakeInstalled({
          leftOut: [{ rule: 'acme/fin.loud', code: 'noisy', reason: 'speaks on 40 of 60 everyday drafts' }],
        }),
      },
      ['Left out on this device', 'acme/fin.loud speaks on 40 of 60 everyday drafts'],
    ],
    [
      'a file',
      { source: null, installed: fileInstalled() },
      ['from acme.json', 'carries no signature', 'In use'],
    ],
  ])('%s', (_name, change, words) => {
    const { text } = card(change);
    for (const each of words) expect(text).toContain(each);
  });

  it('says who publishes it, which version, where it comes from, by which keys', () => {
    const { text, html } = card({});
    for (const each of ['Version 3', 'Acme Communications', 'from packs.acme.example:8443', 'acme.example'])
      expect(text).toContain(each);
    expect(text).toContain('0123 4567 89ab cdef 0123 4567 89ab cdef');
    expect(html).toContain('href="https://packs.acme.example:8443/candor/"');
    expect(html).toContain('href="mailto:social@acme.example"');
  });

  it('can be checked now and removed when a person added it', () => {
    expect(buttons(card({}).html)).toEqual(['Check now', 'Remove Acme guidelines']);
    expect(buttons(card({ source: fakeSource({ phase: 'checking' }) }).html)).not.toContain('Check now');
  });

  it('says that a check was asked for', () => {
    const { text, html } = draw(
      <PackCard facts={fakeFacts()} fingerprint={null} isAsked {...actions}>
        rules
      </PackCard>,
    );
    expect(text).toContain('Asked for a check');
    expect(buttons(html)).not.toContain('Check now');
  });

  it('has no check for a file', () => {
    expect(buttons(card({ source: null, installed: fileInstalled() }).html)).toEqual([
      'Remove Acme guidelines',
    ]);
  });

  it('cannot be removed when it is managed, and says that its rules can be muted', () => {
    const { text, html } = card({ source: MANAGED, installed: fakeInstalled({ tier: 'managed' }) });
    expect(text).toContain('managed by your organisation');
    expect(text).toContain('Any of its rules can be muted');
    expect(text).not.toContain('It may pause me');
    expect(buttons(html)).toEqual(['Check now']);
  });

  it('asks for the host of a managed source', () => {
    const source = fakeSource({ origin: 'policy', refusal: { code: 'permission' } });
    const { text, html } = card({ source, hasAccess: false, installed: fakeInstalled({ tier: 'managed' }) });
    expect(text).toContain('Your organisation set up a pack');
    expect(buttons(html)).toContain('Allow packs.acme.example:8443');
  });

  it('tells its state where a screen reader hears it change', () => {
    expect(card({}).html).toMatch(/role="status"[^>]*>(?:(?!<\/div>).)*Healthy/s);
  });
});

describe('a source without a pack', () => {
  it.each<[string, Parameters<typeof fakeSource>[0], string]>([
    ['not fetched yet', {}, 'Not fetched yet'],
    ['refused', { refusal: { code: 'keys-unknown' } }, 'Candor works as before, without this pack.'],
  ])('%s', (_name, change, words) => {
    expect(sourceCard(change).text).toContain(words);
  });

  it('can be removed unless it is managed', () => {
    expect(buttons(sourceCard({}).html)).toContain('Remove the link to packs.acme.example:8443');
    const managed = sourceCard({ origin: 'policy' });
    expect(buttons(managed.html)).toEqual(['Check now']);
    expect(managed.text).toContain('managed by your organisation');
  });
});

it('tells what the last versions changed', () => {
  const history = [
    { version: 3, at: '2026-11-20T09:00:00.000Z', changes: ['A new rule: fin.guidance'] },
    { version: 2, at: '2026-11-10T09:00:00.000Z', changes: [] },
  ];
  const { text } = draw(<PackHistory history={history} isOpen />);
  expect(text).toMatch(/Version 3.*A new rule: fin\.guidance.*Version 2.*Nothing that people notice\./);
  expect(draw(<PackHistory history={[]} />).html).toBe('');
});

it.each([
  [null, 'Its rules, its history'],
  ['packs.acme.example', 'the leave to fetch from packs.acme.example is given back'],
])('removal from %s leaves nothing behind, and says so', (host, words) => {
  expect(removalWords(host)).toContain(words);
  expect(removalWords(host)).toContain('Nothing of it is left behind.');
});

it.each([
  [0, ''],
  [1, 'One stored pack cannot be read'],
  [2, '2 stored packs cannot be read'],
])('%i packs kept aside', (count, words) => {
  expect(draw(<UnreadablePacks count={count} onForget={nothing} />).text).toContain(words);
});

it('names what of a policy could not be read', () => {
  const problems = [{ place: 'sources[1].url', expected: 'the https address of a folder' }];
  const { text } = draw(<PolicyProblems problems={problems} />);
  expect(text).toContain('sources[1].url : expected the https address of a folder');
  expect(draw(<PolicyProblems problems={[]} />).html).toBe('');
});

function card(change: Parameters<typeof fakeFacts>[0]) {
  return draw(
    <PackCard facts={fakeFacts(change)} fingerprint={FINGERPRINT} isAsked={false} {...actions}>
      rules
    </PackCard>,
  );
}

function sourceCard(change: Parameters<typeof fakeSource>[0]) {
  const source = fakeSource({ packId: null, lastGood: null, ...change });
  return draw(<SourceCard source={source} hasAccess isAsked={false} now={NOW} {...actions} />);
}

function fileInstalled() {
  const pack = fakePack({ rules: [fakeRule('proj.internal')] });
  return fakeInstalled({ pack, from: { kind: 'file', fileName: 'acme.json' }, indexExpires: null });
}
