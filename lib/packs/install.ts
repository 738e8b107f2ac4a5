import { BASE_PACK_ID, MAX_PACK_BYTES, type Pack } from '@/lib/format/pack';
import { type PackProblem, readYaml } from '@/lib/packs/assemble';
import { checkSchema } from '@/lib/packs/check-schema';
import { err, ok, type Result } from '@/lib/shared/result';

export interface AdmitOptions {
  fileName: string;
  /** Packs that are installed already: a pack may only replace an older version of itself. */
  installed: readonly Pack[];
}

/**
 * Reads a pack from one file: JSON, or YAML when the name says so. At most 2 MB of UTF-8. Pure; never throws. Every
 * problem is listed, not only the first.
 */
export function readPackFile(bytes: Uint8Array, fileName: string): Result<Pack, PackProblem[]> {
  const problem = (place: string, expected: string, found: string) =>
    err([{ file: fileName, place, expected, found }]);
  const whole = 'the whole file';
  if (bytes.length > MAX_PACK_BYTES) return problem(whole, 'at most 2 MB', megabytes(bytes.length));
  const text = decode(bytes);
  if (text === null) return problem(whole, 'text in UTF-8', 'other bytes');
  const isYaml = /\.ya?ml$/i.test(fileName);
  if (!isYaml) {
    const broken = jsonProblem(text, fileName);
    if (broken) return err([broken]);
  }
  try {
    return readText(text, fileName, isYaml);
  } catch {
    // A file may be well formed and still too much for the reader: nested thousands deep, aliases of aliases.
    return problem(whole, 'a plainer structure', 'nesting or aliases that cannot be read');
  }
}

/** Decides whether a pack that was read may be tried out (see `startTrial`) and installed beside the others. */
export function admitPack(pack: Pack, { fileName, installed }: AdmitOptions): Result<Pack, PackProblem[]> {
  const refuse = (place: string, expected: string, found: string) =>
    err([{ file: fileName, place, expected, found }]);
  if (pack.id === BASE_PACK_ID) return refuse('id', 'an id of its own', `"${pack.id}", the built-in pack`);
  const before = installed.find(({ id }) => id === pack.id);
  if (before && pack.version <= before.version) {
    return refuse('version', `more than ${before.version}, the installed one`, String(pack.version));
  }
  return ok(pack);
}

function readText(text: string, fileName: string, isYaml: boolean): Result<Pack, PackProblem[]> {
  const problems: PackProblem[] = [];
  // YAML reads JSON too; it knows lines and columns, and it refuses a key that is there twice.
  const { value, placeOf } = readYaml({ path: fileName, text }, problems);
  if (problems.length > 0) return err(isYaml ? problems : problems.map(asJson));
  return checkSchema(value, (path) => ({ file: fileName, place: placeOf(path) }));
}

function asJson(problem: PackProblem): PackProblem {
  return { ...problem, expected: 'valid JSON' };
}

/** Every runtime of ours has it, though it is no part of the language. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
};

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function jsonProblem(text: string, file: string): PackProblem | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const place = linePlace(message, text) ?? 'the whole file';
    return { file, place, expected: 'valid JSON', found: message };
  }
}

/** V8 tells the position in characters, Firefox line and column. */
function linePlace(message: string, text: string): string | null {
  const lineColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineColumn) return `${lineColumn[1]}:${lineColumn[2]}`;
  const position = /position (\d+)/.exec(message);
  if (!position) return null;
  const before = text.slice(0, Number(position[1])).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
