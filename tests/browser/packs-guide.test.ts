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

/** What lies on the admin's server after `pack publish`, by name. */
type Published = Map<string, Buffer>;

interface Guide {
  fingerprint: string;
  first: Published;
  second: Published;
}

/** The admin's half of docs/admin-guide.md, with the real command line: a new pack, and a version with one more rule. */
async function followGuide(folder: string): Promise<Guide> {
  const at = (...parts: string[]) => join(folder, ...parts);
  await pack('init', at('demo-pack'), '--name', 'Demo guidelines', '--employer', 'Acme', '--yes');
  await pack('check', at('demo-pack'));
  const said = await pack('keygen', '--out', at('keys'));
  await pack('build', at('demo-pack'), '--out', at('site'));
  await pack('sign', at('site'), '--key', at('keys'));
  const first = await filesIn(at('site'));

  await mkdir(at('demo-pack', 'work'), { recursive: true });
  await writeFile(at('demo-pack', 'work', 'internal.yaml'), NEW_RULE);
  const head = await readFile(at('demo-pack', 'pack.yaml'), 'utf8');
  await writeFile(at('demo-pack', 'pack.yaml'), head.replace(/^version: 1\b/m, 'version: 2'));
  await pack('publish', at('demo-pack'), '--out', at('site'), '--key', at('keys'));
  const fingerprint = /Fingerprint: ([0-9a-f ]+)/.exec(said)?.[1]?.trim() ?? 'none was printed';
  return { fingerprint, first, second: await filesIn(at('site')) };
}

async function filesIn(folder: string): Promise<Published> {
  const files = (await readdir(folder)).map(
    async (file) => [file, await readFile(join(folder, file))] as const,
  );
  return new Map(await Promise.all(files));
}

// The ten minutes of docs/admin-guide.md, with a static server and the real extension in each browser.
describe('from an empty folder to a new rule in an open composer', () => {
  let folder = '';
  let guide: Guide;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-guide-'));
    guide = await followGuide(folder);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  describe.each(BROWSERS)('in %s', (name) => {
    const browser = useBrowser(name, withOpenHost);
    let server: PackServer;

    beforeAll(async () => {
      server = await PackServer.start();
    });
    afterAll(() => server.stop());

    it('takes three commands, a link and a click', async () => {
      server.publish(guide.first, 'candor/');
      const options = await browser().options('packs');
      await options.fill('Link to a pack', server.url('candor/'));
      await options.press('Look at it');
      await options.untilText('Nothing of it is in use yet.');
      expect((await options.text()).replace(/\s+/g, ' ')).toContain(guide.fingerprint);
      await options.press('Add this pack');
      await options.untilText('Healthy');

      const tab = await browser().open('x-inline');
      await tab.write(ABOUT_IT);
      await tab.untilBadge('');

      server.publish(guide.second, 'candor/');
      await options.front();
      await options.press('Check now');
      await options.untilText('Version 2');
      await tab.front();
      await tab.untilUi('a mark on the new name', (ui) => ui.parts('mark').length === 1);
      await tab.untilBadge('1');
    });
  });
});
