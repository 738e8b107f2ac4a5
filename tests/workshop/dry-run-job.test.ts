import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { loadPack } from '@/lib/cli/load';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { Pack } from '@/lib/format/pack';
import type { DryRun } from '@/lib/workshop/dry-run';
import { type DryRunJob, type DryRunNews, type PostsFile, runJob } from '@/lib/workshop/dry-run-job';
import { MAX_FILE_BYTES } from '@/lib/workshop/file-text';
import { NOW } from '@/tests/base-coach';

const BASE = { pack: basePack, lexicons: LEXICONS };
const EXAMPLE = examplePack();

describe('runJob', () => {
  it('counts what the pack says as somebody of its company, on the day of each post', async () => {
    const csv = [
      'date;text',
      '2026-11-02;our guidance for next year is 12%',
      '2026-12-20;our guidance for next year is 12%',
      '2026-11-03;Between us, churn at Acme is 9% this quarter',
      '2026-11-04;Love my dog',
    ].join('\r\n');
    const { posts, loudest, rules } = await result(csv);
    expect({ posts, loudest }).toEqual({ posts: 4, loudest: { info: 0, suggest: 1, pause: 1 } });
    expect(rules.map(({ rule }) => rule)).toEqual(['acme/fin.guidance']);
    expect(rules[0]?.quotes.map(({ line, match }) => [line, match])).toEqual([
      [2, 'guidance'],
      [3, 'guidance'],
    ]);
  });

  it('counts what Candor says without the pack when it is asked for', async () => {
    const { rules } = await result('text\nchurn at Acme is 9% this quarter', { withBase: true });
    expect(rules.map(({ rule }) => rule)).toEqual(['fin.figure']);
  });

  it('tells how far it is, and then what it came to', async () => {
    const file = new File([Array.from({ length: 3_000 }, (_, at) => `Post ${at}.`).join('\n\n')], 'a.txt');
    const news = await told({ file });
    expect(news.slice(0, -1).every((each) => each.kind === 'read' && each.of === 3_000)).toBe(true);
    expect(news.at(-1)).toMatchObject({ kind: 'done', result: { posts: 3_000, rules: [] } });
  });

  it.each<[string, PostsFile, string]>([
    ['a picture', new File([new Uint8Array([0x89, 0x50, 0, 0])], 'a.csv'), 'no-text'],
    ['nothing', new File([' \n'], 'a.csv'), 'empty'],
    ['a file that is gone', fakeFile(() => Promise.reject(new Error('gone'))), 'unreadable'],
    ['one that is too large, unread', fakeFile(neverRead, MAX_FILE_BYTES + 1), 'too-large'],
  ])('refuses %s', async (_, file, why) => {
    expect(await told({ file })).toEqual([{ kind: 'refused', why }]);
  });

  it('fails in words when it is our fault', async () => {
    const broken = { ...EXAMPLE, rules: [null] } as unknown as Pack;
    expect(await told({ file: new File(['text\nOne.'], 'a.csv'), pack: broken })).toEqual([
      { kind: 'refused', why: 'failed' },
    ]);
  });
});

async function told(job: Pick<DryRunJob, 'file'> & Partial<DryRunJob>): Promise<DryRunNews[]> {
  const news: DryRunNews[] = [];
  await runJob({ pack: EXAMPLE, withBase: false, now: NOW, ...job }, BASE, (each) => news.push(each));
  return news;
}

async function result(csv: string, job: Partial<DryRunJob> = {}): Promise<DryRun> {
  const last = (await told({ file: new File([csv], 'posts.csv'), ...job })).at(-1);
  if (last?.kind !== 'done') throw new Error(`the run ended with ${JSON.stringify(last)}`);
  return last.result;
}

function fakeFile(arrayBuffer: () => Promise<ArrayBuffer>, size = 1): PostsFile {
  return { name: 'a.csv', size, arrayBuffer };
}

function neverRead(): never {
  throw new Error('was read');
}

function examplePack(): Pack {
  const read = loadPack('rules/example');
  if (!read.ok) throw new Error('rules/example cannot be read');
  return read.value;
}
