import { join } from 'node:path';
import type { Command } from 'commander';
import { foreignKeys, type KeyFolders, readKeyFile, readKeyFolders } from '@/lib/cli/pack/key-folder';
import { type CommonOptions, counted, JSON_OPTION, type Told, tell, toldProblems } from '@/lib/cli/pack/say';
import { keepOut, problemsOf, readSiteFile, type SiteFile, writeSite } from '@/lib/cli/pack/site';
import type { PackProblem } from '@/lib/packs/assemble';
import { encodeText } from '@/lib/packs/publication/bytes';
import {
  INDEX_FILE,
  type Index,
  indexSchema,
  KEYS_FILE,
  type KeyFile,
  type KeySet,
  SIGNATURE_FILE,
  type Signature,
  signatureFileSchema,
} from '@/lib/packs/publication/formats';
import { fingerprintOf, signersOf, trustedSet } from '@/lib/packs/publication/keys';
import { readStrict } from '@/lib/packs/publication/schema-refusal';
import {
  addSignatures,
  mergeKeyFiles,
  signKeyFile,
  writeKeyFile,
  writeSignatureFile,
} from '@/lib/packs/publication/signing';
import { checkPackBytes, readPublishedPack } from '@/lib/packs/publication/verify';
import { err, ok, type Result } from '@/lib/shared/result';

/** What signing would write, and how far it brings the folder. */
export interface SignPlan {
  files: SiteFile[];
  set: KeySet;
  /** Ids of the keys whose signatures are there. */
  signers: string[];
  isComplete: boolean;
  fingerprint: string;
}

export function addSign(program: Command): void {
  program
    .command('sign')
    .summary('sign what was built')
    .description(
      'Signs the index with the private keys of the folders, and puts keys.json beside it. With keys at several people each runs it in turn on the same folder. Run on a folder of new keys it adds the signatures of old ones (rotation).',
    )
    .argument('<site>', 'folder that is published, or folder of new keys')
    .requiredOption('--key <keys...>', 'folders of keys, as keygen makes them')
    .option(...JSON_OPTION)
    .action(async (site: string, options: { key: string[] } & CommonOptions) =>
      tell(await signFolder(site, options.key), options),
    );
}

/** Adds the signatures of the keys found in the folders. */
export async function signFolder(site: string, keyFolders: readonly string[]): Promise<Told> {
  const indexBytes = readSiteFile(site, INDEX_FILE);
  if (!indexBytes && readSiteFile(site, KEYS_FILE)) return signNewKeys(site, keyFolders);
  keepOut(site, keyFolders);
  const index = await readBuilt(site, indexBytes);
  if (!index.ok) return toldProblems(index.error, 'Nothing was signed:');
  const plan = await planSignatures(site, index.value.bytes, keyFolders);
  if (!plan.ok) return toldProblems(plan.error, 'Nothing was signed:');
  writeSite(site, plan.value.files);
  const { pack, expires } = index.value.index;
  const what = `${pack.id}, version ${pack.version}, index good until ${expires.slice(0, 10)}`;
  return { ok: true, text: saySigned(site, what, plan.value), json: signedJson(plan.value) };
}

/** The signatures for an index, besides those in the folder that still fit; nothing is written. */
export async function planSignatures(
  site: string,
  indexBytes: Uint8Array<ArrayBuffer>,
  keyFolders: readonly string[],
): Promise<Result<SignPlan, PackProblem[]>> {
  const folders = await readKeyFolders(keyFolders);
  if (!folders.ok) return folders;
  const chain = await publicChain(site, folders.value, keyFolders[0] ?? '');
  if (!chain.ok) return chain;
  const there = readSignatures(site);
  const { file, set } = chain.value;
  const signatures = await addSignatures(indexBytes, [set], there, folders.value.keys);
  if (!folders.value.keys.some(({ raw }) => set.keys.includes(raw))) return err([noKeyOf(set, keyFolders)]);
  const signers = [...(await signersOf(set, indexBytes, signatures))];
  return ok({
    files: [
      { name: KEYS_FILE, content: writeKeyFile(file) },
      { name: SIGNATURE_FILE, content: writeSignatureFile(signatures) },
    ],
    set,
    signers,
    isComplete: signers.length >= set.threshold,
    fingerprint: await fingerprintOf(set.signed),
  });
}

