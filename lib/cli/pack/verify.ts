import type { Command } from 'commander';
import { readKeyFile } from '@/lib/cli/pack/key-folder';
import {
  type CommonOptions,
  counted,
  JSON_OPTION,
  sayRefusal,
  type Told,
  tell,
  WrongUse,
} from '@/lib/cli/pack/say';
import { keepOut, readSiteFile } from '@/lib/cli/pack/site';
import { ENGINE_VERSION, type Pack } from '@/lib/format/pack';
import {
  INDEX_FILE,
  type Index,
  KEYS_FILE,
  type KeySet,
  SIGNATURE_FILE,
} from '@/lib/packs/publication/formats';
import {
  fingerprintOf,
  newestSet,
  readKeys,
  rootByFingerprint,
  type TrustRoot,
  trustedSet,
} from '@/lib/packs/publication/keys';
import { checkAge, checkPackBytes, readPublishedPack, verifyIndex } from '@/lib/packs/publication/verify';
import { type Refusal, refusal } from '@/lib/packs/refusal';
import type { LeftOut } from '@/lib/packs/trial';
import { err, ok, type Result } from '@/lib/shared/result';

export interface VerifyOptions {
  /** Folder of keys, or its `keys.json`: its newest set is what is trusted. */
  key?: string;
  /** Fingerprint of a set that is trusted. */
  fingerprint?: string;
}

/** One check on the way of a pack into a browser. */
interface Step {
  check: string;
  ok: boolean;
  said: string;
  refusal?: Refusal;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** From so many days before its end on an index should be made anew. */
const SOON_DAYS = 4;

export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('check a published folder as a browser does')
    .description(
      'Goes through the checks that a browser makes before it takes a pack, in the same order, and says each of them. It stops where a browser would.',
    )
    .argument('<site>', 'folder that is published')
    .option('--key <keys>', 'folder of keys, or its keys.json, that colleagues trust')
    .option('--fingerprint <digits>', 'the fingerprint that colleagues confirmed, in any grouping')
    .option(...JSON_OPTION)
    .action(async (site: string, options: VerifyOptions & CommonOptions) =>
      tell(await verify(site, options, new Date()), options),
    );
}

/** Walks through the checks until one fails. Throws `WrongUse` when nothing is named to trust. */
export async function verify(site: string, { key, fingerprint }: VerifyOptions, now: Date): Promise<Told> {
  if ((key === undefined) === (fingerprint === undefined)) {
    throw new WrongUse(
      'expected --key KEYS or --fingerprint DIGITS, one of them: a folder cannot vouch for itself',
    );
  }
  keepOut(site, []);
  const steps: Step[] = [];
  const pack = await walk(site, { ...(key && { key }), ...(fingerprint && { fingerprint }) }, now, steps);
  const leftOut = pack ? await tryOut(pack, steps) : [];
  const isGood = steps.every((step) => step.ok);
  const verdict = isGood
    ? 'A browser takes this pack.'
    : 'A browser does not take this pack, or not all of it; what it had before stays.';
  return {
    ok: isGood,
    text: [...steps.map(sayStep), verdict].join('\n'),
    json: { ok: isGood, steps, leftOut },
  };
}

/** From the keys to the pack; null when a check failed, which is then the last of the steps. */
async function walk(site: string, options: VerifyOptions, now: Date, steps: Step[]): Promise<Pack | null> {
  const note = <T>(check: string, result: Result<T, Refusal>, said: (value: T) => string): T | undefined => {
    steps.push(
      result.ok
        ? { check, ok: true, said: said(result.value) }
        : { check, ok: false, said: sayRefusal(result.error), refusal: result.error },
    );
    return result.ok ? result.value : undefined;
  };
  const keys = note('keys', await trustedKeys(site, options), sayTrusted);
  if (!keys) return null;
  const index = note('signature', await signedIndex(site, keys.set), (each) => saySigned(each, keys.set));
  if (!index) return null;
  const nothingKnown = { packId: null, version: null, issued: null };
  const age = checkAge(index, nothingKnown, now, ENGINE_VERSION);
  note('date', age, () => sayAge(index, now));
  if (!age.ok) return null;
  const bytes = readSiteFile(site, index.pack.file);
  const whole = bytes ? await checkPackBytes(bytes, index) : missing(index.pack.file);
  note('bytes', whole, () => `${index.pack.file} is the file that the index names`);
  if (!bytes || !whole.ok) return null;
  return note('pack', readPublishedPack(bytes, index), sayPack) ?? null;
}

