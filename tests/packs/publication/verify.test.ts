import { describe, expect, it } from 'vitest';
import { encodeText } from '@/lib/packs/publication/bytes';
import { createIndex, packBytes } from '@/lib/packs/publication/create-index';
import type { Index } from '@/lib/packs/publication/formats';
import { checkAge, checkPackBytes, readPublishedPack, verifyIndex } from '@/lib/packs/publication/verify';
import { NOW, newKeys, PACK, published, setOf, signatureText } from '@/tests/packs/publication/people';

const refused = (code: string) => ({ ok: false, error: { code } });
const DAY = 24 * 60 * 60 * 1000;

describe('the signature of an index', () => {
  it('is good over the exact bytes only', async () => {
    const keys = await newKeys(1);
    const { indexBytes, index } = await published();
    const set = setOf(1, 1, keys);
    const signature = await signatureText(indexBytes, keys);
    expect(await verifyIndex(indexBytes, signature, set)).toEqual({ ok: true, value: index });
    for (const at of [0, 40, indexBytes.length - 1]) {
      const flipped = indexBytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(await verifyIndex(flipped, signature, set)).toMatchObject(refused('signature'));
    }
    for (const length of [0, 10, indexBytes.length - 1]) {
      expect(await verifyIndex(indexBytes.slice(0, length), signature, set)).toMatchObject(
        refused('signature'),
      );
    }
  });

  it('is refused when it is of another key, also under the id of the right one', async () => {
    const [[own], [other]] = [await newKeys(1), await newKeys(1)];
    if (!own || !other) throw new Error('no keys');
    const { indexBytes } = await published();
    const set = setOf(1, 1, [own]);
    expect(await verifyIndex(indexBytes, await signatureText(indexBytes, [other]), set)).toMatchObject(
      refused('signature'),
    );
    const posing = await signatureText(indexBytes, [{ ...other, id: own.id }]);
    expect(await verifyIndex(indexBytes, posing, set)).toMatchObject(refused('signature'));
  });

  it('needs two of three different keys; one key twice and strangers do not count', async () => {
    const [a, b, c, stranger] = await newKeys(4);
    if (!a || !b || !c || !stranger) throw new Error('no keys');
    const { indexBytes } = await published();
    const set = setOf(1, 2, [a, b, c]);
    const by = async (...keys: (typeof a)[]) =>
      verifyIndex(indexBytes, await signatureText(indexBytes, keys), set);
    expect(await by(a)).toMatchObject(refused('signature'));
    expect(await by(a, a)).toMatchObject(refused('signature'));
    expect(await by(a, stranger)).toMatchObject(refused('signature'));
    expect(await by(a, c)).toMatchObject({ ok: true });
    expect(await by(stranger, b, a)).toMatchObject({ ok: true });
  });

  it.each([
    ['a web page', '<!doctype html>', 'web-page'],
    ['cut off', '{"format":1,"signatures":[', 'not-json'],
    ['with a name twice', '{"format":1,"format":1,"signatures":[]}', 'duplicate-key'],
    ['empty', '{"format":1,"signatures":[]}', 'signature'],
    ['of another form', '{"format":1,"signatures":[{"key":"x","signature":"y"}]}', 'schema'],
    ['huge', ' '.repeat(30_000), 'too-large'],
  ])('is refused when its file is %s', async (_, text, code) => {
    const { indexBytes } = await published();
    expect(await verifyIndex(indexBytes, text, setOf(1, 1, await newKeys(1)))).toMatchObject(refused(code));
  });
});

describe('what stands in an index', () => {
  it.each([
    [
      'a path in the name of the file',
      (index: Index) => ({ ...index, pack: { ...index.pack, file: '../pack.json' } }),
    ],
    [
      'another hash in the name',
      (index: Index) => ({ ...index, pack: { ...index.pack, sha256: '0'.repeat(64) } }),
    ],
    ['more than 14 days', (index: Index) => ({ ...index, expires: '2027-11-02T12:00:00.000Z' })],
    ['an end before its beginning', (index: Index) => ({ ...index, expires: '2026-11-01T12:00:00.000Z' })],
    ['another format', (index: Index) => ({ ...index, format: 2 })],
    ['something besides', (index: Index) => ({ ...index, script: 'x' })],
    ['rules of another pack', (index: Index) => ({ ...index, revokedRules: ['base/sec.secret'] })],
    ['a link host with letters that pose', (index: Index) => ({ ...index, linkHosts: ['glоbex.example'] })],
  ])('is refused with %s, though it is signed', async (_, change) => {
    const keys = await newKeys(1);
    const { indexBytes } = await published(PACK, change);
    const result = await verifyIndex(indexBytes, await signatureText(indexBytes, keys), setOf(1, 1, keys));
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'schema', problems: [{ file: 'index.json' }] },
    });
  });

  it('is read as strictly as anything else, though it is signed', async () => {
    const keys = await newKeys(1);
    const { indexBytes } = await published();
    const text = new TextDecoder().decode(indexBytes).replace('"format": 1,', '"format": 1,\n"format": 1,');
    const twice = encodeText(text);
    const result = await verifyIndex(twice, await signatureText(twice, keys), setOf(1, 1, keys));
    expect(result).toMatchObject(refused('duplicate-key'));
  });
});

