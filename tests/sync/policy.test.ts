import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packs } from '@/lib/state/packs';
import { newSource, type Sources, sources } from '@/lib/state/sources';
import { applyPolicy, isPolicyGone, withPolicy } from '@/lib/sync/managed';
import { NO_POLICY, type Policy, parsePolicy, readPolicy, withEmployers } from '@/lib/sync/policy';
import { acme, installedNow, readPacks, theSource, URL_OF_ACME, World } from '@/tests/sync/world';

const KEY = `${'A'.repeat(43)}=`;
const OTHER_KEY = `${'B'.repeat(42)}A=`;
const NAMED = { url: URL_OF_ACME, keys: [KEY], threshold: 1 };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('reading', () => {
  it('takes sources and employers', () => {
    const employers = [{ name: 'Acme', aliases: ['Acme Corp'] }];
    const raw = { sources: [{ url: `${URL_OF_ACME}index.json`, keys: [KEY] }], employers };
    expect(parsePolicy(raw)).toEqual({ sources: [NAMED], employers, problems: [] });
  });

  it.each<[string, unknown, string]>([
    ['no address', { sources: [{ keys: [KEY] }] }, 'sources[0].url'],
    ['plain http', { sources: [{ url: 'http://acme.example/', keys: [KEY] }] }, 'sources[0].url'],
    ['a password', { sources: [{ url: 'https://me:pw@acme.example/', keys: [KEY] }] }, 'sources[0].url'],
    ['no key', { sources: [{ url: URL_OF_ACME, keys: [] }] }, 'sources[0].keys'],
    ['half a key', { sources: [{ url: URL_OF_ACME, keys: ['AAAA'] }] }, 'sources[0].keys[0]'],
    ['too high a threshold', { sources: [{ ...NAMED, threshold: 2 }] }, 'sources[0].threshold'],
    ['no list', { sources: 'https://acme.example/' }, 'sources'],
    ['an employer without a name', { employers: [{ aliases: ['Acme'] }] }, 'employers[0].name'],
    ['what would silence people', { mutes: [], disableMutes: true }, 'mutes'],
    ['no object', 'nonsense', ''],
  ])('%s is skipped and named, the rest is taken', (_, bad, place) => {
    const good = { sources: [{ ...NAMED, url: 'https://good.example/' }], employers: [{ name: 'Globex' }] };
    const raw =
      typeof bad === 'object' && bad !== null
        ? Object.fromEntries(
            Object.entries({ ...good, ...bad }).map(([name, value]) => [
              name,
              Array.isArray(value) && name in good && value !== good[name as 'sources']
                ? [...value, ...good[name as 'sources']]
                : value,
            ]),
          )
        : bad;
    const policy = parsePolicy(raw);
    expect(policy.problems[0]?.place ?? '').toBe(place);
    if (typeof bad !== 'object') return expect(policy).toEqual(NO_POLICY);
    if (place !== 'sources') expect(policy.sources.map(({ url }) => url)).toEqual(['https://good.example/']);
    expect(policy.employers.map(({ name }) => name)).toEqual(['Globex']);
  });

  it('one folder counts once', () => {
    expect(parsePolicy({ sources: [NAMED, { ...NAMED, keys: [OTHER_KEY] }] }).sources).toEqual([NAMED]);
  });

  it('without a policy Firefox rejects, and nothing happens', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await readPolicy()).toEqual(NO_POLICY);
  });

  it('reads what the browser holds', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({ sources: [NAMED] }));
    expect((await readPolicy()).sources).toEqual([NAMED]);
  });
});

describe('employers of the policy', () => {
  it('join the person’s own, names of the same one come together, and the profile stays as it is', () => {
    const own = { employers: [{ name: 'Acme', aliases: ['A'] }], appears: { x: 'personal' as const } };
    const joined = withEmployers(own, [
      { name: 'ACME', aliases: ['A', 'B'], handles: ['@acme'] },
      { name: 'Globex' },
    ]);
    expect(joined).toEqual({
      employers: [{ name: 'Acme', aliases: ['A', 'B'], handles: ['@acme'] }, { name: 'Globex' }],
      appears: { x: 'personal' },
    });
    expect(own.employers).toEqual([{ name: 'Acme', aliases: ['A'] }]);
  });
});

