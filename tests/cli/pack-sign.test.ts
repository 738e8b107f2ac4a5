import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '@/lib/cli/pack/build';
import { keygen } from '@/lib/cli/pack/keygen';
import { WrongUse } from '@/lib/cli/pack/say';
import { signFolder } from '@/lib/cli/pack/sign';
import { verify } from '@/lib/cli/pack/verify';
import { contents, packFolder, temporary } from '@/tests/cli/pack-site';

const NOW = new Date('2026-11-02T09:00:00.000Z');
const LATER = new Date('2026-11-06T09:00:00.000Z');

async function keys(options: Omit<Parameters<typeof keygen>[0], 'out'> = {}): Promise<string> {
  const out = join(temporary(), 'keys');
  await keygen({ out, ...options });
  return out;
}

/** One folder a person, each with `keys.json` and one private key. */
async function holders(count: number): Promise<string[]> {
  const all = await keys({ keys: count });
  const names = Object.keys(contents(all)).filter((name) => name.endsWith('.pem'));
  return names.map((own) => {
    const folder = join(temporary(), 'own');
    cpSync(all, folder, { recursive: true });
    for (const name of names) if (name !== own) rmSync(join(folder, name));
    return folder;
  });
}

async function site(version = 1, now = NOW, out = temporary()): Promise<string> {
  expect((await build(packFolder(version), { out }, now)).ok).toBe(true);
  return out;
}

const refusalOf = async (folder: string, key: string, now = NOW) => {
  const { ok, json } = await verify(folder, { key }, now);
  const steps = (json as { steps: { check: string; ok: boolean; refusal?: { code: string } }[] }).steps;
  return ok ? null : `${steps.at(-1)?.check} ${steps.at(-1)?.refusal?.code}`;
};

describe('pack sign', () => {
  it('makes a folder that a browser takes', async () => {
    const [own, out] = [await keys(), await site()];
    expect(await signFolder(out, [own])).toMatchObject({ ok: true, json: { complete: true, threshold: 1 } });
    expect(Object.keys(contents(out))).toEqual(
      expect.arrayContaining(['index.json', 'index.json.sig', 'keys.json']),
    );
    expect(await refusalOf(out, own)).toBeNull();
  });

  it('counts two of three people, each in turn', async () => {
    const [a, b] = await holders(3);
    const out = await site();
    expect((await signFolder(out, [a ?? ''])).json).toMatchObject({ complete: false, threshold: 2 });
    expect(await refusalOf(out, a ?? '')).toBe('signature signature');
    expect((await signFolder(out, [a ?? ''])).json).toMatchObject({ complete: false });
    expect((await signFolder(out, [b ?? ''])).json).toMatchObject({ complete: true });
    expect(await refusalOf(out, a ?? '')).toBeNull();
  });

  it('drops signatures of an index that is gone', async () => {
    const [a, b] = await holders(2);
    const out = await site();
    await signFolder(out, [a ?? '']);
    const old = readFileSync(join(out, 'index.json.sig'));
    await site(1, LATER, out);
    writeFileSync(join(out, 'index.json.sig'), old);
    expect((await signFolder(out, [b ?? ''])).json).toMatchObject({ complete: false });
    expect((await signFolder(out, [a ?? ''])).json).toMatchObject({ complete: true });
  });

  it('brings new keys with it, and old ones no longer do', async () => {
    const old = await keys();
    const out = await site();
    await signFolder(out, [old]);
    const next = await keys({ after: [old] });
    await site(1, LATER, out);
    expect(await signFolder(out, [next])).toMatchObject({ ok: true });
    expect(await refusalOf(out, old, LATER)).toBeNull();
    expect(await refusalOf(out, next, LATER)).toBeNull();
    expect(await signFolder(out, [old])).toMatchObject({
      ok: false,
      json: { problems: [{ found: 'none of them' }] },
    });
  });

  it('refuses keys that do not follow those of the folder, and keys whose rotation is half signed', async () => {
    const out = await site();
    await signFolder(out, [await keys()]);
    const before = contents(out);
    expect(await signFolder(out, [await keys()])).toMatchObject({
      ok: false,
      json: { problems: [{ found: 'other keys' }] },
    });
    expect(contents(out)).toEqual(before);
    const [a] = await holders(2);
    const next = await keys({ after: [a ?? ''] });
    expect(await signFolder(await site(), [next])).toMatchObject({ ok: false });
  });

  it('refuses to sign what does not hang together', async () => {
    const own = await keys();
    const out = await site();
    const name = Object.keys(contents(out)).find((each) => each.startsWith('pack-')) ?? '';
    writeFileSync(join(out, name), `${readFileSync(join(out, name), 'utf8')} `);
    expect(await signFolder(out, [own])).toMatchObject({ ok: false });
    expect(await signFolder(temporary(), [own])).toMatchObject({ ok: false });
  });

  it('keeps private keys out of what is published', async () => {
    const out = await site();
    const inside = join(out, 'keys');
    mkdirSync(inside);
    await expect(signFolder(out, [inside])).rejects.toThrow(WrongUse);
    await expect(signFolder(out, [out])).rejects.toThrow(WrongUse);
  });
});

