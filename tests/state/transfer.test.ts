import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hashPhrase, mutesOfPhrase } from '@/lib/engine/mutes';
import type { Mute } from '@/lib/format/mute';
import { addedSites, addSite } from '@/lib/state/added-sites';
import { addMute, mutes } from '@/lib/state/mutes';
import { DEFAULT_SETTINGS, type Settings, settings } from '@/lib/state/settings';
import { newSource, sources } from '@/lib/state/sources';
import { applyTransfer, type Device, planTransfer, readDevice, transferOf } from '@/lib/state/transfer';
import { MAX_TRANSFER_BYTES, readTransfer, type Transfer } from '@/lib/state/transfer-file';
import type { DeviceSource, Tally } from '@/lib/state/transfer-merge';

const NOW = '2026-11-22T10:00:00.000Z';
const HERE = 'a'.repeat(32);
const THERE = 'b'.repeat(32);
const KEYS = '1111 2222 3333 4444 5555 6666 7777 8888';
const OTHER_KEYS = '9999 2222 3333 4444 5555 6666 7777 8888';
const LINK = 'https://packs.acme.example/social/';

const settingsOf = (change: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...change });
const deviceOf = (change: Partial<Device> = {}): Device => ({
  settings: DEFAULT_SETTINGS,
  addedSites: { sites: [] },
  mutes: { salt: HERE, mutes: [] },
  sources: [],
  ...change,
});
const fileOf = (change: Partial<Device> = {}): Transfer =>
  transferOf(deviceOf({ mutes: { salt: THERE, mutes: [] }, ...change }), NOW);
const plan = (device: Partial<Device>, file: Partial<Device>) =>
  planTransfer(deviceOf(device), fileOf(file), NOW);
const tally = (change: Partial<Tally>): Tally => ({ added: 0, known: 0, kept: 0, full: 0, ...change });

const common = { created: NOW, until: null };
const ruleMute = (id: string, rule: string, until: string | null = null): Mute => ({
  kind: 'rule',
  rule,
  id,
  created: NOW,
  until,
});
const phraseMute = (id: string, words: string, salt: string): Mute => ({
  kind: 'phrase',
  rule: 'fin.figure',
  hash: hashPhrase(words, salt),
  id,
  ...common,
});
const linked = (change: Partial<DeviceSource> = {}): DeviceSource => ({
  url: LINK,
  origin: 'link',
  fingerprint: KEYS,
  pack: { id: 'acme', enabled: true, mayPause: false },
  ...change,
});

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const read = (value: unknown) => readTransfer(bytesOf(value), 'candor.json');
const problems = (value: unknown) => {
  const result = read(value);
  return result.ok ? [] : result.error;
};

describe('transferOf', () => {
  const device = deviceOf({
    settings: settingsOf({ pausedUntil: NOW, rules: { 'craft.heat': true } }),
    addedSites: { sites: [{ pattern: 'https://blog.example/*', isOn: false }] },
    mutes: { salt: HERE, mutes: [phraseMute('a', 'Halcyon', HERE)] },
    sources: [linked(), linked({ url: 'https://policy.example/', origin: 'policy' })],
  });

  it('is read back as it was written', () => {
    const file = transferOf(device, NOW);
    expect(read(file)).toEqual({ ok: true, value: file });
  });

  it('holds these and nothing else: no pause, no pack of a policy', () => {
    const file = transferOf(device, NOW);
    const keys = ['added', 'candor', 'exported', 'format', 'mutes', 'settings', 'sites', 'sources'];
    expect(Object.keys(file).toSorted()).toEqual(keys.slice(1));
    expect(Object.keys(file.settings.value).toSorted()).toEqual([
      'language',
      'profile',
      'rules',
      'sites',
      'words',
    ]);
    expect(file.sources).toEqual([{ url: LINK, fingerprint: KEYS, enabled: true, mayPause: false }]);
  });

  it('does not hold the words of a muted phrase', () => {
    expect(JSON.stringify(transferOf(device, NOW))).not.toMatch(/halcyon/i);
  });
});

