import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildOptions, build } from '@/lib/cli/pack/build';
import { WrongUse } from '@/lib/cli/pack/say';
import { writeSite } from '@/lib/cli/pack/site';
import type { Index } from '@/lib/packs/publication/formats';
import { contents, packFolder, temporary } from '@/tests/cli/pack-site';

const MONDAY = new Date('2026-11-02T09:00:00.000Z');
const FRIDAY = new Date('2026-11-06T09:00:00.000Z');
const RULES = { 'plan.tower': 'silver tower', 'plan.bridge': 'green bridge' };

async function built(folder: string, out: string, now = MONDAY, options: Omit<BuildOptions, 'out'> = {}) {
  const told = await build(folder, { out, ...options }, now);
  return { ...told, json: told.json as { index: Index; isSame: boolean; problems: object[] } };
}

describe('pack build', () => {
  it('writes the pack under a name of its own, and an index for 14 days', async () => {
    const out = join(temporary(), 'site');
    const { ok, json } = await built(packFolder(1), out);
    expect(ok).toBe(true);
    expect(json.index).toMatchObject({
      issued: '2026-11-02T09:00:00.000Z',
      expires: '2026-11-16T09:00:00.000Z',
    });
    expect(json.index.pack.file).toBe(`pack-initech-1-${json.index.pack.sha256.slice(0, 8)}.json`);
    expect(Object.keys(contents(out)).toSorted()).toEqual(['index.json', json.index.pack.file]);
  });

  it('gives the same content a fresh index and nothing else, and takes old signatures away', async () => {
    const out = temporary();
    const folder = packFolder(1);
    const first = await built(folder, out);
    writeFileSync(join(out, 'index.json.sig'), 'signatures of the first index');
    const second = await built(folder, out, FRIDAY);
    expect(second.json).toMatchObject({ isSame: true, index: { expires: '2026-11-20T09:00:00.000Z' } });
    expect(second.json.index.pack).toEqual(first.json.index.pack);
    expect(Object.keys(contents(out))).not.toContain('index.json.sig');
  });

  it('knows the same content from another order of keys in an older file', async () => {
    const out = temporary();
    const first = await built(
      packFolder(
        1,
        RULES,
        'publisher: { name: Initech, contact: "mailto:pr@initech.example" }\nlinkHosts: [initech.example]\n',
      ),
      out,
    );
    const second = await built(
      packFolder(
        1,
        RULES,
        'linkHosts: [initech.example]\npublisher: { contact: "mailto:pr@initech.example", name: Initech }\n',
      ),
      out,
      FRIDAY,
    );
    expect(second.json).toMatchObject({ isSame: true });
    expect(second.json.index.pack).toEqual(first.json.index.pack);
  });

  it.each([[1], [2]])(
    'refuses changed content with version %i after 2, and leaves the folder alone',
    async (version) => {
      const out = temporary();
      await built(packFolder(2), out);
      const before = contents(out);
      const { ok, json } = await built(packFolder(version, { 'plan.tower': 'golden tower' }), out, FRIDAY);
      expect(ok).toBe(false);
      expect(json.problems).toMatchObject([
        { place: 'version', expected: expect.stringContaining('more than 2'), found: String(version) },
      ]);
      expect(contents(out)).toEqual(before);
    },
  );

  it('keeps the files of older versions', async () => {
    const out = temporary();
    const first = await built(packFolder(1), out);
    const second = await built(packFolder(2), out, FRIDAY);
    expect(Object.keys(contents(out)).toSorted()).toEqual(
      ['index.json', first.json.index.pack.file, second.json.index.pack.file].toSorted(),
    );
  });

  it('does not mix two packs in one folder', async () => {
    const out = temporary();
    await built(packFolder(1), out);
    const other = packFolder(2);
    writeFileSync(join(other, 'pack.yaml'), 'format: 1\nid: globex\nname: Globex house rules\nversion: 2\n');
    expect((await built(other, out)).json.problems).toMatchObject([{ place: 'id', found: 'globex' }]);
  });

  it('lists the problems of a pack that does not build', async () => {
    const out = join(temporary(), 'site');
    const folder = packFolder(1);
    writeFileSync(join(folder, 'pack.yaml'), 'format: 1\nid: Initech\nname: 7\nversion: 1.5\n');
    const { ok, json } = await built(folder, out);
    expect(ok).toBe(false);
    expect(json.problems.length).toBeGreaterThanOrEqual(3);
  });

  it('builds nothing that no browser would read', async () => {
    const folder = packFolder(1);
    mkdirSync(join(folder, 'vocabulary'));
    writeFileSync(join(folder, 'vocabulary/constructor.yaml'), '[some, words]\n');
    expect((await built(folder, temporary())).json.problems).toMatchObject([
      { found: expect.stringContaining('"constructor"') },
    ]);
  });

  it('refuses hints at nearly everything, by their places', async () => {
    const hint = "{ surface: post, box: '*', editor: draft, submit: 'form div' }";
    const folder = packFolder(1, RULES, `siteHints: { x: [${hint}] }\n`);
    const { ok, json } = await built(folder, temporary());
    expect(ok).toBe(false);
    expect(json.problems).toMatchObject([
      { file: join(folder, 'pack.yaml'), place: 'siteHints.x[0].box', found: expect.stringContaining('*') },
      { place: 'siteHints.x[0].submit', expected: expect.stringContaining('tells the button') },
    ]);
  });

  it('is never older than what is published, though that clock was ahead', async () => {
    const out = temporary();
    const ahead = await built(packFolder(1), out, new Date('2030-01-01T00:00:00.000Z'));
    const now = await built(packFolder(2), out);
    expect(Date.parse(now.json.index.issued)).toBeGreaterThan(Date.parse(ahead.json.index.issued));
  });

  it('leaves the folder as it was when writing fails on the way', () => {
    const out = temporary();
    writeFileSync(join(out, 'index.json'), 'before');
    mkdirSync(join(out, 'b.json'));
    const files = [
      { name: 'a.json', content: 'new' },
      { name: 'b.json/none/c.json', content: 'no such folder' },
      { name: 'index.json', content: 'after' },
    ];
    expect(() => writeSite(out, files)).toThrow();
    expect(readdirSync(out).toSorted()).toEqual(['b.json', 'index.json']);
    expect(readFileSync(join(out, 'index.json'), 'utf8')).toBe('before');
  });

  it('refuses to build where private keys lie', async () => {
    const out = temporary();
    writeFileSync(join(out, 'a.private.pem'), 'x');
    await expect(built(packFolder(1), out)).rejects.toThrow(WrongUse);
  });
});