describe('pack verify', () => {
  it.each([
    ['one flipped bit in the index', 'index.json', flip, 'signature signature'],
    ['a truncated index', 'index.json', (text: string) => text.slice(0, 100), 'signature signature'],
    ['a flipped bit in the pack', 'pack-', flip, 'bytes pack-hash'],
    ['a truncated pack', 'pack-', (text: string) => text.slice(0, -1), 'bytes pack-size'],
    ['a web page for the pack', 'pack-', () => '<!doctype html>', 'bytes web-page'],
    ['a web page for the keys', 'keys.json', () => '<!doctype html>', 'keys web-page'],
    [
      'a name twice in the keys',
      'keys.json',
      (text: string) => text.replace('{', '{"format":1,'),
      'keys duplicate-key',
    ],
    [
      'a name twice in the signatures',
      'index.json.sig',
      (text: string) => text.replace('{', '{"format":1,'),
      'signature duplicate-key',
    ],
  ])('stops at %s', async (_, start, change, refusal) => {
    const [own, out] = [await keys(), await site()];
    await signFolder(out, [own]);
    const name =
      Object.keys(contents(out)).find(
        (each) => each.startsWith(start) && (start !== 'index.json' || each === start),
      ) ?? '';
    writeFileSync(join(out, name), change(readFileSync(join(out, name), 'utf8')));
    expect(await refusalOf(out, own)).toBe(refusal);
  });

  it('stops at other keys, at an index past its date, and at a new index with the old pack', async () => {
    const [own, out] = [await keys(), await site()];
    await signFolder(out, [own]);
    expect(await refusalOf(out, await keys())).toBe('keys keys-unknown');
    expect(await refusalOf(out, own, new Date('2026-11-16T09:00:00.000Z'))).toBe('date expired');
    const [old] = Object.keys(contents(out)).filter((name) => name.startsWith('pack-'));
    await site(2, LATER, out);
    await signFolder(out, [own]);
    const newer = Object.keys(contents(out)).find((name) => name.startsWith('pack-') && name !== old) ?? '';
    cpSync(join(out, old ?? ''), join(out, newer));
    expect(await refusalOf(out, own, LATER)).toBe('bytes pack-hash');
  });

  it('takes the fingerprint that colleagues confirmed, also an older one after a rotation', async () => {
    const old = await keys();
    const out = await site();
    const first = (await signFolder(out, [old])).json as { fingerprint: string };
    const second = (await signFolder(out, [await keys({ after: [old] })])).json as { fingerprint: string };
    expect(first.fingerprint).not.toBe(second.fingerprint);
    for (const fingerprint of [first.fingerprint, second.fingerprint.replaceAll(' ', '')]) {
      expect(await verify(out, { fingerprint }, NOW)).toMatchObject({ ok: true });
    }
    expect(
      await verify(
        out,
        { fingerprint: first.fingerprint.replace(/^./, (sign) => (sign === '0' ? '1' : '0')) },
        NOW,
      ),
    ).toMatchObject({ ok: false });
  });

  it('does not let a folder vouch for itself', async () => {
    await expect(verify(temporary(), {}, NOW)).rejects.toThrow(WrongUse);
  });

  it('names rules that a browser would leave out', async () => {
    const own = await keys();
    const out = temporary();
    const folder = packFolder(1);
    const rule = join(folder, 'plan/tower.yaml');
    writeFileSync(rule, readFileSync(rule, 'utf8').replace('we start in May', 'the silver tower again'));
    await build(folder, { out }, NOW);
    await signFolder(out, [own]);
    const told = await verify(out, { key: own }, NOW);
    expect(told).toMatchObject({
      ok: false,
      json: { leftOut: [{ rule: 'initech/plan.tower', code: 'fixture' }] },
    });
  });
});

function flip(text: string): string {
  return text.replace(/\d(?=\D*$)/, (digit) => String(Number(digit) ^ 1));
}