describe('readTransfer', () => {
  const good = fileOf();
  const mend = (change: object) => ({ ...good, ...change });

  it.each([
    ['nothing', '', 'the whole file', /JSON/, /does not parse/],
    ['a cut file', JSON.stringify(good).slice(0, -9), 'the whole file', /JSON/, /cut off/],
    ['a web page', '<!doctype html>', 'the whole file', /JSON/, /a web page/],
    ['a name twice', '{"candor":"settings","candor":"settings"}', 'the whole file', /once/, /second time/],
    ['a list', [], 'the whole file', /settings that Candor exported/, /something else/],
    ['a pack', { format: 1, id: 'acme', rules: [] }, 'the whole file', /exported/, /rule pack.*Packs/],
    ['a newer format', mend({ format: 2 }), 'format', /up to 1.*newer Candor/, /2/],
    ['no format', mend({ format: undefined }), 'format', /whole number/, /undefined/],
    ['newer settings', mend({ settings: { version: 99, value: {} } }), 'settings.version', /newer/, /99/],
    ['newer mutes', mend({ mutes: { version: 7, value: {} } }), 'mutes.version', /newer/, /7/],
    [
      'settings that never were',
      mend({ settings: { version: 0, value: {} } }),
      'settings.version',
      /up to/,
      /0/,
    ],
    ['no settings', mend({ settings: undefined }), 'settings', /keys and their values/, /nothing/],
    [
      'no site',
      mend({ sites: [{ pattern: '<all_urls>', isOn: true }] }),
      'sites[0].pattern',
      /./,
      /all_urls/,
    ],
    [
      'no link',
      mend({ sources: [{ ...linked(), url: 'ftp://acme.example/' }] }),
      'sources[0].url',
      /./,
      /ftp/,
    ],
    ['an extra key', mend({ drafts: [] }), 'drafts', /only keys that the format knows/, /drafts/],
  ])('%s is refused by name', (_, file, place, expected, found) => {
    const [first] = problems(file);
    expect(first).toMatchObject({ file: 'candor.json', place });
    expect(first?.expected).toMatch(expected);
    expect(first?.found).toMatch(found);
  });

  it('names every problem', () => {
    const file = mend({ exported: 'yesterday', sites: [{ pattern: 'https://blog.example/*' }] });
    expect(problems(file).map(({ place }) => place)).toEqual(['exported', 'sites[0].isOn']);
  });

  it('refuses muted phrases without their salt', () => {
    const muted = { version: 1, value: { salt: '', mutes: [phraseMute('a', 'Halcyon', THERE)] } };
    expect(problems(mend({ mutes: muted }))).toMatchObject([{ place: 'mutes.value.salt' }]);
  });

  it('refuses a file that is too large before it is read', () => {
    const large = readTransfer(new Uint8Array(MAX_TRANSFER_BYTES + 1), 'candor.json');
    expect(large).toMatchObject({ ok: false, error: [{ expected: 'at most 5 MB', found: '5.0 MB' }] });
  });

  it('reads settings of an older version', () => {
    const { rules: _, ...first } = good.settings.value;
    const old = mend({ settings: { version: 1, value: { ...first, pausedUntil: null } } });
    expect(read(old)).toEqual({ ok: true, value: good });
  });

  it('reads a file of an older format, step by step', () => {
    const { sites, ...rest } = good;
    const old = { ...rest, format: -1, hosts: sites };
    const steps = {
      [-1]: ({ hosts, ...file }: Record<string, unknown>) => ({ ...file, places: hosts }),
      0: ({ places, ...file }: Record<string, unknown>) => ({ ...file, sites: places }),
    };
    expect(readTransfer(bytesOf(old), 'candor.json', steps)).toEqual({ ok: true, value: good });
    expect(problems(old)).toMatchObject([{ place: 'format', found: '-1' }]);
  });
});

describe('employers', () => {
  const own = { name: 'Acme', aliases: ['Acme Corp'], handles: ['@acme'] };
  const employers = (here: Settings['profile']['employers'], there: Settings['profile']['employers']) =>
    plan(
      { settings: settingsOf({ profile: { employers: here } }) },
      { settings: settingsOf({ profile: { employers: there } }) },
    );

  it('of one name become one, with the names of both', () => {
    const { settings: merged, summary } = employers(
      [own],
      [
        {
          name: 'ACME',
          aliases: ['acme corp', 'Acme Robotics'],
          handles: ['acme'],
          products: ['Roadrunner Pro'],
        },
      ],
    );
    expect(merged.profile.employers).toEqual([
      {
        name: 'Acme',
        aliases: ['Acme Corp', 'Acme Robotics'],
        handles: ['@acme'],
        products: ['Roadrunner Pro'],
      },
    ]);
    expect(summary.employers).toEqual(tally({ known: 1 }));
    expect(summary.names).toEqual(tally({ known: 2, added: 2 }));
  });

  it('of other names come in, as long as there is room', () => {
    const many = Array.from({ length: 19 }, (_, at) => ({ name: `Initech ${at}` }));
    const { settings: merged, summary } = employers([own, ...many.slice(1)], many);
    expect(merged.profile.employers).toHaveLength(20);
    expect(summary.employers).toEqual(tally({ known: 18, added: 1 }));
    expect(employers([own, ...many], [{ name: 'Globex' }]).summary.employers).toEqual(tally({ full: 1 }));
  });
});

