import { describe, expect, it } from 'vitest';
import { encodeText } from '@/lib/packs/publication/bytes';
import type { KeyFile } from '@/lib/packs/publication/formats';
import {
  fingerprintOf,
  keyIdOf,
  newestSet,
  readKeys,
  rootByFingerprint,
  sha256Hex,
  signersOf,
  trustedSet,
} from '@/lib/packs/publication/keys';
import { createKey, mergeKeyFiles, readPrivateKey, sign } from '@/lib/packs/publication/signing';
import { chain, newKeys, setOf } from '@/tests/packs/publication/people';

const refused = (code: string) => ({ ok: false, error: { code } });

describe('keys', () => {
  it('come back from their PEM as they were, and sign', async () => {
    const { signing, pem } = await createKey();
    const read = await readPrivateKey(pem);
    expect(read).toMatchObject({ id: signing.id, raw: signing.raw });
    const bytes = encodeText('some words');
    const set = setOf(1, 1, [signing]);
    expect([...(await signersOf(set, bytes, [await sign(bytes, read ?? signing)]))]).toEqual([signing.id]);
  });

  it.each([['not a key'], ['-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n']])(
    'are not read from %j',
    async (text) => expect(await readPrivateKey(text)).toBeNull(),
  );

  it('have an id and a fingerprint that any other program can work out', async () => {
    const raw = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
    // The public key of RFC 8032, 7.1, test 1; printf … | base64 -d | sha256sum | head -c 16
    expect(await keyIdOf(raw)).toBe('21fe31dfa154a261');
    const text = '{"version":1,"threshold":1,"keys":[]}';
    expect((await fingerprintOf(text)).replaceAll(' ', '')).toBe(
      (await sha256Hex(encodeText(text))).slice(0, 32),
    );
    expect(await fingerprintOf(text)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });

  it('sign as RFC 8032 says', async () => {
    const raw = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
    const signature =
      '5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==';
    const set = { signed: '', version: 1, threshold: 1, keys: [raw] };
    const good = [{ key: await keyIdOf(raw), signature }];
    expect((await signersOf(set, encodeText(''), good)).size).toBe(1);
    expect((await signersOf(set, encodeText('x'), good)).size).toBe(0);
  });
});

describe('the chain of key sets', () => {
  it('is trusted from the set that was confirmed to the last one', async () => {
    const [a, b, c] = await four();
    const sets = [setOf(1, 1, [a]), setOf(2, 1, [b]), setOf(3, 1, [c])];
    const file = await chain(sets, [a, b, c]);
    for (const root of sets) {
      expect(await trustedSet(file, { signed: root.signed })).toMatchObject({
        ok: true,
        value: { version: 3 },
      });
    }
    expect(await trustedSet(file, { keys: [a.raw], threshold: 1 })).toMatchObject({
      ok: true,
      value: { version: 3 },
    });
    expect(await newestSet(file)).toMatchObject({ ok: true, value: { version: 3 } });
  });

  it('is refused where a rotation is not signed by enough of the old keys', async () => {
    const [a, b, c, d] = await four();
    const sets = [setOf(1, 2, [a, b, c]), setOf(2, 1, [d])];
    expect(await trustedSet(await chain(sets, [a, d]), { signed: sets[0]?.signed ?? '' })).toMatchObject(
      refused('signature'),
    );
    expect(await trustedSet(await chain(sets, [a, c, d]), { signed: sets[0]?.signed ?? '' })).toMatchObject({
      ok: true,
    });
  });

  it('is refused where the new keys have not signed themselves', async () => {
    const [a, b] = await four();
    const sets = [setOf(1, 1, [a]), setOf(2, 1, [b])];
    const file = await chain(sets, [a]);
    expect(await trustedSet(file, { signed: sets[0]?.signed ?? '' })).toMatchObject(refused('signature'));
    expect(await newestSet(file)).toMatchObject(refused('signature'));
  });

  it('is refused where somebody puts their own keys after those that are trusted, or before them', async () => {
    const [a, b, stranger] = await four();
    const own = setOf(1, 1, [a]);
    const theirs = setOf(2, 1, [stranger]);
    expect(await trustedSet(await chain([own, theirs], [stranger]), { signed: own.signed })).toMatchObject(
      refused('signature'),
    );
    const other = await chain([theirs, setOf(3, 1, [b])], [stranger, b]);
    expect(await trustedSet(other, { signed: own.signed })).toMatchObject(refused('keys-unknown'));
  });

  it('is refused where an old file is served after a newer set was trusted', async () => {
    const [a, b] = await four();
    const [first, second] = [setOf(1, 1, [a]), setOf(2, 1, [b])];
    const old = await chain([first], [a]);
    expect(await trustedSet(old, { signed: second.signed })).toMatchObject(refused('keys-unknown'));
  });

  it('is refused where somebody wrote a set around the keys of a policy: it would be trusted instead of the real one', async () => {
    const [a] = await four();
    const real = await chain([setOf(1, 1, [a])], [a]);
    const forged = await chain([setOf(99, 1, [a])], []);
    const root = { keys: [a.raw], threshold: 1 };
    expect(await trustedSet(real, root)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await trustedSet(forged, root)).toMatchObject(refused('signature'));
  });

  it('is refused where versions do not rise', async () => {
    const [a, b] = await four();
    const sets = [setOf(2, 1, [a]), setOf(2, 1, [b])];
    expect(await trustedSet(await chain(sets, [a, b]), { signed: sets[0]?.signed ?? '' })).toMatchObject(
      refused('keys-unknown'),
    );
  });

  it.each([
    ['fewer keys', (keys: string[]) => ({ keys: keys.slice(1), threshold: 1 })],
    ['another threshold', (keys: string[]) => ({ keys, threshold: 2 })],
  ])('does not take a policy with %s for the set', async (_, rootOf) => {
    const [a, b] = await four();
    const file = await chain([setOf(1, 1, [a, b])], [a, b]);
    expect(await trustedSet(file, rootOf([a.raw, b.raw]))).toMatchObject(refused('keys-unknown'));
    expect(await trustedSet(file, { keys: [b.raw, a.raw], threshold: 1 })).toMatchObject({ ok: true });
  });

  it('is found by a fingerprint however that is written', async () => {
    const [a] = await four();
    const set = setOf(1, 1, [a]);
    const file = await chain([set], [a]);
    const fingerprint = await fingerprintOf(set.signed);
    expect(await rootByFingerprint(file, fingerprint.toUpperCase().replaceAll(' ', '-'))).toEqual({
      signed: set.signed,
    });
    expect(await rootByFingerprint(file, fingerprint.slice(0, -1))).toBeNull();
    expect(await rootByFingerprint(file, '')).toBeNull();
  });

  it('is put together from two copies of one chain, and not from two chains', async () => {
    const [a, b, c] = await four();
    const sets = [setOf(1, 2, [a, b]), setOf(2, 1, [c])];
    const [one, other] = [await chain(sets, [a, c]), await chain(sets, [b])];
    const merged = mergeKeyFiles(one, other);
    expect(await trustedSet(merged as KeyFile, { signed: sets[0]?.signed ?? '' })).toMatchObject({
      ok: true,
    });
    expect(mergeKeyFiles(one, await chain([setOf(1, 1, [c])], [c]))).toBeNull();
  });
});

describe('keys.json', () => {
  const key = 'A'.repeat(43);
  const text = (set: unknown) =>
    JSON.stringify({ format: 1, sets: [{ signed: JSON.stringify(set), signatures: [] }] });

  it.each([
    ['a key twice', { version: 1, threshold: 1, keys: [`${key}=`, `${key}=`] }],
    [
      'a second spelling of the same bytes',
      { version: 1, threshold: 2, keys: [`${key}=`, `${key.slice(0, -1)}B=`] },
    ],
    ['a threshold above the number of keys', { version: 1, threshold: 2, keys: [`${key}=`] }],
    ['a threshold of nothing', { version: 1, threshold: 0, keys: [`${key}=`] }],
    ['no keys', { version: 1, threshold: 1, keys: [] }],
    ['a short key', { version: 1, threshold: 1, keys: ['AAAA'] }],
    ['something besides', { version: 1, threshold: 1, keys: [`${key}=`], note: 'trust me' }],
  ])('is refused with %s', (_, set) => expect(readKeys(text(set))).toMatchObject(refused('schema')));

  it('is refused with a name twice inside the text of a set', () => {
    const signed = `{"version":1,"threshold":1,"threshold":1,"keys":["${key}="]}`;
    expect(readKeys(JSON.stringify({ format: 1, sets: [{ signed, signatures: [] }] }))).toMatchObject(
      refused('duplicate-key'),
    );
  });

  it('is refused when it is too large, or a web page', () => {
    expect(readKeys(' '.repeat(300_000))).toMatchObject(refused('too-large'));
    expect(readKeys('<!doctype html>')).toMatchObject(refused('web-page'));
  });
});

async function four() {
  const [a, b, c, d] = await newKeys(4);
  if (!a || !b || !c || !d) throw new Error('four keys were asked for');
  return [a, b, c, d] as const;
}