export function saySigners({ set, signers, isComplete }: SignPlan): string {
  const by = `Signed by ${counted(signers.length, 'key')} (${signers.join(', ')}) of the ${set.threshold} needed`;
  if (isComplete) return `${by}.`;
  return `${by}: the holders of other keys sign the same folder before it is published.`;
}

export function signedJson({ set, signers, isComplete, fingerprint }: SignPlan) {
  return {
    ok: true,
    complete: isComplete,
    signers,
    threshold: set.threshold,
    keySet: set.version,
    fingerprint,
  };
}

function saySigned(site: string, what: string, plan: SignPlan): string {
  return [
    `${site}: ${what}`,
    saySigners(plan),
    `Fingerprint: ${plan.fingerprint}`,
    ...(plan.isComplete ? ['Put this folder on your host as it is.'] : []),
  ].join('\n');
}

/** A built folder that hangs together: nobody should sign an index whose pack is another one. */
async function readBuilt(
  site: string,
  bytes: Uint8Array<ArrayBuffer> | null,
): Promise<Result<{ index: Index; bytes: Uint8Array<ArrayBuffer> }, PackProblem[]>> {
  const file = join(site, INDEX_FILE);
  if (!bytes)
    return err([{ file, place: 'the folder', expected: 'an index: build comes first', found: 'none' }]);
  const index = readStrict(bytes, indexSchema, INDEX_FILE);
  if (!index.ok) return err(problemsOf(index.error, file));
  const name = index.value.pack.file;
  const packBytes = readSiteFile(site, name);
  if (!packBytes)
    return err([{ file: join(site, name), place: 'the folder', expected: 'the pack', found: 'none' }]);
  const whole = await checkPackBytes(packBytes, index.value);
  if (!whole.ok) return err(problemsOf(whole.error, join(site, name)));
  const pack = readPublishedPack(packBytes, index.value);
  if (!pack.ok) return err(problemsOf(pack.error, join(site, name)));
  return ok({ index: index.value, bytes });
}

/** The chain of key sets that will be public: that of the folder and that of the keys, which have to be one chain. */
async function publicChain(
  site: string,
  { file: own, keys }: KeyFolders,
  keyFolder: string,
): Promise<Result<{ file: KeyFile; set: KeySet }, PackProblem[]>> {
  const path = join(site, KEYS_FILE);
  const there = readSiteFile(site, KEYS_FILE) ? readKeyFile(path) : ok(null);
  if (!there.ok) return there;
  const merged = there.value ? mergeKeyFiles(there.value, own) : own;
  const first = merged?.sets[0];
  if (!merged || !first) return err([foreignKeys(join(keyFolder, KEYS_FILE), site)]);
  const file = await signKeyFile(merged, keys);
  const set = await trustedSet(file, { signed: first.set.signed });
  return set.ok ? ok({ file, set: set.value }) : err(problemsOf(set.error, join(keyFolder, KEYS_FILE)));
}

function readSignatures(site: string): Signature[] {
  const bytes = readSiteFile(site, SIGNATURE_FILE);
  const file = bytes && readStrict(bytes, signatureFileSchema, SIGNATURE_FILE);
  // Signatures that cannot be read are made anew; they carry nothing else.
  return file?.ok ? file.value.signatures : [];
}

function noKeyOf(set: KeySet, keyFolders: readonly string[]): PackProblem {
  return {
    file: keyFolders.join(', '),
    place: 'the folder',
    expected: `a private key of key set ${set.version}, the newest`,
    found: 'none of them',
  };
}

/** Rotation with old keys at several people: each adds their own signature to the new keys. */
async function signNewKeys(folder: string, keyFolders: readonly string[]): Promise<Told> {
  const read = await readKeyFolders([folder, ...keyFolders]);
  if (!read.ok) return toldProblems(read.error, 'Nothing was signed:');
  const file = await signKeyFile(read.value.file, read.value.keys);
  writeSite(folder, [{ name: KEYS_FILE, content: writeKeyFile(file) }]);
  const [before, newest] = file.sets.slice(-2);
  const signers =
    before && newest ? await signersOf(before.set, encodeText(newest.set.signed), newest.signatures) : null;
  const needed = before?.set.threshold ?? 0;
  const count = signers?.size ?? 0;
  const text = signers
    ? `${folder}: the new keys have ${count} of ${counted(needed, 'signature')} of the old ones that they need.`
    : `${folder}: these are the first keys; no older ones have to sign them.`;
  return { ok: true, text, json: { ok: true, complete: count >= needed, signatures: count, needed } };
}