describe('pack build --revoke', () => {
  it('stays until the rule changes', async () => {
    const out = temporary();
    const revoked = async (folder: string, now?: Date, options?: Omit<BuildOptions, 'out'>) =>
      (await built(folder, out, now, options)).json.index.revokedRules;
    expect(await revoked(packFolder(1), MONDAY, { revoke: ['plan.tower', 'initech/plan.bridge'] })).toEqual([
      'plan.bridge',
      'plan.tower',
    ]);
    expect(await revoked(packFolder(1), FRIDAY)).toEqual(['plan.bridge', 'plan.tower']);
    expect(await revoked(packFolder(2, { ...RULES, 'plan.tower': 'golden tower' }))).toEqual(['plan.bridge']);
    expect(
      await revoked(packFolder(2, { ...RULES, 'plan.tower': 'golden tower' }), FRIDAY, {
        restore: ['plan.bridge'],
      }),
    ).toBeUndefined();
  });

  it('names a rule that is not there', async () => {
    const options = { revoke: ['plan.towr'], restore: ['plan.bridge'] };
    const { json } = await built(packFolder(1), temporary(), MONDAY, options);
    expect(json.problems).toMatchObject([
      { place: '--revoke', found: 'plan.towr' },
      { place: '--restore', found: 'plan.bridge' },
    ]);
  });
});
