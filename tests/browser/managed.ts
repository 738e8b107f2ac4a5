import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtFor, type LaunchOptions } from '@/tests/browser/launch';

/** Where Chromium looks for its organisation's word; only an administrator may write there. */
const POLICIES = '/etc/chromium/policies/managed';

/** The id of the add-on for Firefox, as the manifest has it. */
const GECKO_ID = 'candor@candor.example';

/** A browser that its organisation set up. */
export interface Managed {
  options: LaunchOptions;
  /** Takes the policy back. */
  forget(): void;
}

/** Whether this machine lets us be the organisation: Chromium reads policies from a folder of the system. */
export function mayManage(name: BrowserName): boolean {
  if (name === 'firefox') return true;
  try {
    mkdirSync(POLICIES, { recursive: true });
    accessSync(POLICIES, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A real policy for the real extension: `storage.managed` gives it what `policy` says. */
export function manage(name: BrowserName, policy: object): Promise<Managed> {
  return name === 'chromium' ? manageChromium(policy) : manageFirefox(policy);
}

async function manageChromium(policy: object): Promise<Managed> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-managed-'));
  await cp(builtFor('chromium'), folder, { recursive: true });
  const { key, id } = createId();
  const path = join(folder, 'manifest.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), key }));
  const file = join(POLICIES, 'candor-test.json');
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  const forget = () => {
    rmSync(file, { force: true });
    rmSync(folder, { recursive: true });
  };
  return { options: { candor: folder }, forget };
}

/** A manifest of the person's own Firefox does as well as one of the system. */
async function manageFirefox(data: object): Promise<Managed> {
  const home = await mkdtemp(join(tmpdir(), 'candor-managed-'));
  const manifest = { name: GECKO_ID, description: 'Guidelines', type: 'storage', data };
  for (const folder of ['.mozilla', '.config/mozilla']) {
    mkdirSync(join(home, folder, 'managed-storage'), { recursive: true });
    writeFileSync(join(home, folder, 'managed-storage', `${GECKO_ID}.json`), JSON.stringify(manifest));
  }
  return { options: { home }, forget: () => rmSync(home, { recursive: true, force: true }) };
}

/** A public key fixes the id of an unpacked extension: the first 128 bits of its hash in the letters a to p. */
function createId(): { key: string; id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { key: der.toString('base64'), id };
}
