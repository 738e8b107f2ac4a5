import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { encodeText } from '@/lib/packs/publication/bytes';
import { createKey, createKeySet, signKeyFile, writeKeyFile } from '@/lib/packs/publication/signing';
import { type InstalledPack, packs, putPack, setPack } from '@/lib/state/packs';
import { refusalOf, sources } from '@/lib/state/sources';
import { toInstalled } from '@/lib/sync/installed';
import { removeSource } from '@/lib/sync/source-list';
import { writeProgress, writeStaged } from '@/lib/sync/staged';
import { syncAll } from '@/lib/sync/sync';
import {
  acme,
  DAY,
  installedNow,
  MINUTE,
  readPacks,
  theSource,
  URL_OF_ACME,
  World,
} from '@/tests/sync/world';

let world: World;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  world = await World.create();
  await world.add();
});

const refusalNow = async () => (await theSource()).refusal?.code ?? null;
const storedKeys = async () => Object.keys(await browser.storage.local.get(null)).sort();
const thePack = async (): Promise<InstalledPack> => {
  const [first] = (await readPacks()).packs;
  if (!first) throw new Error('no pack');
  return first;
};

/** Version 1 is in and well; a day later the next check is due. */
const HOUR = DAY / 24;

async function haveVersionOne(ago = DAY): Promise<void> {
  await world.publish(acme());
  await world.checkNow();
  expect(await installedNow()).toEqual(['acme 1']);
  expect(await refusalNow()).toBeNull();
  world.pass(ago);
  world.asked.length = 0;
}

describe('a healthy source', () => {
  it('brings its pack, with where it comes from', async () => {
    const index = await world.publish(acme(), { revoke: ['fin.guidance'] });
    await world.checkNow();
    expect(await thePack()).toMatchObject({
      enabled: true,
      mayPause: false,
      tier: 'added',
      from: { kind: 'source', id: 's1' },
      added: world.now.toISOString(),
      indexExpires: index.expires,
      revoked: ['fin.guidance'],
      leftOut: [],
      changedRules: {},
    });
    expect(await theSource()).toMatchObject({
      packId: 'acme',
      phase: 'idle',
      failures: 0,
      refusal: null,
      lastGood: world.now.toISOString(),
      indexIssued: index.issued,
      trusted: world.signed,
    });
    expect(await storedKeys()).toEqual(['packs', 'sources']);
  });

  it('sends nothing about this browser', async () => {
    await haveVersionOne(HOUR);
    await world.checkNow();
    for (const { init } of world.asked) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
      expect(Object.keys(init.headers ?? {})).toEqual(init === world.asked[0]?.init ? ['If-None-Match'] : []);
    }
  });

  it('asks for the index only while nothing changed', async () => {
    await haveVersionOne(HOUR);
    await world.checkNow();
    expect(world.asked.map(({ url }) => url)).toEqual([`${URL_OF_ACME}index.json`]);
    expect((await theSource()).lastGood).toBe(world.now.toISOString());
  });

  it('sends a tag back for a few hours only: by then it could tell who comes back', async () => {
    await haveVersionOne(4 * HOUR);
    await world.checkNow();
    expect(world.asked.flatMap(({ init }) => Object.keys(init.headers ?? {}))).toEqual([]);
    expect((await theSource()).lastGood).toBe(world.now.toISOString());
  });

  it('takes a renewed index without the pack: its date and the rules it takes back', async () => {
    await haveVersionOne();
    const index = await world.publish(acme(), { revoke: ['proj.internal'] });
    await world.checkNow();
    expect(await thePack()).toMatchObject({ indexExpires: index.expires, revoked: ['proj.internal'] });
    expect(world.asked.some(({ url }) => url.includes('/pack-'))).toBe(false);
  });

  it('brings the next version with its history, and keeps what the person chose', async () => {
    await haveVersionOne();
    await packs.update((state) => setPack(state, 'acme', { enabled: false, mayPause: true }));
    const before = await thePack();
    await world.publish(acme({ version: 2, term: 'Nightjar' }));
    await world.checkNow();
    const after = await thePack();
    expect(after).toMatchObject({ enabled: false, mayPause: true, added: before.added });
    expect(after.updated).toBe(world.now.toISOString());
    expect(after.history.map(({ version }) => version)).toEqual([2, 1]);
    expect(after.history[0]?.changes.length).toBeGreaterThan(0);
    expect(after.changedRules).toEqual({ 'acme/proj.internal': world.now.toISOString() });
  });

  it('remembers five versions', async () => {
    for (let version = 1; version <= 7; version++) {
      await world.publish(acme({ version, term: `Halcyon${'abcdefg'[version]}` }));
      await world.checkNow();
      world.pass(DAY);
    }
    expect((await thePack()).history.map(({ version }) => version)).toEqual([7, 6, 5, 4, 3]);
  });

  it('names a rule that does not work here and takes the rest', async () => {
    const good = acme();
    const [rule] = acme({ quiet: ['Halcyon is a bird', 'The demo went well', 'Tired'] }).rules;
    await world.publish({ ...good, rules: [...good.rules, { ...rule, id: 'proj.birds' }] } as typeof good);
    await world.checkNow();
    const pack = await thePack();
    expect(pack.leftOut).toMatchObject([{ rule: 'acme/proj.birds', code: 'fixture' }]);
    expect(pack.pack.rules.map(({ id }) => id)).toEqual(['proj.internal']);
  });
});