it.each([
  ['auto', 'de', 'de'],
  ['fr', 'de', 'fr'],
  ['fr', 'auto', 'fr'],
] as const)('the language: %s here and %s there give %s', (here, there, want) => {
  const speaking = (language: Settings['language']) => ({ settings: settingsOf({ language }) });
  expect(plan(speaking(here), speaking(there)).settings.language).toBe(want);
});

describe('switches', () => {
  it.each([
    ['untouched here', true, false, false, tally({ known: 3, added: 1 })],
    ['touched here', false, true, false, tally({ known: 3, kept: 1 })],
    ['the same', false, false, false, tally({ known: 4 })],
  ])('%s: %s and %s give %s', (_, here, there, want, counted) => {
    const sites = (x: boolean) => ({ settings: settingsOf({ sites: { linkedin: true, x, quora: true } }) });
    const { settings: merged, summary } = plan(sites(here), sites(there));
    expect(merged.sites).toEqual({ linkedin: true, x: want, quora: true });
    expect(summary.switches).toEqual(counted);
  });

  it('rules and appearances that are set here stay, others come in', () => {
    const { settings: merged, summary } = plan(
      {
        settings: settingsOf({
          rules: { 'craft.heat': false },
          profile: { employers: [], appears: { x: 'personal' } },
        }),
      },
      {
        settings: settingsOf({
          rules: { 'craft.heat': true, 'craft.source': true },
          profile: { employers: [], appears: { x: 'work', quora: 'official' } },
        }),
      },
    );
    expect(merged.rules).toEqual({ 'craft.heat': false, 'craft.source': true });
    expect(merged.profile.appears).toEqual({ x: 'personal', quora: 'official' });
    expect(summary.rules).toEqual(tally({ kept: 1, added: 1 }));
    expect(summary.appearances).toEqual(tally({ kept: 1, added: 1 }));
  });

  it('a pause of this device goes on', () => {
    const paused = { settings: settingsOf({ pausedUntil: NOW }) };
    expect(plan(paused, {}).settings.pausedUntil).toBe(NOW);
    expect(plan({}, paused).settings.pausedUntil).toBeNull();
  });
});