describe('following', () => {
  const policy = (named: Policy['sources']): Policy => ({ ...NO_POLICY, sources: named });
  const newId = () => 'new';
  const stateOf = (source: Partial<Sources['sources'][number]>): Sources => ({
    sources: [{ ...newSource({ id: 's1', url: URL_OF_ACME, origin: 'link', trusted: 'set' }), ...source }],
    askedAt: null,
  });
  const managed = { origin: 'policy' as const, policyKeys: { keys: [KEY], threshold: 1 } };

  it('a named source comes', () => {
    const { sources: after } = withPolicy(policy([NAMED]), { sources: [], askedAt: null }, newId);
    expect(after).toEqual([newSource({ id: 'new', url: URL_OF_ACME, ...managed })]);
  });

  it('a person’s link to the same folder becomes the policy’s, and trust starts from its keys', () => {
    const { sources: after } = withPolicy(policy([NAMED]), stateOf({ packId: 'acme', etag: '"a"' }), newId);
    expect(after).toMatchObject([{ id: 's1', ...managed, trusted: null, etag: null, packId: 'acme' }]);
  });

  it('other keys start trust anew; the same ones change nothing', () => {
    const state = stateOf(managed);
    expect(withPolicy(policy([NAMED]), state, newId)).toEqual(state);
    const [changed] = withPolicy(policy([{ ...NAMED, keys: [OTHER_KEY] }]), state, newId).sources;
    expect(changed).toMatchObject({ trusted: null, policyKeys: { keys: [OTHER_KEY], threshold: 1 } });
  });

  it('a person’s own links stay when the policy names nothing', () => {
    expect(withPolicy(NO_POLICY, stateOf({}), newId)).toEqual(stateOf({}));
    expect(withPolicy(NO_POLICY, stateOf(managed), newId).sources).toEqual([]);
  });

  it('a policy that names nothing any more is asked for again', () => {
    expect(isPolicyGone(NO_POLICY, stateOf(managed))).toBe(true);
    expect(isPolicyGone(NO_POLICY, stateOf({}))).toBe(false);
    expect(isPolicyGone(policy([NAMED]), stateOf(managed))).toBe(false);
  });
});

describe('a managed pack, end to end', () => {
  const env = { sources, packs, newId: () => 's1' };

  it('comes with the keys of the policy, may pause, and leaves with it', async () => {
    const world = await World.create();
    const named = { url: URL_OF_ACME, keys: [world.key.raw], threshold: 1 };
    await world.publish(acme());
    await applyPolicy({ ...NO_POLICY, sources: [named] }, env);
    await world.checkNow();
    expect((await readPacks()).packs).toMatchObject([
      { tier: 'managed', from: { kind: 'source', id: 's1' } },
    ]);
    expect((await theSource()).trusted).toBe(world.signed);
    await applyPolicy(NO_POLICY, env);
    expect(await installedNow()).toEqual([]);
    expect((await sources.read()).sources).toEqual([]);
  });

  it('is refused when others signed', async () => {
    const world = await World.create();
    await world.publish(acme());
    await applyPolicy({ ...NO_POLICY, sources: [NAMED] }, env);
    await world.checkNow();
    expect((await theSource()).refusal?.code).toBe('keys-unknown');
    expect(await installedNow()).toEqual([]);
  });

  it('a pack that was added by link becomes managed where it stands', async () => {
    const world = await World.create();
    await world.add();
    await world.publish(acme());
    await world.checkNow();
    const named = { url: URL_OF_ACME, keys: [world.key.raw], threshold: 1 };
    await applyPolicy({ ...NO_POLICY, sources: [named] }, env);
    expect((await readPacks()).packs).toMatchObject([{ tier: 'managed' }]);
    await world.checkNow();
    expect((await theSource()).refusal).toBeNull();
  });

  it('without leave for the host it still comes from a server that lets everybody read', async () => {
    const world = await World.create();
    world.hasPermission = false;
    await world.publish(acme());
    const named = { url: URL_OF_ACME, keys: [world.key.raw], threshold: 1 };
    await applyPolicy({ ...NO_POLICY, sources: [named] }, env);
    await world.checkNow();
    expect(await installedNow()).toEqual(['acme 1']);
    await world.checkNow();
    expect(world.asked.every(({ init }) => init.headers === undefined)).toBe(true);
    Object.assign(world, { fetch: async () => Promise.reject(new TypeError('CORS')) });
    await world.checkNow();
    expect((await theSource()).refusal?.code).toBe('permission');
    expect(await installedNow()).toEqual(['acme 1']);
  });
});