describe('follows a rotation of keys, and not back', () => {
  it('to the new set, which is trusted from then on', async () => {
    await haveVersionOne();
    const { signing } = await createKey();
    const sets = [createKeySet(1, 1, [world.key.raw]), createKeySet(2, 1, [signing.raw])] as const;
    const file = { sets: sets.map((set) => ({ set, signatures: [] })) };
    const [old, oldKeys] = [world.key, world.keys];
    world.keys = writeKeyFile(await signKeyFile(file, [old, signing]));
    world.key = signing;
    await world.publish(acme({ version: 2 }));
    await world.checkNow();
    expect(await installedNow()).toEqual(['acme 2']);
    expect((await theSource()).trusted).toBe(sets[1].signed);
    world.pass(MINUTE);
    world.keys = oldKeys;
    world.key = old;
    await world.publish(acme({ version: 3 }));
    await world.checkNow();
    expect(await refusalNow()).toBe('keys-unknown');
    expect(await installedNow()).toEqual(['acme 2']);
  });
});

/** Each leaves version 1 in use, untouched, and gives its reason. */
describe('keeps the last good pack', () => {
  const forge =
    (url: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => async () => {
      const index = await world.publish(acme({ version: 2 }));
      const address = `${URL_OF_ACME}${url === 'pack' ? index.pack.file : url}`;
      const bytes = new Uint8Array(await (await world.fetch(address, {})).arrayBuffer());
      world.serve(address, change(bytes));
    };
  const flip = (bytes: Uint8Array<ArrayBuffer>) =>
    bytes.map((byte, at) => (at === Math.floor(bytes.length / 2) ? byte ^ 1 : byte));
  const cut = (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -20);

  it.each<[string, string, () => unknown]>([
    ['a bit flipped in the index', 'signature', forge('index.json', flip)],
    ['a cut index', 'signature', forge('index.json', cut)],
    ['a bit flipped in the pack', 'pack-hash', forge('pack', flip)],
    ['a cut pack', 'pack-size', forge('pack', cut)],
    ['a cut signature file', 'not-json', forge('index.json.sig', cut)],
    ['50 MB of pack', 'too-large', forge('pack', () => new Uint8Array(50_000_000))],
    ['50 MB of index', 'too-large', forge('index.json', () => new Uint8Array(50_000_000))],
    ['a page instead of the index', 'web-page', forge('index.json', () => encodeText('<!doctype html>'))],
    [
      'an older index',
      'index-older',
      () =>
        world.publish(acme({ version: 2 }), {
          change: (index) => ({ ...index, issued: earlier(index.issued), expires: earlier(index.expires) }),
        }),
    ],
    [
      'an older version',
      'version-older',
      async () => {
        await world.publish(acme({ version: 2 }));
        await world.checkNow();
        world.pass(MINUTE);
        await world.publish(acme());
      },
    ],
    ['other rules under the same version', 'version-older', () => world.publish(acme({ term: 'Nightjar' }))],
    ['another pack', 'other-pack', () => world.publish(acme({ id: 'globex', version: 2 }))],
    [
      'a pack for a newer engine',
      'newer-engine',
      () =>
        world.publish(acme({ version: 2 }), {
          change: (index) => ({ ...index, pack: { ...index.pack, minEngine: 99 } }),
        }),
    ],
    [
      'a pack whose rules all fail',
      'trial',
      () => world.publish(acme({ version: 2, quiet: ['Halcyon is a bird', 'The demo went well', 'Tired'] })),
    ],
    [
      'another form of pack',
      'schema',
      () => world.publish({ ...acme({ version: 2 }), script: 'x' } as never),
    ],
    [
      'a host that may not be reached any more',
      'permission',
      () => {
        world.hasPermission = false;
      },
    ],
    ['a host without the files', 'status', () => world.files.clear()],
  ])('%s: %s', async (what, code, arrange) => {
    await haveVersionOne();
    const pack = await thePack();
    await arrange();
    const kept = what === 'an older version' ? await thePack() : pack;
    await world.checkNow();
    expect(await refusalNow()).toBe(code);
    expect(await thePack()).toEqual(kept);
    expect(await theSource()).toMatchObject({ phase: 'idle', failures: 1 });
    expect(await storedKeys()).toEqual(['packs', 'sources']);
  });

  const earlier = (instant: string) => new Date(Date.parse(instant) - 2 * DAY).toISOString();

  it('somebody else’s key', async () => {
    await haveVersionOne();
    world.key = (await createKey()).signing;
    await world.publish(acme({ version: 2 }));
    await world.checkNow();
    expect(await refusalNow()).toBe('signature');
    expect(await installedNow()).toEqual(['acme 1']);
  });

  it('an old version replayed with its own, real index', async () => {
    await haveVersionOne();
    const old = new Map(world.files);
    await world.publish(acme({ version: 2 }));
    await world.checkNow();
    world.files.clear();
    for (const [url, serve] of old) world.files.set(url, serve);
    await world.checkNow();
    expect(await refusalNow()).toBe('index-older');
    expect(await installedNow()).toEqual(['acme 2']);
  });

  it('a new index beside an old pack, until the upload is done', async () => {
    await haveVersionOne();
    const index = await world.publish(acme({ version: 2 }));
    const address = `${URL_OF_ACME}${index.pack.file}`;
    const late = world.files.get(address);
    world.files.delete(address);
    await world.checkNow();
    expect(await refusalNow()).toBe('status');
    if (late) world.files.set(address, late);
    await world.checkNow();
    expect(await refusalNow()).toBeNull();
    expect(await installedNow()).toEqual(['acme 2']);
  });
});

describe('dates', () => {
  it('an index frozen past its date is refused, also when it is unchanged', async () => {
    await haveVersionOne();
    world.pass(20 * DAY);
    await world.checkNow();
    expect(world.asked.some(({ url }) => url.includes('/pack-'))).toBe(false);
    expect(await refusalNow()).toBe('expired');
    expect(await installedNow()).toEqual(['acme 1']);
  });

  it('a newer index that is past its date is not taken', async () => {
    await haveVersionOne();
    await world.publish(acme({ version: 2 }));
    world.pass(15 * DAY);
    await world.checkNow();
    expect(await refusalNow()).toBe('expired');
    expect(await installedNow()).toEqual(['acme 1']);
  });

  it('a clock that is wrong by a year is named, and right again it heals', async () => {
    await haveVersionOne();
    const truth = world.now;
    const served = world.files.get(`${URL_OF_ACME}index.json`);
    world.files.set(`${URL_OF_ACME}index.json`, async (init) => {
      const answer = (await served?.(init)) ?? new Response();
      answer.headers.set('date', truth.toUTCString());
      return answer;
    });
    world.pass(365 * DAY);
    await world.checkNow();
    const { refusal } = await theSource();
    expect(refusal?.code).toBe('expired');
    expect(refusal?.found).toContain('the clock here says 2027-11-03, the server’s 2026-11-03');
    expect(await installedNow()).toEqual(['acme 1']);
    world.now = truth;
    await syncAll(world.env);
    expect(await refusalNow()).toBeNull();
  });
});

describe('who may bring a pack of which name', () => {
  const fromFile = (version: number) =>
    toInstalled(
      {
        pack: acme({ version }),
        leftOut: [],
        from: { kind: 'file', fileName: 'acme.json' },
        tier: 'added',
        indexExpires: null,
        revoked: [],
      },
      undefined,
      world.now,
    );

  it('a file gives way to a source with the same or a newer version, and its leave to pause does not carry over', async () => {
    await packs.update((state) => putPack(state, { ...fromFile(1), mayPause: true }));
    await world.publish(acme());
    await world.checkNow();
    expect(await thePack()).toMatchObject({ from: { kind: 'source', id: 's1' }, mayPause: false });
  });

  it('a newer file stays', async () => {
    await packs.update((state) => putPack(state, fromFile(5)));
    await world.publish(acme());
    await world.checkNow();
    expect(await refusalNow()).toBe('version-older');
    expect((await thePack()).from.kind).toBe('file');
  });

  it('a second source cannot take the name of the first; the policy can', async () => {
    await haveVersionOne();
    const url = 'https://elsewhere.example/p/';
    await world.publish(acme({ version: 9 }), { url });
    await world.add({ id: 's2', url });
    await world.checkNow();
    expect((await theSource('s2')).refusal?.code).toBe('other-pack');
    expect(await installedNow()).toEqual(['acme 1']);
    await world.add({ id: 's2', url, origin: 'policy' });
    await world.checkNow();
    expect(await installedNow()).toEqual(['acme 9']);
    expect((await thePack()).tier).toBe('managed');
  });

  it('nobody takes the name of the built-in pack', async () => {
    await world.publish(acme({ id: 'base' }));
    await world.checkNow();
    expect(await refusalNow()).toBe('other-pack');
    expect(await installedNow()).toEqual([]);
  });
});

describe('when', () => {
  it('waits 45 minutes after a good try, doubles after bad ones up to a day, and starts over', async () => {
    await world.publish(acme());
    const waits: number[] = [];
    const note = async () => {
      await syncAll(world.env);
      const wait = Date.parse((await theSource()).nextTry ?? '') - world.now.getTime();
      waits.push(wait / MINUTE);
      world.pass(wait);
    };
    await note();
    const { fetch } = world;
    Object.assign(world, { fetch: async () => Promise.reject(new TypeError('offline')) });
    for (let i = 0; i < 7; i++) await note();
    expect((await theSource()).failures).toBe(7);
    Object.assign(world, { fetch });
    await note();
    expect(waits).toEqual([45, 45, 90, 180, 360, 720, 1440, 1440, 45]);
  });

  it('asks nobody before the time has come, unless a person does', async () => {
    await haveVersionOne();
    await world.checkNow();
    world.asked.length = 0;
    world.pass(10 * MINUTE);
    await syncAll(world.env);
    expect(world.asked).toEqual([]);
    await world.checkNow();
    expect(world.asked).toHaveLength(1);
    expect((await sources.read()).askedAt).toBeNull();
  });

  it('several at once come to one: each file is fetched once', async () => {
    await world.publish(acme());
    await Promise.all([syncAll(world.env), world.checkNow(), syncAll(world.env)]);
    expect(await installedNow()).toEqual(['acme 1']);
    expect((await thePack()).history).toHaveLength(1);
    expect(world.asked.filter(({ url }) => url.includes('/pack-'))).toHaveLength(1);
  });

  it('shows each phase while it lasts', async () => {
    await world.publish(acme());
    const phases: string[] = [];
    sources.watch(({ sources: [source] }) => {
      if (source && source.phase !== phases.at(-1)) phases.push(source.phase);
    });
    await world.checkNow();
    expect(phases).toEqual(['idle', 'checking', 'trying', 'idle']);
  });
});

describe('a worker that was killed', () => {
  const dead = new Promise<never>(() => undefined);

  it('while it asked: the next life asks again', async () => {
    await haveVersionOne();
    await sources.update((state) => ({
      ...state,
      sources: state.sources.map((source) => ({ ...source, phase: 'checking' as const })),
    }));
    await syncAll(world.env);
    expect(await theSource()).toMatchObject({ phase: 'idle', refusal: null });
  });

  it('between fetch and swap: the next life swaps without fetching', async () => {
    await haveVersionOne();
    await world.publish(acme({ version: 2 }));
    // The lock of a dead worker is released; here it is another name.
    const request = vi.spyOn(navigator.locks, 'request');
    request.mockImplementationOnce(((_: string, work: () => unknown) => work()) as never);
    const trying = new Promise<void>((resolve) => {
      const startTrial = () => {
        resolve();
        return dead;
      };
      void sources
        .update((state) => ({ ...state, askedAt: world.now.toISOString() }))
        .then(() => {
          request.mockImplementationOnce(((_: string, work: () => unknown) => work()) as never);
          return syncAll({ ...world.env, startTrial });
        });
    });
    await trying;
    expect(await installedNow()).toEqual(['acme 1']);
    expect((await theSource()).phase).toBe('trying');
    request.mockRestore();
    world.asked.length = 0;
    await syncAll(world.env);
    expect(world.asked).toEqual([]);
    expect(await installedNow()).toEqual(['acme 2']);
    expect(await theSource()).toMatchObject({ phase: 'idle', refusal: null });
    expect(await storedKeys()).toEqual(['packs', 'sources']);
  });

  const stage = async (by = '1.0.0') => {
    const index = await world.publish(acme({ version: 2 }));
    await writeStaged('s1', {
      by,
      pack: acme({ version: 2 }),
      index: { issued: index.issued, expires: index.expires, sha256: index.pack.sha256, revokedRules: [] },
      etag: null,
      trusted: world.signed,
    });
    await sources.update((state) => ({
      ...state,
      sources: state.sources.map((source) => ({ ...source, phase: 'trying' as const })),
    }));
  };

  it('goes on where the try-out stood', async () => {
    await haveVersionOne();
    await stage();
    const leftOut = [{ rule: 'acme/proj.other', code: 'slow', reason: 'took long' }] as const;
    await writeProgress('s1', { at: 3, leftOut: [...leftOut], lives: 1 });
    const started: number[] = [];
    await syncAll({
      ...world.env,
      startTrial: async () => ({
        total: 5,
        run: (state) => {
          started.push(state.at);
          return { ...state, at: state.at + 1 };
        },
        isDone: ({ at }) => at >= 5,
      }),
    });
    expect(started).toEqual([3, 4]);
    expect((await thePack()).leftOut).toEqual(leftOut);
  });

  it('gives up a try-out that ends the worker again and again', async () => {
    await haveVersionOne();
    await stage();
    await writeProgress('s1', { at: 3, leftOut: [], lives: 5 });
    await syncAll(world.env);
    expect(await refusalNow()).toBe('trial');
    expect(await installedNow()).toEqual(['acme 1']);
  });

  it.each<[string, () => unknown]>([
    ['another Candor', () => stage('0.9.0')],
    [
      'so long ago that its index has ended',
      async () => {
        await stage();
        world.pass(15 * DAY);
        await world.publish(acme({ version: 2 }));
      },
    ],
  ])('what was staged by %s is fetched anew', async (_, arrange) => {
    await haveVersionOne();
    await arrange();
    await syncAll(world.env);
    expect(world.asked.some(({ url }) => url.includes('/pack-'))).toBe(true);
    expect(await installedNow()).toEqual(['acme 2']);
  });
});

describe('a storage without room', () => {
  /** Writes of this key fail, as they do at the quota. */
  const fill = (key: string) => {
    const set = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      if (key in (items as object)) throw new Error('Resource::kQuotaBytes quota exceeded');
      return set(items);
    });
  };

  it.each(['packs', 'staged:s1', 'staged:s1:progress'])('for %s: the old pack stays', async (key) => {
    await haveVersionOne();
    await world.publish(acme({ version: 2 }));
    fill(key);
    await world.checkNow();
    vi.restoreAllMocks();
    expect(await refusalNow()).toBe('storage-full');
    expect(await installedNow()).toEqual(['acme 1']);
    expect(await storedKeys()).toEqual(['packs', 'sources']);
    await world.checkNow();
    expect(await installedNow()).toEqual(['acme 2']);
  });

  it('so full that not even its state can be noted while a new pack waits: the pack gives way to the reason', async () => {
    await haveVersionOne();
    await world.publish(acme({ version: 2 }));
    const set = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      const isWaiting = (await storedKeys()).includes('staged:s1');
      if ('sources' in (items as object) && isWaiting)
        throw new Error('Resource::kQuotaBytes quota exceeded');
      return set(items);
    });
    await world.checkNow();
    vi.restoreAllMocks();
    expect(await refusalNow()).toBe('storage-full');
    expect(await installedNow()).toEqual(['acme 1']);
    expect(await storedKeys()).toEqual(['packs', 'sources']);
  });

  it('not a byte more than the check itself took: it is over, the reason is known, and nobody waits', async () => {
    await haveVersionOne();
    world.pass(MINUTE);
    await world.publish(acme({ version: 2 }));
    const set = browser.storage.local.set.bind(browser.storage.local);
    let room = Number.POSITIVE_INFINITY;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      const length = JSON.stringify({ ...(await browser.storage.local.get()), ...items }).length;
      if (length > room) throw new Error('Resource::kQuotaBytes quota exceeded');
      if (JSON.stringify(items).includes('"phase":"checking"')) room = length;
      return set(items);
    });
    await world.checkNow();
    vi.restoreAllMocks();
    const source = await theSource();
    expect([source.phase, refusalOf(source)?.code]).toEqual(['idle', 'storage-full']);
    expect(await installedNow()).toEqual(['acme 1']);
    await world.checkNow();
    expect(await installedNow()).toEqual(['acme 2']);
    expect(refusalOf(await theSource())).toBeNull();
  });
});