interface Trusted {
  set: KeySet;
  fingerprint: string;
  rotations: number;
}

async function trustedKeys(site: string, options: VerifyOptions): Promise<Result<Trusted, Refusal>> {
  const bytes = readSiteFile(site, KEYS_FILE);
  if (!bytes) return missing(KEYS_FILE);
  const file = readKeys(bytes);
  if (!file.ok) return file;
  const root =
    options.key === undefined
      ? await rootByFingerprint(file.value, options.fingerprint ?? '')
      : await rootOfFolder(options.key);
  if (!root) {
    const newest = await newestSet(file.value);
    const found = newest.ok
      ? `keys with the fingerprint ${await fingerprintOf(newest.value.signed)}`
      : 'others';
    return err(refusal('keys-unknown', { found, expected: 'keys with the fingerprint given' }));
  }
  const set = await trustedSet(file.value, root);
  if (!set.ok) return set;
  const at = (signed: string) => file.value.sets.findIndex((each) => each.set.signed === signed);
  const rotations = 'signed' in root ? at(set.value.signed) - at(root.signed) : 0;
  return ok({ set: set.value, fingerprint: await fingerprintOf(set.value.signed), rotations });
}

/** The newest set of the keys that colleagues trust. */
async function rootOfFolder(path: string): Promise<TrustRoot> {
  const file = readKeyFile(path);
  const signed = file.ok ? file.value?.sets.at(-1)?.set.signed : undefined;
  if (signed === undefined)
    throw new WrongUse(`${path}: expected a folder of keys with ${KEYS_FILE}, as keygen makes it`);
  return { signed };
}

async function signedIndex(site: string, set: KeySet): Promise<Result<Index, Refusal>> {
  const bytes = readSiteFile(site, INDEX_FILE);
  const signatures = readSiteFile(site, SIGNATURE_FILE);
  if (!bytes) return missing(INDEX_FILE);
  return signatures ? verifyIndex(bytes, signatures, set) : missing(SIGNATURE_FILE);
}

/** The try-out that every browser makes: fixtures, cost, everyday drafts and protected speech. */
async function tryOut(pack: Pack, steps: Step[]): Promise<readonly LeftOut[]> {
  const [{ loadBasePack }, { LEXICONS }, { startTrial, TRIAL_START }, { trialMaterial }] = await Promise.all([
    import('@/lib/cli/load'),
    import('@/lib/engine/lexicons'),
    import('@/lib/packs/trial'),
    import('@/lib/cli/pack/trial-material'),
  ]);
  const base = { pack: loadBasePack(), lexicons: LEXICONS };
  const { leftOut } = startTrial(pack, trialMaterial(base.pack), base).run(TRIAL_START, () => false);
  const lines = leftOut.map(({ rule, reason }) => `\n  ${rule} ${reason}`);
  const said =
    leftOut.length === 0
      ? 'every rule works'
      : `${counted(leftOut.length, 'rule or list', 'rules or lists')} left out:${lines.join('')}`;
  steps.push({ check: 'try-out', ok: leftOut.length === 0, said });
  return leftOut;
}

function missing(file: string): { ok: false; error: Refusal } {
  return err(refusal('status', { found: `no ${file}`, expected: 'all files of a published pack' }));
}

function sayTrusted({ set, fingerprint, rotations }: Trusted): string {
  const way = rotations > 0 ? `, after ${counted(rotations, 'rotation')} signed by the keys before` : '';
  return `key set ${set.version} is trusted${way}; fingerprint ${fingerprint}`;
}

function saySigned({ pack }: Index, { threshold, keys }: KeySet): string {
  return `the index of ${pack.id}, version ${pack.version}, is signed by at least ${threshold} of ${counted(keys.length, 'key')}`;
}

function sayAge({ expires }: Index, now: Date): string {
  const days = Math.round((Date.parse(expires) - now.getTime()) / DAY_MS);
  const holds = `holds until ${expires.slice(0, 16).replace('T', ' ')} UTC, ${counted(days, 'day')} from now`;
  return days < SOON_DAYS ? `${holds}: build and sign again soon` : holds;
}

function sayPack({ name, version, rules, publisher }: Pack): string {
  const from = publisher ? ` of ${publisher.name}` : '';
  return `${name}, version ${version}${from}: ${counted(rules.length, 'rule')}, read strictly`;
}

function sayStep({ check, ok: isGood, said }: Step): string {
  return `${isGood ? '✓' : '✗'} ${check}: ${said}`;
}
