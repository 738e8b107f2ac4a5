import { fullRuleId, type Pack } from '@/lib/format/pack';
import { coachOver } from '@/lib/packs/author';
import type { BaseData } from '@/lib/packs/base-data';
import { type DryRun, dryRun } from '@/lib/workshop/dry-run';
import { MAX_FILE_BYTES, textOf } from '@/lib/workshop/file-text';
import { readPastPosts } from '@/lib/workshop/past-posts';

/** A `File` of the browser, or what is needed of it; `size` in bytes. */
export interface PostsFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What another thread is asked for. */
export interface DryRunJob {
  pack: Pack;
  file: PostsFile;
  /** Also count what Candor's own rules would have said. */
  withBase: boolean;
  /** ISO instant on which posts without a date are read. */
  now: string;
}

/** Why nothing came of a file: `unreadable` is one that moved, changed or may not be opened; `failed` is our own fault. */
export type DryRunRefusal = 'too-large' | 'unreadable' | 'no-text' | 'empty' | 'failed';

/** What the other thread tells; after `done` or `refused` there is no more. */
export type DryRunNews =
  /** Entries of the file, of all that it has. */
  | { kind: 'read'; read: number; of: number }
  | { kind: 'done'; result: DryRun }
  | { kind: 'refused'; why: DryRunRefusal };

/** Reads the file and runs the pack over it, as somebody who works for its company. Never throws; the text stays in here. */
export async function runJob(
  job: DryRunJob,
  base: BaseData,
  tell: (news: DryRunNews) => void,
): Promise<void> {
  try {
    tell(await outcomeOf(job, base, tell));
  } catch {
    tell({ kind: 'refused', why: 'failed' });
  }
}

async function outcomeOf(
  { pack, file, withBase, now }: DryRunJob,
  base: BaseData,
  tell: (news: DryRunNews) => void,
): Promise<DryRunNews> {
  if (file.size > MAX_FILE_BYTES) return { kind: 'refused', why: 'too-large' };
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'refused', why: 'unreadable' };
  const text = textOf(bytes);
  if (text === null) return { kind: 'refused', why: 'no-text' };
  if (text.trim() === '') return { kind: 'refused', why: 'empty' };
  const posts = [...readPastPosts(text, file.name)];
  const own = new Set(pack.rules.map(({ id }) => fullRuleId(pack.id, id)));
  const isCounted = (rule: string) => withBase || own.has(rule);
  const run = dryRun(posts, coachOver(pack, base), { now, isCounted });
  let step = run.next();
  for (; !step.done; step = run.next()) tell({ kind: 'read', read: step.value, of: posts.length });
  return { kind: 'done', result: step.value };
}

async function bytesOf(file: PostsFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
