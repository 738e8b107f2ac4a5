import { createReadStream } from 'node:fs';
import { addAbortSignal, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line that cannot be looked at, and what was expected. */
export interface Unreadable {
  expected: string;
}

/** Lines of one file, enough of them to be worth the way to a worker. */
export interface Batch {
  /** As people call it. */
  file: string;
  /** Number of the first line in its file, from 1. */
  line: number;
  /** Number of the first line over all files, from 0. */
  at: number;
  lines: (string | Unreadable)[];
}

/** How archives are read. */
export interface Reading {
  stdin: Readable;
  /** Ends the reading; lines that were read whole are still given out. */
  signal: AbortSignal;
  /** Bytes that came from the disk, as they come. */
  onBytes(bytes: number): void;
}

/** Longer lines are no posts; whatever a file holds, no more than this of it is kept at once, in bytes. */
const LONGEST_LINE = 1_000_000;
const LINES_A_BATCH = 200;
const BYTES_A_BATCH = 250_000;

/** The first bytes by which files are known. */
const MARKS = { gzip: [0x1f, 0x8b], utf8: [0xef, 0xbb, 0xbf], utf16: [0xff, 0xfe] };
const LONGEST_MARK = 3;

const TOO_LONG: Unreadable = { expected: `expected a post of at most ${LONGEST_LINE / 1_000_000} MB` };
const DAMAGED: Unreadable = {
  expected: 'expected a whole .gz file; from here on it is cut off or damaged',
};
const UTF16: Unreadable = {
  expected: 'expected a file in UTF-8, found UTF-16; "Save as" in an editor changes that',
};

/** The lines of all files in their order; `-` is standard input, packed files are known by their first bytes. */
export async function* readBatches(files: readonly string[], reading: Reading): AsyncGenerator<Batch> {
  let at = 0;
  for (const path of files) {
    const file = path === '-' ? 'standard input' : path;
    let line = 1;
    for await (const lines of inBatches(linesOf(path, reading))) {
      yield { file, line, at, lines };
      at += lines.length;
      line += lines.length;
    }
  }
}

async function* inBatches(
  pieces: AsyncIterable<(string | Unreadable)[]>,
): AsyncGenerator<(string | Unreadable)[]> {
  let lines: (string | Unreadable)[] = [];
  let size = 0;
  for await (const piece of pieces) {
    for (const line of piece) {
      lines.push(line);
      size += typeof line === 'string' ? line.length : 0;
      if (lines.length < LINES_A_BATCH && size < BYTES_A_BATCH) continue;
      yield lines;
      lines = [];
      size = 0;
    }
  }
  if (lines.length > 0) yield lines;
}

/** The lines of a file, those of each chunk together. */
async function* linesOf(path: string, reading: Reading): AsyncGenerator<(string | Unreadable)[]> {
  if (reading.signal.aborted) return;
  const source = path === '-' ? reading.stdin : createReadStream(path);
  addAbortSignal(reading.signal, source);
  const splitter = new LineSplitter();
  let isNew = true;
  try {
    for await (const chunk of unpacked(source, reading.onBytes)) {
      if (isNew && beginsWith(chunk, MARKS.utf16)) return yield [UTF16];
      yield splitter.split(isNew && beginsWith(chunk, MARKS.utf8) ? chunk.subarray(3) : chunk);
      isNew = false;
    }
    yield splitter.end();
  } catch (error) {
    if (reading.signal.aborted) return;
    if (!isDamage(error)) throw error;
    yield [DAMAGED];
  }
}

/** The bytes of a source, unpacked where they begin as gzip does. */
async function* unpacked(source: Readable, onBytes: Reading['onBytes']): AsyncGenerator<Buffer> {
  const counted = async function* () {
    for await (const chunk of source as AsyncIterable<Buffer | string>) {
      const bytes = Buffer.from(chunk);
      onBytes(bytes.length);
      yield bytes;
    }
  };
  const packed = headed(counted());
  const { value: head } = await packed.next();
  if (!head) return;
  const all = async function* () {
    yield head;
    yield* packed;
  };
  if (!beginsWith(head, MARKS.gzip)) return yield* all();
  // What goes wrong in the packed stream is thrown by the unpacked one.
  yield* headed(pipeline(Readable.from(all()), createGunzip(), () => {}) as AsyncIterable<Buffer>);
}

/** The same bytes; the first chunk is long enough for every mark, though a pipe may give one byte at a time. */
async function* headed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (!head) yield chunk;
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < LONGEST_MARK) continue;
      yield head;
      head = undefined;
    }
  }
  if (head && head.length > 0) yield head;
}

function beginsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function isDamage(error: unknown): boolean {
  return /^Z_/.test(String((error as NodeJS.ErrnoException).code));
}

/** Cuts bytes into lines and keeps at most one unfinished line. */
class LineSplitter {
  #begun: Buffer[] = [];
  #length = 0;

  split(chunk: Buffer): (string | Unreadable)[] {
    const lines: (string | Unreadable)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      this.#keep(chunk.subarray(start, end));
      lines.push(this.#take());
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  /** The last line, when no line end stands behind it. */
  end(): (string | Unreadable)[] {
    return this.#length > 0 ? [this.#take()] : [];
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > LONGEST_LINE) this.#begun = [];
    else if (part.length > 0) this.#begun.push(part);
  }

  #take(): string | Unreadable {
    const line = this.#length > LONGEST_LINE ? TOO_LONG : Buffer.concat(this.#begun).toString('utf8');
    this.#begun = [];
    this.#length = 0;
    return line;
  }
}
