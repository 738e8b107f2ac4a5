import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Command } from 'commander';
import { loadPack } from '@/lib/cli/load';
import { type CommonOptions, JSON_OPTION, type Told, tell, toldProblems } from '@/lib/cli/pack/say';
import {
  keepOut,
  problemsOf,
  readSiteFile,
  readSiteIndex,
  type SiteFile,
  writeSite,
} from '@/lib/cli/pack/site';
import { fullRuleId, type Pack } from '@/lib/format/pack';
import type { PackProblem } from '@/lib/packs/assemble';
import { broadHints } from '@/lib/packs/broad-hints';
import { diffPacks } from '@/lib/packs/diff';
import { keyPath } from '@/lib/packs/key-path';
import { encodeText } from '@/lib/packs/publication/bytes';
import { createIndex, type PackedPack, packBytes, writeIndex } from '@/lib/packs/publication/create-index';
import { INDEX_DAYS, INDEX_FILE, type Index, SIGNATURE_FILE } from '@/lib/packs/publication/formats';
import { sha256Hex } from '@/lib/packs/publication/keys';
import { checkPackBytes, readPublishedPack } from '@/lib/packs/publication/verify';
import { err, ok, type Result } from '@/lib/shared/result';

export interface BuildOptions {
  out: string;
  /** Rules to take back at once, with or without `pack/` before them. */
  revoke?: readonly string[];
  /** Rules that were taken back and may speak again. */
  restore?: readonly string[];
}

/** What a build would write; the index is not signed yet. */
export interface BuildPlan {
  index: Index;
  indexBytes: Uint8Array<ArrayBuffer>;
  packFile: SiteFile;
  /** The pack in the folder is the same: only its index is fresh. */
  isSame: boolean;
  /** What changes for people who have the pack, in words. */
  changes: string[];
  text: string;
}

export function addBuild(program: Command): void {
  program
    .command('build')
    .summary('turn a pack into the files that are published')
    .description(
      `Writes the pack and a fresh index, good for ${INDEX_DAYS} days, into the folder that you publish; sign comes next. A changed pack needs a higher version. An unchanged one gets a fresh index only: run this every week or so. Files of older versions stay.`,
    )
    .argument('<dir>', 'folder of the pack, or its one file')
    .requiredOption('--out <site>', 'folder that is published')
    .option('--revoke <rule...>', 'take these rules back in every browser, such as fin.guidance')
    .option('--restore <rule...>', 'let rules speak again that were taken back')
    .option(...JSON_OPTION)
    .action(async (dir: string, options: BuildOptions & CommonOptions) =>
      tell(await build(dir, options, new Date()), options),
    );
}

/** Builds into the folder. Signatures of an older index go, since they no longer fit. */
export async function build(dir: string, options: BuildOptions, now: Date): Promise<Told> {
  keepOut(options.out, [dir]);
  const plan = await planBuild(dir, options, now);
  if (!plan.ok) return toldProblems(plan.error, 'Nothing was built:');
  const { packFile, indexBytes, text } = plan.value;
  writeSite(options.out, [
    packFile,
    { name: SIGNATURE_FILE, content: null },
    { name: INDEX_FILE, content: indexBytes },
  ]);
  const next = `Not signed yet, and browsers take nothing unsigned. Next: sign ${options.out} --key KEYS`;
  return { ok: true, text: `${text}\n${next}`, json: jsonOf(plan.value) };
}

/** Everything that a build decides, without writing. */
export async function planBuild(
  dir: string,
  { out, revoke = [], restore = [] }: BuildOptions,
  now: Date,
): Promise<Result<BuildPlan, PackProblem[]>> {
  const loaded = loadPack(dir);
  if (!loaded.ok) return loaded;
  const previous = readSiteIndex(out);
  if (!previous.ok) return previous;
  const before = previous.value;
  const published = before && (await publishedPack(out, before));
  const packed = await packedAs(loaded.value, published);
  const isSame = packed.sha256 === before?.pack.sha256;
  const revoked = revokedRules(loaded.value, published, before, { revoke, restore });
  const problems = [
    ...hintProblems(dir, loaded.value),
    ...versionProblems(dir, loaded.value, before, isSame),
    ...revoked.problems,
  ];
  if (problems.length > 0) return err(problems);
  const index = createIndex(packed, revoked.rules, now, before);
  const readable = await readBack(packed, index);
  if (!readable.ok) return readable;
  const changes = isSame ? [] : diffPacks(published?.pack, packed.pack);
  const text = [sayBuilt(out, index, packed, isSame, now), ...sayChanges(published, changes)].join('\n');
  const packFile = { name: packed.file, content: packed.bytes };
  return ok({ index, indexBytes: encodeText(writeIndex(index)), packFile, isSame, changes, text });
}

export function jsonOf({ index, isSame, changes }: Pick<BuildPlan, 'index' | 'isSame' | 'changes'>) {
  return { ok: true, index, isSame, changes };
}