describe('removal', () => {
  it('leaves nothing behind and gives the host back', async () => {
    await haveVersionOne();
    const remove = vi.spyOn(browser.permissions, 'remove').mockImplementation(async () => true);
    await removeSource('s1');
    expect(await installedNow()).toEqual([]);
    expect((await sources.read()).sources).toEqual([]);
    expect(await storedKeys()).toEqual(['packs', 'sources']);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://packs.acme.example/*'] });
  });

  it('keeps a host that another source is on', async () => {
    await haveVersionOne();
    await world.add({ id: 's2', url: 'https://packs.acme.example/other/' });
    const remove = vi.spyOn(browser.permissions, 'remove').mockImplementation(async () => true);
    await removeSource('s1');
    expect(remove).not.toHaveBeenCalled();
  });

  it('during a try-out: the pack does not come back', async () => {
    vi.spyOn(browser.permissions, 'remove').mockImplementation(async () => true);
    await world.publish(acme());
    await world.checkNow({
      ...world.env,
      startTrial: async (pack) => {
        await removeSource('s1');
        return world.env.startTrial(pack);
      },
    });
    expect(await installedNow()).toEqual([]);
    expect(await storedKeys()).toEqual(['packs', 'sources']);
  });

  it('at the very swap: the pack does not stay', async () => {
    vi.spyOn(browser.permissions, 'remove').mockImplementation(async () => true);
    await world.publish(acme());
    const update: typeof packs.update = async (change) => {
      const value = await packs.update(change);
      if (value.packs.length > 0) await sources.update((state) => ({ ...state, sources: [] }));
      return value;
    };
    await world.checkNow({ ...world.env, packs: { read: packs.read, update } });
    expect(await installedNow()).toEqual([]);
  });
});
