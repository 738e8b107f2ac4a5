import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type KeyFolders, makeKeyFolder, readKeyFolders, writePrivateKey } from '@/lib/cli/pack/key-folder';
import {
  type CommonOptions,
  counted,
  JSON_OPTION,
  type Told,
  tell,
  toldProblems,
  WrongUse,
} from '@/lib/cli/pack/say';
import { encodeText } from '@/lib/packs/publication/bytes';
import { KEYS_FILE, type KeyFile, type KeySet } from '@/lib/packs/publication/formats';
import { fingerprintOf, signersOf } from '@/lib/packs/publication/keys';
import { createKey, createKeySet, signKeyFile, writeKeyFile } from '@/lib/packs/publication/signing';

const MOST_KEYS = 20;

export interface KeygenOptions {
  out: string;
  /** How many keys; 1. */
  keys?: number;
  /** How many of them have to sign; more than half. */
  threshold?: number;
  /** Folders of the keys that the new ones follow. */
  after?: readonly string[];
}

export function addKeygen(program: Command): void {
  program
    .command('keygen')
    .summary('make the keys that sign what you publish')
    .description(
      'Makes Ed25519 keys. The private ones are files of their own, for you alone; keys.json is public and is published with the pack. Colleagues compare the fingerprint once, when they add your link.',
    )
    .requiredOption('--out <keys>', 'new folder for the keys, outside of what you publish')
    .option(
      '--keys <n>',
      `how many keys, one for each person who may sign, at most ${MOST_KEYS} (1)`,
      wholeNumber,
    )
    .option('--threshold <k>', 'how many of them have to sign (more than half)', wholeNumber)
    .option('--after <oldkeys...>', 'rotation: the folders of the keys that the new ones follow')
    .option(...JSON_OPTION)
    .action(async (options: KeygenOptions & CommonOptions) => tell(await keygen(options), options));
}

/** Makes a folder of keys; a folder that has some is left alone. Throws `WrongUse` for numbers that do not fit. */
export async function keygen({ out, keys = 1, threshold, after = [] }: KeygenOptions): Promise<Told> {
  const needed = threshold ?? Math.floor(keys / 2) + 1;
  if (!(keys >= 1 && keys <= MOST_KEYS))
    throw new WrongUse(`--keys: expected 1 to ${MOST_KEYS}, found ${keys}`);
  if (!(needed >= 1 && needed <= keys)) {
    throw new WrongUse(`--threshold: expected at most the number of keys, ${keys}, found ${needed}`);
  }
  if (existsSync(join(out, KEYS_FILE))) {
    throw new WrongUse(
      `${out} has keys already, and keys are never overwritten. For new ones that follow them: keygen --out NEW-FOLDER --after ${out}`,
    );
  }
  const old = after.length > 0 ? await readKeyFolders(after) : null;
  if (old && !old.ok) return toldProblems(old.error, 'No keys were made:');
  return makeKeys(out, keys, needed, old?.value ?? null);
}

async function makeKeys(
  out: string,
  count: number,
  threshold: number,
  old: KeyFolders | null,
): Promise<Told> {
  const created = await Promise.all(Array.from({ length: count }, createKey));
  const before = old?.file.sets.at(-1)?.set ?? null;
  const set = createKeySet(
    (before?.version ?? 0) + 1,
    threshold,
    created.map(({ signing }) => signing.raw),
  );
  const chain: KeyFile = { sets: [...(old?.file.sets ?? []), { set, signatures: [] }] };
  const file = await signKeyFile(chain, [...(old?.keys ?? []), ...created.map(({ signing }) => signing)]);
  makeKeyFolder(out);
  const names = created.map(({ signing, pem }) => writePrivateKey(out, signing.id, pem));
  writeFileSync(join(out, KEYS_FILE), writeKeyFile(file), { flag: 'wx' });
  const fingerprint = await fingerprintOf(set.signed);
  const missing = before ? await missingSignatures(file, before) : 0;
  return {
    ok: true,
    text: [
      sayKeys(out, names, set, fingerprint),
      ...(before ? [sayRotation(out, missing)] : []),
      sayCare(out, set),
    ].join('\n\n'),
    json: {
      ok: true,
      folder: out,
      version: set.version,
      threshold,
      fingerprint,
      private: names,
      public: KEYS_FILE,
      missing,
    },
  };
}

/** How many holders of old keys still have to agree to the new ones. */
async function missingSignatures(file: KeyFile, before: KeySet): Promise<number> {
  const newest = file.sets.at(-1);
  if (!newest) return 0;
  const { size } = await signersOf(before, encodeText(newest.set.signed), newest.signatures);
  return Math.max(0, before.threshold - size);
}

function sayKeys(
  out: string,
  names: readonly string[],
  { threshold, keys, version }: KeySet,
  fingerprint: string,
) {
  return [
    `Key set ${version}: ${counted(keys.length, 'key')}, of which ${threshold} ${threshold === 1 ? 'has' : 'have'} to sign.`,
    ...names.map((name) => `  ${join(out, name)}   private`),
    `  ${join(out, KEYS_FILE)}   public, published with the pack`,
    '',
    `Fingerprint: ${fingerprint}`,
    'Tell colleagues this fingerprint on another way than the link itself, such as the intranet: the browser shows it when they add the link.',
  ].join('\n');
}

function sayRotation(out: string, missing: number): string {
  if (missing === 0) {
    return 'The old keys have signed the new ones: after the next publish with this folder every browser follows by itself. Keep the old folder until then.';
  }
  return `The new keys need ${counted(missing, 'more signature')} of the old ones. Each holder of an old key runs: sign ${out} --key THEIR-OLD-KEYS`;
}

function sayCare(out: string, { threshold, keys }: KeySet): string {
  const whoever =
    threshold === 1 ? 'Whoever has a private key' : `Whoever has ${threshold} of the private keys`;
  return [
    `${whoever} can publish in your name. Keep each in a password manager or on an encrypted disk, with one copy elsewhere; never in the published folder, a repository, a chat or a mail.${keys.length > 1 ? ' Give each person one, and take it off this machine.' : ''}`,
    `New keys (every year or so, when somebody leaves, when a key may have been seen): keygen --out NEW-FOLDER --after ${out}`,
    'When too few private keys are left, browsers cannot follow to new ones: colleagues remove the link and add it again.',
  ].join('\n');
}

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}
