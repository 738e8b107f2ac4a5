import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Mute } from '@/lib/format/mute';
import type { Profile } from '@/lib/format/profile';
import { type Mutes, subject } from '@/lib/state/mutes';
import { type Settings, settingsSchema } from '@/lib/state/settings';
import { type Device, planTransfer, transferOf } from '@/lib/state/transfer';
import { readTransfer } from '@/lib/state/transfer-file';

const NOW = '2026-11-22T10:00:00.000Z';

const word = fc.oneof(
  fc.constantFrom('Acme', 'ACME', '@acme', '#Acme', 'Globex', 'Halcyon', ' Tern', 'Ｔern', '__proto__'),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
);
const words = fc.array(word, { maxLength: 6 });
const employer = fc.record(
  { name: word, aliases: words, handles: words, hashtags: words, products: words },
  { requiredKeys: ['name'] },
);
const site = fc.constantFrom('linkedin', 'x', 'quora', 'custom');
const profile = fc.record(
  {
    employers: fc.array(employer, { maxLength: 5 }),
    appears: fc.dictionary(site, fc.constantFrom('work', 'personal', 'official'), { noNullPrototype: true }),
  },
  { requiredKeys: ['employers'] },
) as fc.Arbitrary<Profile>;
const rule = fc.constantFrom('fin.figure', 'craft.heat', 'acme/proj.tern');
const settings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('auto', 'en', 'de'),
  profile,
  sites: fc.record({ linkedin: fc.boolean(), x: fc.boolean(), quora: fc.boolean() }),
  words: fc.record({ projects: words, customers: words, accept: words }),
  rules: fc.dictionary(rule, fc.boolean(), { noNullPrototype: true }),
  pausedUntil: fc.constantFrom(null, NOW),
});
const salt = fc.constantFrom('a', 'b', 'c').map((digit) => digit.repeat(32));
const until = fc.constantFrom(
  null,
  '2026-11-21T10:00:00.000Z',
  '2026-12-01T10:00:00.000Z',
  '2027-01-01T10:00:00.000Z',
);
const common = { id: fc.constantFrom('1', '2', '3', '1-2'), rule, created: fc.constant(NOW), until };
const mute = fc.oneof(
  fc.record(
    { kind: fc.constant('phrase'), hash: fc.constantFrom('01', '02', '03'), salt, ...common },
    { requiredKeys: ['kind', 'hash', 'id', 'rule', 'created', 'until'] },
  ),
  fc.record({ kind: fc.constant('rule'), ...common }),
  fc.record({ kind: fc.constant('rule-on-site'), site, ...common }),
) as fc.Arbitrary<Mute>;
/** As `addMute` leaves them: no subject twice, no id twice, none of its own phrases with a salt. */
const mutes: fc.Arbitrary<Mutes> = fc
  .record({ salt, mutes: fc.array(mute, { maxLength: 8 }) })
  .map(({ salt, mutes }) => {
    const own = mutes.map((each) => {
      if (each.kind !== 'phrase' || each.salt !== salt) return each;
      const { salt: _, ...rest } = each;
      return rest;
    });
    const bySubject = [...new Map(own.map((each) => [subject(each), each])).values()];
    return { salt, mutes: [...new Map(bySubject.map((each) => [each.id, each])).values()] };
  });
const pattern = fc.constantFrom('blog', 'forum', 'press').map((name) => `https://${name}.example/*`);
const addedSites = fc.record({
  sites: fc.uniqueArray(fc.record({ pattern, isOn: fc.boolean() }), { selector: (each) => each.pattern }),
});
/** Every pack comes from one source. */
const sources = fc
  .uniqueArray(
    fc.record({
      url: fc.constantFrom('https://acme.example/', 'https://globex.example/'),
      origin: fc.constantFrom('link', 'policy'),
      fingerprint: fc.constantFrom(
        '1111 2222 3333 4444 5555 6666 7777 8888',
        '9'.repeat(32).replace(/(.{4})(?!$)/g, '$1 '),
      ),
      pack: fc.option(fc.record({ id: fc.constant('acme'), enabled: fc.boolean(), mayPause: fc.boolean() })),
    }),
    { selector: ({ url }) => url },
  )
  .map((all) => all.map((each, at) => ({ ...each, pack: each.pack && { ...each.pack, id: `pack-${at}` } })));
const device: fc.Arbitrary<Device> = fc.record({ settings, addedSites, mutes, sources });

/** The device after an import. */
function imported(before: Device, from: Device): Device {
  const { settings, mutes, addedSites, packSwitches } = planTransfer(before, transferOf(from, NOW), NOW);
  const sources = before.sources.map((source) => {
    const pack = source.pack;
    const change = packSwitches.find((each) => each.pack === pack?.id)?.change;
    return pack && change ? { ...source, pack: { ...pack, ...change } } : source;
  });
  return { settings, mutes, addedSites, sources };
}

describe('any two devices', () => {
  test.prop([device])('an own export changes nothing', (own) => {
    expect(imported(own, own)).toEqual(own);
    const { summary } = planTransfer(own, transferOf(own, NOW), NOW);
    expect(Object.values(summary).reduce((sum, { added }) => sum + added, 0)).toBe(0);
  });

  test.prop([device, device])('importing twice is importing once', (own, other) => {
    const once = imported(own, other);
    expect(imported(once, other)).toEqual(once);
  });

  test.prop([device, device])('nothing of the device is lost', (own, other) => {
    const { settings, mutes, addedSites } = imported(own, other);
    expect(settings.pausedUntil).toBe(own.settings.pausedUntil);
    expect(settings.rules).toMatchObject(own.settings.rules);
    for (const list of ['projects', 'customers', 'accept'] as const)
      expect(settings.words[list]).toEqual(expect.arrayContaining(own.settings.words[list]));
    for (const [at, { name, aliases = [] }] of own.settings.profile.employers.entries()) {
      expect(settings.profile.employers[at]?.name).toBe(name);
      expect(settings.profile.employers[at]?.aliases ?? []).toEqual(expect.arrayContaining(aliases));
    }
    expect(mutes.salt).toBe(own.mutes.salt);
    expect(mutes.mutes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(own.mutes.mutes.map(({ id }) => id)),
    );
    expect(mutes.mutes.slice(0, own.mutes.mutes.length).map(subject)).toEqual(own.mutes.mutes.map(subject));
    expect(addedSites.sites.map(({ pattern }) => pattern)).toEqual(
      own.addedSites.sites.map(({ pattern }) => pattern),
    );
  });

  test.prop([device, device])('what comes in fits what is stored, and has no id twice', (own, other) => {
    const { settings, mutes } = imported(own, other);
    expect(settingsSchema.safeParse(settings).success).toBe(true);
    expect(new Set(mutes.mutes.map(({ id }) => id)).size).toBe(mutes.mutes.length);
  });

  test.prop([device])('a file is read back as it was written', (own) => {
    const file = transferOf(own, NOW);
    const bytes = new TextEncoder().encode(JSON.stringify(file));
    expect(readTransfer(bytes, 'candor.json')).toEqual({ ok: true, value: JSON.parse(JSON.stringify(file)) });
  });
});

test.prop([fc.oneof(fc.string(), fc.json())])('any text is read or refused with a problem', (text) => {
  const result = readTransfer(new TextEncoder().encode(text), 'candor.json');
  expect(result.ok ? [] : result.error).not.toHaveLength(0);
});
