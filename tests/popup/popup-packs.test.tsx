import { describe, expect, it } from 'vitest';
import { GladToShare } from '@/components/popup/GladToShare';
import { PackHealth } from '@/components/popup/PackHealth';
import { packHealthLine, shareablesOn, topicsOf } from '@/components/popup/popup-packs';
import { WhomToAsk } from '@/components/popup/WhomToAsk';
import type { Pack } from '@/lib/format/pack';
import type { InstalledPack } from '@/lib/state/packs';
import type { Source } from '@/lib/state/sources';
import { fakeInstalled, fakePack, fakeSource, NOW } from '@/tests/options/fake-packs';
import { buttons, draw } from '@/tests/options/markup';

const LATE = '2026-11-10T09:00:00.000Z';

describe('the line about packs', () => {
  it.each<[string | null, InstalledPack[], Source[]]>([
    [null, [], []],
    [null, [fakeInstalled()], [fakeSource()]],
    [null, [fakeInstalled()], [fakeSource({ phase: 'trying' })]],
    [null, [], [fakeSource({ packId: null })]],
    ['Acme guidelines: The server did not answer.', [fakeInstalled()], [refused('unreachable')]],
    ['Acme guidelines waits for your leave to fetch it.', [fakeInstalled()], [refused('permission')]],
    [
      'Acme guidelines is past its date. Its rules speak one step quieter.',
      [fakeInstalled({ indexExpires: LATE })],
      [fakeSource()],
    ],
    [
      'Acme guidelines is past its date. Its rules speak one step quieter.',
      [
        fakeInstalled({
          pack: fakePack({ expires: '2026-11-20' }),
          from: { kind: 'file', fileName: 'a.json' },
        }),
      ],
      [],
    ],
    ['The pack from packs.acme.example:8443: A web page came instead of a pack.', [], [refused('web-page')]],
    [null, [fakeInstalled({ enabled: false })], [refused('unreachable')]],
    [
      '2 packs need a look. The rules you have stay in use.',
      [fakeInstalled()],
      [refused('signature'), { ...refused('signature'), id: 's2' }],
    ],
  ])('%s', (want, packs, sources) => {
    expect(packHealthLine({ packs, sources, now: NOW })).toBe(want);
  });

  it('leads to the options, and is not there when all is well', () => {
    const { html } = draw(<PackHealth line="Acme waits." onOpen={() => undefined} />);
    expect(html).toContain('role="status"');
    expect(buttons(html)).toEqual(['See packs in the options']);
    expect(draw(<PackHealth line={null} onOpen={() => undefined} />).html).toBe('');
  });
});

describe('what may be shared', () => {
  const hiring = { text: 'We are hiring in Utrecht', link: 'https://acme.example/jobs' };

  it.each<[string, Pack['shareable'], string[]]>([
    ['shown', [hiring], ['We are hiring in Utrecht']],
    ['on its last day', [{ ...hiring, until: '2026-11-22' }], ['We are hiring in Utrecht']],
    ['gone after it', [{ ...hiring, until: '2026-11-21' }], []],
    ['once', [hiring, hiring], ['We are hiring in Utrecht']],
  ])('%s', (_name, shareable, want) => {
    const packs = [fakeInstalled({ pack: fakePack({ shareable }) })];
    expect(shareablesOn(packs, '2026-11-22').map(({ text }) => text)).toEqual(want);
  });

  it('comes only from packs in use', () => {
    const packs = [fakeInstalled({ enabled: false, pack: fakePack({ shareable: [hiring] }) })];
    expect(shareablesOn(packs, '2026-11-22')).toEqual([]);
  });

  it('links where there is a page, and never to anything but https', () => {
    const { html, text } = draw(
      <GladToShare
        shareables={[hiring, { text: 'Our garden' }, { text: 'Odd', link: 'javascript:alert(1)' }]}
      />,
    );
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://acme.example/jobs"']);
    expect(text).toBe('Glad to see shared We are hiring in Utrecht Our garden Odd');
    expect(draw(<GladToShare shareables={[]} />).html).toBe('');
  });
});

describe('whom to ask', () => {
  const ir = { label: 'Investor Relations', url: 'mailto:ir@acme.example', topic: 'numbers' };
  const press = { label: 'Press desk', url: 'https://acme.example/press', topic: 'journalists' };
  const desk = { label: 'Social desk', url: 'mailto:desk@acme.example' };
  const globex = { label: 'Globex finance', url: 'mailto:fin@globex.example', topic: 'numbers' };
  const packs = [
    fakeInstalled({ pack: fakePack({ contacts: { desk, ir, press, again: ir } }) }),
    fakeInstalled({ pack: fakePack({ id: 'globex', contacts: { fin: globex } }) }),
  ];

  it('lists the contacts of all packs by topic, those without one last', () => {
    const topics = topicsOf(packs).map(({ topic, contacts }) => [topic, contacts.map(({ label }) => label)]);
    expect(topics).toEqual([
      ['journalists', ['Press desk']],
      ['numbers', ['Investor Relations', 'Globex finance']],
      ['', ['Social desk']],
    ]);
  });

  it('leads to a page or a mail', () => {
    const { html, text } = draw(<WhomToAsk topics={topicsOf(packs)} />);
    expect(text).toBe(
      'Whom to ask journalists Press desk numbers Investor Relations Globex finance Anything else Social desk',
    );
    expect(html).toContain('href="mailto:ir@acme.example"');
    expect(draw(<WhomToAsk topics={[]} />).html).toBe('');
  });
});

function refused(code: NonNullable<Source['refusal']>['code']): Source {
  return fakeSource({ refusal: { code }, failures: 1 });
}
