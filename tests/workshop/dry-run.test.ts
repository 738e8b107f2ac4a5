import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '@/lib/engine/lexicons';
import { coachOver } from '@/lib/packs/author';
import { type DryRun, type DryRunOptions, dryRun } from '@/lib/workshop/dry-run';
import { readPastPosts } from '@/lib/workshop/past-posts';
import { ACME, NOW } from '@/tests/base-coach';

const COACH = coachOver(basePack, { pack: basePack, lexicons: LEXICONS }, ACME);

const jsonl = (posts: readonly object[]) => posts.map((post) => JSON.stringify(post)).join('\n');

/** What a run hands over, slice by slice, and what it comes to. */
function run(text: string, options: Partial<DryRunOptions> = {}): { slices: number[]; told: DryRun } {
  const posts = [...readPastPosts(text, 'posts.jsonl')];
  const running = dryRun(posts, COACH, { now: NOW, clock: () => 0, ...options });
  const slices: number[] = [];
  let step = running.next();
  for (; !step.done; step = running.next()) slices.push(step.value);
  return { slices, told: step.value };
}

const POSTS = [
  { text: 'Love my dog', date: '2026-09-30' },
  { text: 'Huge quarter: our ARR just crossed $42m, up 30%!', date: '2026-09-01' },
  { text: 'Our union meets tonight; the staging password is hunter2hunter', date: '2026-10-01' },
  { text: 'On behalf of Acme, we apologise for the outage', date: '2026-10-02' },
  { text: 7 },
  { text: 'Between us, churn at Acme is 9% this quarter' },
];

describe('dryRun', () => {
  it('counts posts by the loudest that is said of them, and quotes the words', () => {
    expect(run(jsonl(POSTS)).told).toEqual({
      posts: 5,
      loudest: { info: 1, suggest: 0, pause: 2 },
      rules: [
        {
          rule: 'fin.figure',
          posts: { info: 0, suggest: 0, pause: 2 },
          quotes: [
            {
              line: 2,
              severity: 'pause',
              before: 'Huge quarter: our ARR just crossed ',
              match: '$42m',
              after: ', up 30%!',
            },
            {
              line: 6,
              severity: 'pause',
              before: 'Between us, churn at Acme is ',
              match: '9%',
              after: ' this quarter',
            },
          ],
        },
        {
          rule: 'disc.spokes',
          posts: { info: 1, suggest: 0, pause: 0 },
          quotes: [
            {
              line: 4,
              severity: 'info',
              before: '',
              match: 'On behalf of',
              after: ' Acme, we apologise for the outage',
            },
          ],
        },
      ],
      bad: { count: 1, first: [{ line: 5, problem: expect.stringMatching(/^text: expected the text/) }] },
    });
  });

  it('tells a protected post from a harmless one in no way', () => {
    const others = POSTS.filter((_, at) => at !== 2);
    const harmless = run(jsonl([...others, { text: 'Love my cat', date: '2026-10-01' }])).told;
    const withProtected = run(jsonl([...others, POSTS[2] ?? {}])).told;
    expect(withProtected).toEqual(harmless);
    expect(JSON.stringify(withProtected)).not.toContain('union');
  });

  it('counts only the rules that it is asked for', () => {
    const { told } = run(jsonl(POSTS), { isCounted: (rule) => rule === 'disc.spokes' });
    expect(told).toMatchObject({ posts: 5, loudest: { info: 1, suggest: 0, pause: 0 } });
    expect(told.rules.map(({ rule }) => rule)).toEqual(['disc.spokes']);
  });

  it('hands over after every slice', () => {
    let time = 0;
    expect(run(jsonl(POSTS), { sliceMs: 3, clock: () => time++ }).slices).toEqual([3, 6]);
    expect(run(jsonl(POSTS), { sliceMs: 0 }).slices).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('chooses twenty quotes evenly, the same every time', () => {
    const many = jsonl(
      Array.from({ length: 60 }, (_, at) => ({ text: `Our ARR is $${at + 2}m, run ${at}` })),
    );
    const [one, two] = [run(many).told, run(many, { sliceMs: 0 }).told];
    const lines = one.rules[0]?.quotes.map(({ line }) => line) ?? [];
    expect(one.rules[0]?.posts.pause).toBe(60);
    expect(lines).toHaveLength(20);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(lines.filter((line) => line > 30).length).toBeGreaterThan(4);
    expect(two).toEqual(one);
  });

  it('names the first twenty lines that it cannot read, and counts the others', () => {
    const { bad } = run(Array.from({ length: 25 }, () => 'nonsense').join('\n')).told;
    expect(bad.count).toBe(25);
    expect(bad.first.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });
});