describe('mutes', () => {
  const muted = (salt: string, ...list: Mute[]) => ({ mutes: { salt, mutes: list } });

  it('a phrase from elsewhere keeps its salt, and can still be tested', () => {
    const { mutes: merged, summary } = plan(
      muted(HERE, phraseMute('a', 'Halcyon', HERE)),
      muted(THERE, phraseMute('b', '$42m', THERE)),
    );
    expect(mutesOfPhrase(merged, 'halcyon')).toMatchObject([{ id: 'a' }]);
    expect(mutesOfPhrase(merged, '$42M')).toMatchObject([{ id: 'b', salt: THERE }]);
    expect(summary.mutes).toEqual(tally({ added: 1 }));
  });

  it('a phrase that went there and came back is one', () => {
    const own = phraseMute('a', 'Halcyon', HERE);
    const there = plan(muted(THERE), muted(HERE, own)).mutes;
    const { mutes: back, summary } = plan(muted(HERE, own), { mutes: there });
    expect(back.mutes).toEqual([own]);
    expect(summary.mutes).toEqual(tally({ known: 1 }));
  });

  it.each([
    ['for good', '2026-12-01T00:00:00.000Z', null, null],
    ['longer', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['shorter', null, '2027-01-01T00:00:00.000Z', null],
    ['ended', '2026-12-01T00:00:00.000Z', NOW, '2026-12-01T00:00:00.000Z'],
  ])('of one rule the longer holds: the file has it %s', (_, here, there, want) => {
    const { mutes: merged } = plan(
      muted(HERE, ruleMute('a', 'fin.figure', here)),
      muted(THERE, ruleMute('b', 'fin.figure', there)),
    );
    expect(merged.mutes).toEqual([ruleMute('a', 'fin.figure', want)]);
  });

  it('gives an id of its own to one whose id is taken', () => {
    const { mutes: merged } = plan(
      muted(HERE, ruleMute('a', 'fin.figure')),
      muted(THERE, ruleMute('a', 'craft.heat')),
    );
    expect(merged.mutes.map(({ id }) => id)).toEqual(['a', 'a-2']);
  });

  it('takes phrases of twenty devices and no more', () => {
    const salts = Array.from({ length: 21 }, (_, at) => at.toString(16).padStart(32, '0'));
    const list = salts.map((salt, at) => ({ ...phraseMute(`${at}`, 'Halcyon', salt), salt }));
    const { mutes: merged, summary } = plan({}, muted(THERE, ...list));
    expect(merged.mutes).toHaveLength(20);
    expect(summary.mutes).toEqual(tally({ added: 20, full: 1 }));
  });
});

describe('sites and sources', () => {
  const blog = (isOn: boolean) => ({ addedSites: { sites: [{ pattern: 'https://blog.example/*', isOn }] } });

  it('a site that is not here is asked about, not added', () => {
    const { addedSites: merged, asks } = plan({}, blog(true));
    expect(merged.sites).toEqual([]);
    expect(asks.sites).toEqual([{ pattern: 'https://blog.example/*', isOn: true }]);
  });

  it('a site that is here is switched off as it was there', () => {
    expect(plan(blog(true), blog(false)).addedSites).toEqual(blog(false).addedSites);
    expect(plan(blog(false), blog(true)).addedSites).toEqual(blog(false).addedSites);
    expect(plan(blog(true), blog(false)).asks.sites).toEqual([]);
  });

  it.each([
    ['a new link is asked about', [], [linked()], { asks: 1, switches: [], counted: tally({}) }],
    [
      'a known one with other keys stays',
      [linked({ fingerprint: OTHER_KEYS })],
      [linked({ pack: { id: 'acme', enabled: false, mayPause: true } })],
      { asks: 0, switches: [], counted: tally({ kept: 1 }) },
    ],
    [
      'one of the policy stays',
      [linked({ origin: 'policy', fingerprint: null })],
      [linked({ pack: { id: 'acme', enabled: false, mayPause: true } })],
      { asks: 0, switches: [], counted: tally({ kept: 1 }) },
    ],
    [
      'a known one takes the switches that nobody touched',
      [linked({ pack: { id: 'acme', enabled: false, mayPause: false } })],
      [linked({ pack: { id: 'other', enabled: true, mayPause: true } })],
      {
        asks: 0,
        switches: [{ pack: 'acme', change: { enabled: false, mayPause: true } }],
        counted: tally({ kept: 1, added: 1 }),
      },
    ],
    [
      'a known one without its pack yet has nothing to switch',
      [linked({ pack: null })],
      [linked()],
      { asks: 0, switches: [], counted: tally({ known: 1 }) },
    ],
  ] as const)('%s', (_, here, there, { asks, switches, counted }) => {
    const result = plan({ sources: here }, { sources: there });
    expect(result.asks.sources).toHaveLength(asks);
    expect(result.packSwitches).toEqual(switches);
    expect(result.summary.sources).toEqual(counted);
  });
});

describe('applyTransfer', () => {
  beforeEach(() => fakeBrowser.reset());

  it('writes what comes in, asks for the rest, and changes nothing the second time', async () => {
    await settings.update((state) => ({ ...state, words: { ...state.words, projects: ['Halcyon'] } }));
    await mutes.update((state) => addMute(state, ruleMute('a', 'fin.figure'), NOW));
    await addedSites.update((state) => addSite(state, 'https://blog.example/*'));
    await sources.update((state) => ({
      ...state,
      sources: [newSource({ id: 's', url: LINK, origin: 'link', trusted: '{}' })],
    }));
    const file = fileOf({
      settings: settingsOf({ words: { projects: ['Tern'], customers: [], accept: [] } }),
      addedSites: { sites: [{ pattern: 'https://forum.example/*', isOn: true }] },
      mutes: { salt: THERE, mutes: [phraseMute('p', 'Globex', THERE)] },
      sources: [linked({ url: 'https://initech.example/packs/' })],
    });
    const { asks, summary } = await applyTransfer(file, NOW);
    expect(asks.sites).toHaveLength(1);
    expect(asks.sources).toHaveLength(1);
    expect(summary.words.added).toBe(1);
    const after = await readDevice();
    expect(after.settings.words.projects).toEqual(['Halcyon', 'Tern']);
    expect(mutesOfPhrase(after.mutes, 'Globex')).toHaveLength(1);
    expect(after.sources).toMatchObject([
      { url: LINK, fingerprint: expect.stringMatching(/^[0-9a-f ]{39}$/) },
    ]);
    await applyTransfer(file, NOW);
    expect(await readDevice()).toEqual(after);
  });
});
