import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { readProfile } from '@/lib/cli/input';
import { loadBasePack, loadPack } from '@/lib/cli/load';
import { type CommonOptions, JSON_OPTION, type Told, tell, toldProblems, WrongUse } from '@/lib/cli/pack/say';
import { readBatches } from '@/lib/cli/try/archive';
import { tallyAll } from '@/lib/cli/try/crew';
import { type Progress, type Screen, showProgress } from '@/lib/cli/try/progress';
import type { Trying } from '@/lib/cli/try/read-batch';
import { resultOf } from '@/lib/cli/try/result';
import { sayResult } from '@/lib/cli/try/say-result';
import type { Pack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';
import { authorOf } from '@/lib/packs/author';

export interface TryOptions {
  samples?: string;
  profile?: string;
  withBase?: boolean;
}

/** What a try takes from the machine. */
export interface TryEnv {
  /** Worker threads at most. */
  threads: number;
  /** The day of posts without a date. */
  now: Date;
  stdin: Readable;
  /** Ends the reading; what was read so far is told. */
  signal: AbortSignal;
  /** Where progress is shown. */
  screen: Screen;
}

const SAMPLES = 3;
const MOST_SAMPLES = 100;

export function addTry(program: Command): void {
  program
    .command('try')
    .summary('see what a pack would have said about past posts')
    .description(
      'Reads past posts and counts which rules would have spoken: how often, how loud, on which words. Nothing is kept and nothing leaves this machine. A post is a line of JSON: {"text": "…"}, and if you have them "id", "site" (linkedin, x, quora) and "date" (2026-11-02; dated rules are read on that day, otherwise today). Archives may be packed (.gz) and of any size; Ctrl+C ends with what was read so far. Of protected speech only the number is told.',
    )
    .argument('<dir>', 'folder or file of the pack')
    .argument('<archive...>', 'files of past posts; - is standard input')
    .option('--samples <n>', 'samples of each rule', String(SAMPLES))
    .option('--profile <file>', 'JSON that says who wrote the posts; otherwise the employer of the pack')
    .option('--with-base', "also count the findings of Candor's own rules")
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExit status: 0 all lines read, 1 some could not be read, 2 wrong use.')
    .action(async (dir: string, archives: string[], options: TryOptions & CommonOptions) =>
      tell(await untilInterrupted((signal) => tryPack(dir, archives, options, { signal })), options),
    );
}

/** Runs a pack over archives. Throws `WrongUse`, and what the file system throws. */
export async function tryPack(
  dir: string,
  archives: readonly string[],
  options: TryOptions,
  env: Partial<TryEnv> & Pick<TryEnv, 'signal'>,
): Promise<Told> {
  const { threads, now, stdin, signal, screen } = { ...machine(), ...env };
  const samples = samplesOf(options);
  const size = sizeOf(archives);
  const profile = options.profile === undefined ? undefined : profileIn(options.profile);
  const loaded = loadPack(dir);
  if (!loaded.ok) return toldProblems(loaded.error, 'This pack cannot be tried yet:');
  const pack = loaded.value;
  const trying = tryingOf(pack, profile ?? authorOf(pack), { ...options, samples, now });
  const progress = showProgress(size, screen);
  const began = performance.now();
  const tally = await follow(progress, (onTally) =>
    tallyAll(readBatches(archives, { stdin, signal, onBytes: progress.onBytes }), trying, {
      threads,
      onTally,
    }),
  );
  const result = resultOf(tally, trying, { complete: !signal.aborted, took: performance.now() - began });
  return { ok: result.ok, text: sayResult(result), json: result };
}

function machine(): Omit<TryEnv, 'signal'> {
  return {
    threads: availableParallelism(),
    now: new Date(),
    stdin: process.stdin,
    screen: process.stderr,
  };
}

function tryingOf(
  pack: Pack,
  profile: Profile,
  { withBase = false, samples, now }: { withBase?: boolean; samples: number; now: Date },
): Trying {
  return { pack, base: loadBasePack(), profile, withBase, samples, now: now.toISOString() };
}

async function follow<T>(
  progress: Progress,
  work: (onTally: (tally: { posts: number }) => void) => Promise<T>,
): Promise<T> {
  try {
    return await work(({ posts }) => progress.onPosts(posts));
  } finally {
    progress.end();
  }
}

/** The first Ctrl+C ends the reading, the second one the program. */
async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.removeListener('SIGINT', stop);
  }
}

function samplesOf({ samples = String(SAMPLES) }: TryOptions): number {
  const count = /^\d{1,4}$/.test(samples) ? Number(samples) : Number.POSITIVE_INFINITY;
  if (count > MOST_SAMPLES)
    throw new WrongUse(
      `--samples: expected a whole number from 0 to ${MOST_SAMPLES}, found ${JSON.stringify(samples)}`,
    );
  return count;
}

/** Bytes of all archives together; unknown with standard input among them. Throws where a file cannot be read. */
function sizeOf(archives: readonly string[]): number | undefined {
  if (archives.filter((path) => path === '-').length > 1)
    throw new WrongUse('expected - (standard input) once');
  const sizes = archives.filter((path) => path !== '-').map(fileSize);
  return sizes.length < archives.length ? undefined : sizes.reduce((sum, each) => sum + each, 0);
}

function fileSize(path: string): number {
  const stat = statSync(path);
  if (stat.isDirectory()) throw new WrongUse(`${path}: expected a file of past posts, found a folder`);
  return stat.size;
}

function profileIn(path: string): Profile {
  const read = readProfile(readFileSync(path, 'utf8'), path);
  if (!read.ok) throw new WrongUse(read.error);
  return read.value;
}
