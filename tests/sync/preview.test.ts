import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { encodeText } from '@/lib/packs/publication/bytes';
import { fingerprintOf } from '@/lib/packs/publication/keys';
import { createKey } from '@/lib/packs/publication/signing';
import { sources } from '@/lib/state/sources';
import { folderUrl, hostPattern } from '@/lib/sync/folder';
import { type PreviewEnv, previewSource } from '@/lib/sync/preview';
import { addSource } from '@/lib/sync/source-list';
import { syncAll } from '@/lib/sync/sync';
import { ACME } from '@/tests/base-coach';
import {
  acme,
  BASE_DATA,
  DAY,
  installedNow,
  MATERIAL,
  readPacks,
  URL_OF_ACME,
  World,
} from '@/tests/sync/world';

let world: World;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await World.create();
});

const envNow = async (): Promise<PreviewEnv> => ({
  ...world.checkEnv,
  readBase: async () => BASE_DATA,
  readMaterial: async () => MATERIAL,
  profile: ACME,
  installed: (await readPacks()).packs,
});
const look = async () => previewSource(URL_OF_ACME, await envNow());

describe('a look at a folder', () => {
  it('shows publisher, fingerprint, rules and what they would have said, and keeps nothing', async () => {
    const index = await world.publish(acme());
    expect(await look()).toEqual({
      ok: true,
      value: {
        pack: acme(),
        signed: world.signed,
        fingerprint: await fingerprintOf(world.signed),
        expires: index.expires,
        leftOut: [],
        examples: [
          {
            text: 'Our Halcyon demo at Acme went well',
            findings: [
              {
                rule: 'acme/proj.internal',
                start: 4,
                end: 11,
                change: 'new',
                what: expect.stringContaining('Halcyon'),
              },
            ],
          },
          { text: 'Happy Friday, everyone', findings: [] },
        ],
      },
    });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it.each<[string, string, () => unknown]>([
    ['a host without leave', 'permission', () => Object.assign(world, { hasPermission: false })],
    ['no folder', 'status', () => world.files.clear()],
    [
      'an index signed by another',
      'signature',
      async () => {
        world.key = (await createKey()).signing;
        await world.publish(acme());
      },
    ],
    [
      'keys that did not sign themselves',
      'signature',
      () => {
        const keys = world.keys.replace(/"signatures": \[[^\]]*\]/, '"signatures": []');
        world.serve(`${URL_OF_ACME}keys.json`, encodeText(keys));
      },
    ],
    ['an index past its date', 'expired', () => world.pass(15 * DAY)],
    ['the name of the built-in pack', 'other-pack', () => world.publish(acme({ id: 'base' }))],
    ['rules that all fail', 'trial', () => world.publish(acme({ quiet: ['Halcyon is out', 'b b', 'c c'] }))],
  ])('%s: %s', async (_, code, arrange) => {
    await world.publish(acme());
    await arrange();
    const looked = await look();
    expect(looked.ok ? 'ok' : looked.error.code).toBe(code);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

describe('adding', () => {
  it('trusts what was looked at; the background brings the pack', async () => {
    await world.publish(acme());
    const looked = await look();
    if (!looked.ok) throw new Error(looked.error.code);
    expect(await addSource({ url: URL_OF_ACME, signed: looked.value.signed })).toEqual({ ok: true });
    expect(await sources.read()).toMatchObject({
      sources: [{ url: URL_OF_ACME, origin: 'link', trusted: world.signed }],
      askedAt: expect.any(String),
    });
    await syncAll(world.env);
    expect(await installedNow()).toEqual(['acme 1']);
    const again = await look();
    expect(again.ok ? 'ok' : again.error.code).toBe('other-pack');
  });

  it('keys that are exchanged between the look and the yes are not trusted', async () => {
    await world.publish(acme());
    await addSource({ url: URL_OF_ACME, signed: world.signed });
    const other = await World.create();
    await other.publish(acme());
    for (const [url, serve] of other.files) world.files.set(url, serve);
    await syncAll(world.env);
    expect((await sources.read()).sources[0]?.refusal?.code).toBe('keys-unknown');
    expect(await installedNow()).toEqual([]);
  });
});

describe('the address of a folder', () => {
  it.each([
    ['https://acme.example/candor', 'https://acme.example/candor/'],
    ['https://acme.example/candor/index.json?x=1#y', 'https://acme.example/candor/'],
    ['https://acme.example', 'https://acme.example/'],
    ['http://127.0.0.1:8080/p/', 'http://127.0.0.1:8080/p/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://acme.example/', null],
    ['https://me:pw@acme.example/', null],
    ['ftp://acme.example/', null],
    ['javascript:alert(1)', null],
    ['acme', null],
  ])('%s → %s', (address, want) => {
    expect(folderUrl(address)).toBe(want);
  });

  it('stands for one host', () => {
    expect(hostPattern('http://127.0.0.1:8080/p/')).toBe('http://127.0.0.1/*');
  });
});
