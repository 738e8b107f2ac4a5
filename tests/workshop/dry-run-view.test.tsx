import { describe, expect, it } from 'vitest';
import { DryRun } from '@/components/workshop/DryRun';
import { Outcome } from '@/components/workshop/dry-run/Outcome';
import { RunProgress } from '@/components/workshop/dry-run/RunProgress';
import { statusOf } from '@/components/workshop/dry-run/run-words';
import { loadPack } from '@/lib/cli/load';
import type { Pack } from '@/lib/format/pack';
import type { DryRun as DryRunResult, DryRunRule } from '@/lib/workshop/dry-run';
import type { DryRunNews } from '@/lib/workshop/dry-run-job';
import { buttons, draw } from '@/tests/options/markup';

const PACK = examplePack();
const FILE = new File([''], 'posts.csv');

const RULE: DryRunRule = {
  rule: 'acme/fin.guidance',
  posts: { info: 0, suggest: 3, pause: 1 },
  quotes: [{ line: 7, severity: 'pause', before: 'our ', match: 'guidance', after: ' is 12%' }],
};
const RESULT: DryRunResult = {
  posts: 1_200,
  loudest: { info: 2, suggest: 3, pause: 1 },
  rules: [RULE, { ...RULE, rule: 'acme/claim.unbreakable', posts: { info: 2, suggest: 0, pause: 0 } }],
  bad: { count: 0, first: [] },
};
const outcome = (told: Partial<DryRunResult>) =>
  draw(<Outcome pack={PACK} news={{ kind: 'done', result: { ...RESULT, ...told } }} />);

describe('DryRun', () => {
  it('asks for a file, and says that it stays here', () => {
    const { text, html } = draw(<DryRun pack={PACK} />);
    expect(text).toContain('nothing of it is sent, and nothing is kept');
    expect(buttons(html)).toEqual(['Choose a file of posts…']);
    expect(html).toContain('aria-label="File of past posts"');
    expect(text).not.toContain('lists no names of the employer');
  });

  it('takes no file while the pack cannot be read', () => {
    const { text, html } = draw(<DryRun pack={null} />);
    expect(text).toContain('cannot be read as it stands');
    expect(buttons(html)).toEqual([]);
  });

  it('says when rules about the own company have nothing to go by', () => {
    const { vocabulary: _, ...nameless } = PACK;
    expect(draw(<DryRun pack={nameless} />).text).toContain('lists no names of the employer');
  });
});

it.each<[string, DryRunNews | null, string]>([
  ['before the file is open', null, 'Reading posts.csv …'],
  ['under way', { kind: 'read', read: 1, of: 2 }, 'Reading posts.csv …'],
  ['done', { kind: 'done', result: RESULT }, 'Candor would have spoken on 6 of 1,200 posts.'],
  ['one post', { kind: 'done', result: { ...RESULT, posts: 1 } }, 'Candor would have spoken on 6 of 1 post.'],
  // The notice below says it, and is read out itself.
  ['refused', { kind: 'refused', why: 'empty' }, ''],
])('the status, %s', (_, news, want) => {
  expect(statusOf({ file: FILE, news })).toBe(want);
});

it('shows how far it is, and a way to end it', () => {
  const { html, text } = draw(
    <RunProgress news={{ kind: 'read', read: 2_000, of: 10_000 }} onStop={() => undefined} />,
  );
  expect(html).toMatch(/<progress [^>]*value="2000" max="10000"/);
  expect(text).toContain('2,000 of 10,000');
  expect(buttons(html)).toEqual(['Stop']);
});

describe('the outcome', () => {
  it('draws all posts, each rule with its numbers, and its own words for who does not see the drawing', () => {
    const { html, text } = outcome({});
    expect(html).toContain(
      'role="img" aria-label="Chart of all posts: 1,194 silent, 2 with a mark, 3 with a card, 1 with a last look"',
    );
    expect(text).toContain('2 with a quiet mark 3 with a card 1 with a last look 1,194 silent');
    expect(text).toContain('acme/fin.guidance 0 3 1 acme/claim.unbreakable 2 0 0');
  });

  it('draws pieces as wide as their numbers', () => {
    const { html } = outcome({ posts: 10 });
    const [first = ''] = html.split('</svg>');
    expect(
      [...first.matchAll(/<rect class="dry-run-(\w+)" x="([\d.]+%)" width="([\d.]+%)"/g)].map((m) =>
        m.slice(1),
      ),
    ).toEqual([
      ['info', '0%', '20%'],
      ['suggest', '20%', '30%'],
      ['pause', '50%', '10%'],
    ]);
  });

  it('lists the rules that were not heard, without those that are off', () => {
    const silenced = {
      ...PACK,
      rules: PACK.rules.map((rule, at) => (at > 1 ? { ...rule, enabled: false } : rule)),
    };
    const { text } = draw(
      <Outcome pack={silenced} news={{ kind: 'done', result: { ...RESULT, rules: [] } }} />,
    );
    expect(text).toContain('2 rules of this pack would have said nothing');
    expect(text).not.toContain('Posts by rule');
  });

  it('shows twenty rules of many at first', () => {
    const rules = Array.from({ length: 30 }, (_, at) => ({ ...RULE, rule: `acme/fin.rule${at}` }));
    const { html } = outcome({ rules });
    expect(html.match(/<th scope="row"/g)).toHaveLength(20);
    expect(buttons(html)).toContain('Show all 30 rules');
  });

  it('says what could not be read, by line', () => {
    const bad = { count: 3, first: [{ line: 5, problem: 'expected text in its column' }] };
    const { text } = outcome({ bad });
    expect(text).toContain(
      '3 entries of the file could not be read: Line 5: expected text in its column and 2 more',
    );
    const { text: all, html } = outcome({ bad, posts: 0, rules: [] });
    expect(all).toContain('No post could be read in this file:');
    expect(html).toContain('role="alert"');
    expect(all).not.toContain('silent');
  });

  it.each([
    ['too-large', 'larger than 100 MB'],
    ['unreadable', 'could not open this file'],
    ['no-text', 'does not look like text'],
    ['empty', 'There is nothing in this file'],
    ['failed', 'a fault of Candor’s'],
  ] as const)('refused: %s', (why, words) => {
    const { text, html } = draw(<Outcome pack={PACK} news={{ kind: 'refused', why }} />);
    expect(text).toContain(words);
    expect(html).toContain('role="alert"');
  });
});

function examplePack(): Pack {
  const read = loadPack('rules/example');
  if (!read.ok) throw new Error('rules/example cannot be read');
  return read.value;
}