/** The pack that the folder holds now, as far as it is whole and this Candor can read it. */
async function publishedPack(site: string, index: Index): Promise<PackedPack | null> {
  const bytes = readSiteFile(site, index.pack.file);
  if (!bytes || !(await checkPackBytes(bytes, index)).ok) return null;
  const pack = readPublishedPack(bytes, index);
  if (!pack.ok) return null;
  return { pack: pack.value, bytes, file: index.pack.file, sha256: await sha256Hex(bytes) };
}

/** The same content keeps its file, byte by byte, even if a newer Candor would write it in another order. */
async function packedAs(pack: Pack, published: PackedPack | null): Promise<PackedPack> {
  const isSame = published && isDeepStrictEqual(plain(pack), plain(published.pack));
  return isSame ? published : packBytes(pack);
}

/** As it comes out of a file: without what is undefined. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The file that holds what is not a rule, a list or a format of its own. */
function headOf(dir: string): string {
  return /\.(?:json|ya?ml)$/i.test(dir) ? dir : join(dir, 'pack.yaml');
}

/** Of what `check` finds the part that reaches into pages: built or not, no browser would follow it. */
function hintProblems(dir: string, pack: Pack): PackProblem[] {
  return broadHints(pack).map(({ path, expected, found }) => ({
    file: headOf(dir),
    place: keyPath(path),
    expected,
    found,
  }));
}

function versionProblems(dir: string, pack: Pack, before: Index | null, isSame: boolean): PackProblem[] {
  if (!before || isSame) return [];
  const file = headOf(dir);
  if (pack.id !== before.pack.id) {
    const expected = `${before.pack.id}, the pack of this folder; another pack needs a folder of its own`;
    return [{ file, place: 'id', expected, found: pack.id }];
  }
  if (pack.version > before.pack.version) return [];
  const expected = `more than ${before.pack.version}, since the pack has changed and this version is published`;
  return [{ file, place: 'version', expected, found: String(pack.version) }];
}

/** A rule that was taken back stays so until it changes, goes, or is restored: a weekly build must not bring it back. */
function revokedRules(
  pack: Pack,
  published: PackedPack | null,
  before: Index | null,
  { revoke, restore }: { revoke: readonly string[]; restore: readonly string[] },
): { rules: string[]; problems: PackProblem[] } {
  const isSameRule = (id: string) => {
    const [now, then] = [pack, published?.pack].map((each) => each?.rules.find((rule) => rule.id === id));
    return now !== undefined && (then === undefined || isDeepStrictEqual(plain(now), plain(then)));
  };
  const own = (rule: string) => (rule.startsWith(`${pack.id}/`) ? rule.slice(pack.id.length + 1) : rule);
  const there = before?.revokedRules ?? [];
  const kept = there.filter((id) => isSameRule(id) && !restore.map(own).includes(id));
  const ids = pack.rules.map(({ id }) => id);
  return {
    rules: [...new Set([...kept, ...revoke.map(own)])].toSorted(),
    problems: [
      ...strangers('--revoke', revoke, (rule) => ids.includes(own(rule)), `a rule of ${pack.id}`),
      ...strangers('--restore', restore, (rule) => there.includes(own(rule)), 'a rule that was taken back'),
    ],
  };
}

function strangers(
  option: string,
  rules: readonly string[],
  isKnown: (rule: string) => boolean,
  expected: string,
): PackProblem[] {
  return rules
    .filter((rule) => !isKnown(rule))
    .map((rule) => ({ file: 'the command', place: option, expected, found: rule }));
}

/** Reads what was built the way a browser does, so that nothing is published that no browser takes. */
async function readBack({ bytes, file }: PackedPack, index: Index): Promise<Result<Pack, PackProblem[]>> {
  const whole = await checkPackBytes(bytes, index);
  if (!whole.ok) return err(problemsOf(whole.error, file));
  const pack = readPublishedPack(bytes, index);
  return pack.ok ? pack : err(problemsOf(pack.error, file));
}

function sayBuilt(
  site: string,
  index: Index,
  { pack, bytes }: PackedPack,
  isSame: boolean,
  now: Date,
): string {
  const revoked = (index.revokedRules ?? []).map((id) => fullRuleId(pack.id, id));
  const isPast = pack.expires !== undefined && pack.expires < now.toISOString().slice(0, 10);
  return [
    `${pack.name}, version ${pack.version}${isSame ? ': unchanged, with a fresh index' : ''}`,
    `  ${join(site, index.pack.file)}   ${bytes.length.toLocaleString('en')} bytes${isSame ? ', as it was' : ''}`,
    `  ${join(site, INDEX_FILE)}   holds until ${day(index.expires)}`,
    ...(revoked.length > 0 ? [`Taken back in every browser: ${revoked.join(', ')}`] : []),
    ...(isPast ? [`Its own last day, ${pack.expires}, is past: its rules speak one step quieter.`] : []),
  ].join('\n');
}

/** Of a first version everything is new, which `check` shows better. */
function sayChanges(published: PackedPack | null, changes: readonly string[]): string[] {
  if (!published || changes.length === 0) return [];
  return [`Since version ${published.pack.version}:`, ...changes.map((line) => `  ${line}`)];
}

function day(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
