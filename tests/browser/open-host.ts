import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtFor } from '@/tests/browser/launch';

const LOOPBACK = 'http://127.0.0.1/*';

/**
 * The built extension as it is once a person has allowed the pack server's host. Nobody can answer the question of a
 * Chromium without a window, so there a copy holds the host from the start; a Firefox of ours says yes by itself.
 */
export async function withOpenHost(name: BrowserName): Promise<string> {
  const built = builtFor(name);
  if (name === 'firefox') return built;
  const folder = await mkdtemp(join(tmpdir(), 'candor-open-host-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(LOOPBACK);
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