describe('the age of an index', () => {
  const later = (days: number) => new Date(NOW.getTime() + days * DAY);
  const nothing = { packId: null, version: null, issued: null };

  it.each([
    ['nothing known', nothing, 0, null],
    ['the same again', { packId: 'globex', version: 3, issued: NOW.toISOString() }, 1, null],
    ['the last hour of its 14 days', nothing, 13.99, null],
    ['past its 14 days', nothing, 14, 'expired'],
    ['a clock that is a year ahead', nothing, 365, 'expired'],
    ['a clock that is a year behind', nothing, -365, null],
    ['a newer index known', { ...nothing, issued: later(1).toISOString() }, 2, 'index-older'],
    [
      'a newer index known, written in whole seconds',
      { ...nothing, issued: '2026-11-02T12:00:01Z' },
      2,
      'index-older',
    ],
    ['the same instant, written in whole seconds', { ...nothing, issued: '2026-11-02T12:00:00Z' }, 2, null],
    ['a newer version known', { ...nothing, version: 4 }, 0, 'version-older'],
    ['another pack known', { ...nothing, packId: 'acme' }, 0, 'other-pack'],
  ])('with %s', async (_, known, days, code) => {
    const { index } = await published();
    expect(checkAge(index, known, later(days), 1)).toMatchObject(
      code === null ? { ok: true } : refused(code),
    );
  });

  it('asks for the engine', async () => {
    const { index } = await published({ ...PACK, minEngine: 1 });
    expect(checkAge(index, nothing, NOW, 1)).toMatchObject({ ok: true });
    expect(checkAge(index, nothing, NOW, 0)).toMatchObject(refused('newer-engine'));
  });

  it('is never before the one that is published, though a clock was ahead', async () => {
    const packed = await packBytes(PACK);
    const ahead = createIndex(packed, [], later(400), null);
    const now = createIndex(packed, [], NOW, ahead);
    expect(checkAge(now, { ...nothing, issued: ahead.issued }, NOW, 1)).toMatchObject({ ok: true });
  });
});

describe('the pack that an index names', () => {
  it('is exactly these bytes', async () => {
    const { index, bytes } = await published();
    expect(await checkPackBytes(bytes, index)).toEqual({ ok: true, value: undefined });
    const flipped = bytes.slice();
    flipped[20] = (flipped[20] ?? 0) ^ 4;
    expect(await checkPackBytes(flipped, index)).toMatchObject(refused('pack-hash'));
    expect(await checkPackBytes(bytes.slice(1), index)).toMatchObject(refused('pack-size'));
    expect(await checkPackBytes(encodeText('<html>'), index)).toMatchObject(refused('web-page'));
    expect(await checkPackBytes(new Uint8Array(3_000_000), index)).toMatchObject(refused('too-large'));
  });

  it('is the pack and the version that the index names', async () => {
    const { index, bytes } = await published();
    expect(readPublishedPack(bytes, index)).toMatchObject({ ok: true, value: { id: 'globex', version: 3 } });
    const other = await published({ ...PACK, version: 2 });
    expect(readPublishedPack(other.bytes, index)).toMatchObject(refused('other-pack'));
  });

  it('links to hosts of the index only', async () => {
    const { index } = await published();
    const { bytes } = await published({ ...PACK, linkHosts: ['globex.example', 'initech.example'] });
    expect(readPublishedPack(bytes, index)).toMatchObject({
      ok: false,
      error: { code: 'schema', found: expect.stringContaining('initech.example') },
    });
  });

  it.each([
    ['a name twice', '{"format":1,"format":1}', 'duplicate-key'],
    ['__proto__', '{"format":1,"vocabulary":{"__proto__":["everything"]}}', 'schema'],
    ['constructor', '{"format":1,"vocabulary":{"constructor":["everything"]}}', 'schema'],
    ['another form', '{"format":1}', 'schema'],
  ])('is refused with %s', async (_, text, code) => {
    const { index } = await published();
    expect(readPublishedPack(encodeText(text), index)).toMatchObject(refused(code));
  });
});
