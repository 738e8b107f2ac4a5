import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { WrongUse } from '@/lib/cli/pack/say';
import type { PackProblem } from '@/lib/packs/assemble';
import { INDEX_FILE, type Index, indexSchema } from '@/lib/packs/publication/formats';
import { readStrict } from '@/lib/packs/publication/schema-refusal';
import type { Refusal } from '@/lib/packs/refusal';
import { err, ok, type Result } from '@/lib/shared/result';

/** A file to be written into a folder; null takes it away. */
export interface SiteFile {
  name: string;
  content: Uint8Array | string | null;
}

/** The bytes of a file of the folder; null when it is not there. */
export function readSiteFile(folder: string, name: string): Uint8Array<ArrayBuffer> | null {
  const path = join(folder, name);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
}

/** The index of a published folder; null when there is none yet. Its signatures are not looked at. */
export function readSiteIndex(folder: string): Result<Index | null, PackProblem[]> {
  const bytes = readSiteFile(folder, INDEX_FILE);
  if (!bytes) return ok(null);
  const index = readStrict(bytes, indexSchema, INDEX_FILE);
  return index.ok ? index : err(problemsOf(index.error, join(folder, INDEX_FILE)));
}

/**
 * Writes each file beside its place and renames it then, in the order given, so that whoever reads the folder meanwhile
 * finds whole files only. Files that are there already as they should be stay untouched.
 */
export function writeSite(folder: string, files: readonly SiteFile[]): void {
  mkdirSync(folder, { recursive: true });
  const changed = files.filter(({ name, content }) => !isThere(folder, name, content));
  const ready = changed.map(({ name, content }) => ({
    name,
    content,
    draft: join(folder, `.${name}.${process.pid}`),
  }));
  try {
    for (const { content, draft } of ready)
      if (content !== null) writeFileSync(draft, content, { mode: 0o644 });
    for (const { name, content, draft } of ready) {
      if (content === null) rmSync(join(folder, name), { force: true });
      else renameSync(draft, join(folder, name));
    }
  } finally {
    for (const { draft } of ready) rmSync(draft, { force: true });
  }
}

/**
 * Keys, and the sources of a pack with what it seals, have no place where everybody may read: throws `WrongUse` before
 * anything is written.
 */
export function keepOut(site: string, folders: readonly string[]): void {
  const inside = folders.find((folder) => isInside(folder, site));
  if (inside !== undefined) {
    throw new WrongUse(`${inside} lies in ${site}, which everybody may read: keep it in a folder elsewhere`);
  }
  const found = existsSync(site) ? readdirSync(site).find((name) => name.endsWith('.pem')) : undefined;
  if (found !== undefined) {
    throw new WrongUse(
      `${join(site, found)} may be a private key, and everybody may read this folder: move it elsewhere, and if the folder was online already, make new keys (keygen --after)`,
    );
  }
}

/** What was refused as problems of a file, so that every command lists the same. */
export function problemsOf({ found, expected, problems, code }: Refusal, file: string): PackProblem[] {
  if (problems) return problems;
  return [{ file, place: 'the whole file', expected: expected ?? 'something else', found: found ?? code }];
}

function isThere(folder: string, name: string, content: SiteFile['content']): boolean {
  const bytes = readSiteFile(folder, name);
  if (!bytes || content === null) return !bytes && content === null;
  return Buffer.from(content as Uint8Array).equals(bytes);
}

function isInside(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return (
    path === '' ||
    (path !== '..' && !path.startsWith(`..${sep}`) && resolve(inner).startsWith(resolve(outer)))
  );
}
