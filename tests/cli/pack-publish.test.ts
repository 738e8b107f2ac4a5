import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diff } from '@/lib/cli/pack/diff';
import { keygen } from '@/lib/cli/pack/keygen';
import { publish } from '@/lib/cli/pack/publish';
import { WrongUse } from '@/lib/cli/pack/say';
import { verify } from '@/lib/cli/pack/verify';
import { contents, packFolder, temporary } from '@/tests/cli/pack-site';

const ROOT = join(import.meta.dirname, '../..');
const NOW = new Date('2026-11-02T09:00:00.000Z');
const LATER = new Date('2026-11-06T09:00:00.000Z');

async function keys(count = 1): Promise<string> {
  const out = join(temporary(), 'keys');
  await keygen({ out, keys: count });
  return out;
}

describe('pack publish', () => {
  it('checks, builds and signs in one', async () => {
    const [key, out] = [await keys(), join(temporary(), 'site')];
    expect(await publish(packFolder(1), { out, key: [key] }, NOW)).toMatchObject({
      ok: true,
      json: { complete: true, isSame: false },
    });
    expect(await verify(out, { key }, NOW)).toMatchObject({ ok: true });
    expect(await publish(packFolder(1), { out, key: [key] }, LATER)).toMatchObject({
      ok: true,
      json: { isSame: true },
    });
    expect(await verify(out, { key }, LATER)).toMatchObject({ ok: true });
  });

  it('is compared with what comes next, as the guide has it', async () => {
    const out = join(temporary(), 'site');
    await publish(packFolder(1), { out, key: [await keys()] }, NOW);
    const told = diff(out, packFolder(2, { 'plan.tower': 'silver tower' }));
    expect(told.json).toMatchObject({ ok: true, id: 'initech', from: 1, to: 2 });
    expect(told.text).toContain('plan.bridge');
  });

  it('says what a new version changes', async () => {
    const [key, out] = [[await keys()], temporary()];
    await publish(packFolder(1), { out, key }, NOW);
    const { json, text } = await publish(
      packFolder(2, { 'plan.tower': 'silver tower' }),
      { out, key },
      LATER,
    );
    const { changes } = json as { changes: string[] };
    expect(changes.join()).toContain('plan.bridge');
    expect(text).toContain(`Since version 1:\n  ${changes[0]}`);
  });

  it.each([
    [
      'a fixture that fails',
      (folder: string) => edit(folder, 'plan/tower.yaml', 'we start in May', 'the silver tower again'),
      1,
    ],
    [
      'a pack that does not build',
      (folder: string) => edit(folder, 'pack.yaml', 'version: 3', 'version: three'),
      1,
    ],
    ['too few keys', () => undefined, 2],
  ])('writes nothing with %s', async (_, spoil, keyCount) => {
    const [own, out] = [await keys(keyCount), temporary()];
    const key = keyCount === 1 ? own : await half(own);
    if (keyCount === 1) await publish(packFolder(2), { out, key: [key] }, NOW);
    const before = contents(out);
    const folder = packFolder(3);
    spoil(folder);
    const told = await publish(folder, { out, key: [key] }, LATER);
    expect(told.ok).toBe(false);
    expect((told.json as { problems: object[] }).problems.length).toBeGreaterThan(0);
    expect(contents(out)).toEqual(before);
  });

  it('keeps the folder of the pack out of what is published', async () => {
    const folder = packFolder(1);
    await expect(publish(folder, { out: folder, key: [await keys()] }, NOW)).rejects.toThrow(WrongUse);
  });
});

describe('pack on the command line', () => {
  const pack = (...args: string[]) => {
    const program = ['--import', './scripts/ts-hooks.mjs', 'lib/cli/pack.ts', ...args];
    const { stdout, stderr, status } = spawnSync('node', program, { cwd: ROOT, encoding: 'utf8', input: '' });
    return { stdout, stderr, status };
  };

  it('makes a signed pack in three commands, each answering with one JSON object', () => {
    const at = (name: string) => join(temporary(), name);
    const [own, key, out] = [at('pack'), at('keys'), at('site')];
    const runs = [
      pack('init', own, '--name', 'Initech house rules', '--employer', 'Initech', '--yes', '--json'),
      pack('keygen', '--out', key, '--json'),
      pack('publish', own, '--out', out, '--key', key, '--json'),
      pack('verify', out, '--key', key, '--json'),
    ];
    for (const { stdout, stderr, status } of runs) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ ok: true });
    }
    expect(existsSync(join(out, 'index.json.sig'))).toBe(true);
  });

  it('answers problems with 1 and wrong use with 2, without a stack', () => {
    const folder = packFolder(1);
    writeFileSync(join(folder, 'pack.yaml'), 'format: 1\n');
    expect(pack('build', folder, '--out', temporary())).toMatchObject({ status: 1, stderr: '' });
    for (const args of [
      ['build', join(folder, 'nowhere'), '--out', temporary()],
      ['build', folder],
      ['verify', folder],
      ['keygen', '--out', join(temporary(), 'keys'), '--keys', 'many'],
      ['polish'],
    ]) {
      const { status, stderr, stdout } = pack(...args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr.trim()).not.toBe('');
    }
    const wrong = pack('verify', folder, '--json');
    expect({ ...wrong, stdout: JSON.parse(wrong.stdout) }).toMatchObject({
      status: 2,
      stderr: '',
      stdout: { ok: false },
    });
  });

  it('says what it can do', () => {
    const { stdout, status } = pack('--help');
    expect(status).toBe(0);
    for (const name of ['init', 'check', 'seal', 'keygen', 'build', 'sign', 'verify', 'publish', 'diff']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });
});

function edit(folder: string, name: string, from: string, to: string): void {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** A folder with one of the two keys. */
async function half(folder: string): Promise<string> {
  const out = temporary();
  const files = contents(folder);
  const [first = ''] = Object.keys(files).filter((name) => name.endsWith('.pem'));
  for (const name of [first, 'keys.json']) writeFileSync(join(out, name), files[name] ?? '');
  return out;
}
