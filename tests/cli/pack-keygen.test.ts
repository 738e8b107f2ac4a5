import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keygen } from '@/lib/cli/pack/keygen';
import { WrongUse } from '@/lib/cli/pack/say';
import { signFolder } from '@/lib/cli/pack/sign';
import { readKeys, trustedSet } from '@/lib/packs/publication/keys';
import { contents, temporary } from '@/tests/cli/pack-site';

interface Made {
  folder: string;
  version: number;
  threshold: number;
  fingerprint: string;
  private: string[];
  missing: number;
}

async function made(
  options: Omit<Parameters<typeof keygen>[0], 'out'> = {},
): Promise<Made & { text: string }> {
  const told = await keygen({ out: join(temporary(), 'keys'), ...options });
  expect(told.ok).toBe(true);
  return { ...(told.json as Made), text: told.text };
}

async function isFollowed(folder: string): Promise<boolean> {
  const file = readKeys(readFileSync(join(folder, 'keys.json')));
  if (!file.ok) throw new Error(file.error.code);
  return (await trustedSet(file.value, { signed: file.value.sets[0]?.set.signed ?? '' })).ok;
}

describe('pack keygen', () => {
  it('keeps each private key in a file that only this user may read', async () => {
    const { folder, private: names, fingerprint, text } = await made({ keys: 3 });
    expect(names).toHaveLength(3);
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(contents(folder)['.gitignore']).toContain('.private.pem');
    expect(contents(folder)['keys.json']).not.toContain('PRIVATE');
    expect(text).toContain(fingerprint);
  });

  it.each([
    [{}, 1],
    [{ keys: 2 }, 2],
    [{ keys: 3 }, 2],
    [{ keys: 3, threshold: 1 }, 1],
  ])('with %j lets %i sign together', async (options, threshold) => {
    expect((await made(options)).threshold).toBe(threshold);
  });

  it.each([[{ keys: 0 }], [{ keys: 21 }], [{ keys: 2, threshold: 3 }], [{ threshold: 0 }]])(
    'refuses %j',
    async (options) => {
      await expect(made(options)).rejects.toThrow(WrongUse);
    },
  );

  it('never overwrites keys', async () => {
    const { folder } = await made();
    const before = contents(folder);
    await expect(keygen({ out: folder })).rejects.toThrow(/never overwritten/);
    expect(contents(folder)).toEqual(before);
  });

  it('makes keys that follow older ones by themselves', async () => {
    const first = await made();
    const second = await made({ after: [first.folder], keys: 2 });
    expect(second).toMatchObject({ version: 2, missing: 0 });
    expect(await isFollowed(second.folder)).toBe(true);
    const third = await made({ after: [second.folder] });
    expect(third).toMatchObject({ version: 3, missing: 0 });
    expect(await isFollowed(third.folder)).toBe(true);
  });

  it('asks for the signatures of old keys that other people hold, and takes them one by one', async () => {
    const first = await made({ keys: 3 });
    const [mine, theirs] = [await holder(first, 0), await holder(first, 1)];
    const second = await made({ after: [mine] });
    expect(second).toMatchObject({ version: 2, missing: 1 });
    expect(second.text).toContain(`sign ${second.folder}`);
    expect(await isFollowed(second.folder)).toBe(false);
    expect((await signFolder(second.folder, [mine])).json).toMatchObject({ complete: false, signatures: 1 });
    expect((await signFolder(second.folder, [theirs])).json).toMatchObject({ complete: true, signatures: 2 });
    expect(await isFollowed(second.folder)).toBe(true);
  });

  it('says what is missing where no old keys are', async () => {
    const told = await keygen({ out: join(temporary(), 'keys'), after: [temporary()] });
    expect(told).toMatchObject({
      ok: false,
      json: { problems: [{ expected: expect.stringContaining('keys.json') }] },
    });
    expect(existsSync(join(temporary(), 'keys'))).toBe(false);
  });
});

/** A folder as one of the people has it: `keys.json` and one private key. */
async function holder({ folder, private: names }: Made, at: number): Promise<string> {
  const { cpSync } = await import('node:fs');
  const own = join(temporary(), 'own');
  cpSync(folder, own, { recursive: true });
  for (const [index, name] of names.entries()) if (index !== at) rmSync(join(own, name));
  return own;
}
