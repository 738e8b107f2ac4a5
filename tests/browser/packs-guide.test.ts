import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withOpenHost } from '@/tests/browser/open-host';
import { PackServer } from '@/tests/browser/pack-server';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A command of docs/admin-guide.md, as an admin types it. */
async function pack(...words: string[]): Promise<string> {
  const { stdout } = await run('npm', ['run', '--silent', 'pack', '--', ...words], { cwd: ROOT });
  return stdout;
}

const NEW_RULE = `id: work.internal
severity: suggest
gate: any
primary: { terms: [Kestrel Cove] }
message:
  what: '"{match}" may be an internal name.'
  why: It is not announced yet; the story works without it.
edits: [{ label: Leave the name out, replace: match, with: my project }]
fixtures:
  nudge: ['A week on [[Kestrel Cove]]', 'Everybody asks about [[Kestrel Cove]]', '[[Kestrel Cove]] runs']
  quiet: ['We saw a kestrel over the cove', 'A week by the sea', 'It runs']
`;

const ABOUT_IT = 'Long week with Kestrel Cove, and a good one.';

// The ten minutes of docs/admin-guide.md, with the real command line, a static server and the real extension.
describe.each(BROWSERS)('from an empty folder to a new rule in an open composer in %s', (name) => {
  const browser = useBrowser(name, withOpenHost);
  let folder = '';
  let server: PackServer;
  const at = (...parts: string[]) => join(folder, ...parts);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-guide-'));
    server = await PackServer.start();
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Uploads the published folder as it lies there. */
  async function upload(): Promise<void> {
    const names = await readdir(at('site'));
    const files = names.map(async (file) => [file, await readFile(at('site', file))] as const);
    server.publish(new Map(await Promise.all(files)), 'candor/');
  }

  it('takes three commands, a link and a click', { timeout: 240_000 }, async () => {
    await pack('init', at('demo-pack'), '--name', 'Demo guidelines', '--employer', 'Acme', '--yes');
    await pack('check', at('demo-pack'));
    const said = await pack('keygen', '--out', at('keys'));
    await pack('build', at('demo-pack'), '--out', at('site'));
    await pack('sign', at('site'), '--key', at('keys'));
    await upload();

    const options = await browser().options('packs');
    await options.fill('Link to a pack', server.url('candor/'));
    await options.press('Look at it');
    await options.untilText('Nothing of it is in use yet.');
    const fingerprint = /Fingerprint: ([0-9a-f ]+)/.exec(said)?.[1]?.trim() ?? 'none was printed';
    expect((await options.text()).replace(/\s+/g, ' ')).toContain(fingerprint);
    await options.press('Add this pack');
    await options.untilText('Healthy');

    const tab = await browser().open('x-inline');
    await tab.write(ABOUT_IT);
    await tab.untilBadge('');

    await mkdir(at('demo-pack', 'work'), { recursive: true });
    await writeFile(at('demo-pack', 'work', 'internal.yaml'), NEW_RULE);
    const head = await readFile(at('demo-pack', 'pack.yaml'), 'utf8');
    await writeFile(at('demo-pack', 'pack.yaml'), head.replace(/^version: 1\b/m, 'version: 2'));
    await pack('publish', at('demo-pack'), '--out', at('site'), '--key', at('keys'));
    await upload();

    await options.front();
    await options.press('Check now');
    await options.untilText('Version 2');
    await tab.front();
    await tab.untilUi('a mark on the new name', (ui) => ui.parts('mark').length === 1);
    await tab.untilBadge('1');
  });
});
