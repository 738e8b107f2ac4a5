import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { fixtureBench } from '@/lib/packs/fixtures';
import { lintPack } from '@/lib/packs/lint';

const RULE: Rule = {
  id: 'work.tern',
  severity: 'suggest',
  gate: 'any',
  primary: { terms: ['tern'] },
  message: { what: '"{match}" looks like an internal name.', why: 'Readers may not know it yet.' },
  fixtures: { nudge: ['a [[tern]]', 'b [[tern]]', 'c [[tern]]'], quiet: ['a', 'b', 'c'] },
};

const packOf = (rule: Partial<Rule>, change: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'acme',
  name: 'Acme',
  version: 1,
  vocabulary: { employer: ['Acme', 'Acme Corp'] },
  rules: [{ ...RULE, ...rule }],
  ...change,
});

const coach = fixtureBench(packOf({}), { pack: basePack, lexicons: LEXICONS }).coach();
const lint = (pack: Pack) => lintPack(pack, coach);
const saying = (why: string) => lint(packOf({ message: { ...RULE.message, why } }));

describe('the wording of a pack', () => {
  it.each([
    ['Salaries are nobody’s business.', 'Salaries'],
    ['Keep working conditions to yourself.', 'working conditions'],
    ['A colleague’s performance is not for the public.', 'colleague’s performance'],
    ['This may be confidential information.', 'confidential information'],
    ['Posts have to be completely accurate.', 'completely accurate'],
    ['When in doubt, leave it out.', 'When in doubt'],
    ['Please check with Legal first.', 'check with Legal'],
    ['This needs prior permission.', 'needs prior permission'],
    ['This needs approval.', 'approval'],
    ['It may harm our reputation.', 'reputation'],
    ['Stay positive about work.', 'Stay positive'],
    ['Do not disparage the company.', 'disparage'],
    ['Do not talk to the press.', 'Do not talk to the press'],
    ['Avoid friending co-workers.', 'friending co-workers'],
    ['Using the logo is not permitted without asking.', 'not permitted'],
    ['Report a colleague who posts this.', 'Report a colleague'],
    ['Never mention {employer} online.', 'Never mention {employer}'],
    ['Never mention the company.', 'Never mention the company'],
    ['There may be consequences.', 'consequences'],
    ['We monitor what people write.', 'We monitor'],
    ['Posts are logged.', 'are logged'],
  ])('%s', (why, found) => {
    const remarks = saying(why);
    const remark = remarks.find((each) => each.found === `“${found}”`);
    expect(remarks.map((each) => each.found)).toContain(`“${found}”`);
    expect(remark).toMatchObject({ level: 'problem', path: ['rules', 0, 'message', 'why'] });
    expect(remark?.reason).not.toBe('');
    expect(remark?.expected).not.toBe('');
  });

  it.each(['violates our rules', 'You must not', 'looks inappropriate', 'a policy of ours'])(
    'warns of: %s',
    (why) => {
      expect(saying(why).map(({ level }) => level)).toEqual(['warning']);
    },
  );

  it('reads labels, new words and dated periods too', () => {
    const edits: Rule['edits'] = [{ label: 'Ask for approval', replace: 'match', with: 'x' }];
    const windows = [{ id: 'q', from: '2026-01-01', to: '2026-02-01', label: 'no salaries now' }];
    const paths = lint(packOf({ edits }, { windows })).map(({ path }) => path.join('.'));
    expect(paths).toEqual(['windows.0.label', 'rules.0.edits.0.label']);
  });

  it('has nothing to say about the rules that Candor brings', () => {
    const remarks = lintPack(basePack, coach);
    expect(remarks.filter(({ level }) => level === 'problem')).toEqual([]);
  });
});

describe('the wording of a translation', () => {
  const abroad = (language: string, why: string) =>
    lint(packOf({ locales: { [language]: { message: { why } } } }));

  it.each([
    ['de', 'Gehälter sind intern.', 'Gehälter'],
    ['de', 'Keine Lohnzettel.', 'Lohnzettel'],
    ['de', 'Das braucht eine Freigabe.', 'Freigabe'],
    ['de', 'Das ist verboten.', 'verboten'],
    ['nl', 'Een staking is geen nieuws.', 'staking'],
    ['nl', 'Vraag eerst toestemming.', 'toestemming'],
    ['fr', 'Les salaires restent internes.', 'salaires'],
    ['fr', 'Cela peut avoir des conséquences.', 'conséquences'],
    ['es', 'Los sindicatos no son un tema.', 'sindicatos'],
    ['es', 'Hace falta permiso.', 'permiso'],
    ['en', 'This needs approval.', 'approval'],
  ])('%s: %s', (language, why, found) => {
    expect(abroad(language, why)[0]).toMatchObject({
      level: 'problem',
      path: ['rules', 0, 'locales', language, 'message', 'why'],
      found: `“${found}”`,
    });
  });

  it('warns of the words of a warden, also on buttons', () => {
    const locales = { fr: { edits: { 'Say less': 'Vous devez réduire' } } };
    expect(lint(packOf({ locales }))).toMatchObject([
      { level: 'warning', path: ['rules', 0, 'locales', 'fr', 'edits', 'Say less'], found: '“devez”' },
    ]);
  });

  it('is read in its own language alone', () => {
    expect(abroad('fr', 'Une prime d’assurance')).toHaveLength(1);
    expect(abroad('de', 'Prime Time, das lohnt sich')).toEqual([]);
    expect(abroad('it', 'Gehalt')).toEqual([]);
  });
});

describe('what a rule looks for', () => {
  it.each(['salary', 'Gehalt', 'whistleblower', 'picket line', 'layoffs', 'syndicat'])(
    'finds the protected word %s',
    (word) => {
      expect(lint(packOf({ primary: { terms: ['tern', word] } }))).toMatchObject([
        { level: 'problem', path: ['rules', 0, 'primary', 'terms', 1], found: `“${word}”` },
      ]);
    },
  );

  it('warns of one protected word among others, and looks into own lists', () => {
    const [remark] = lint(packOf({ primary: { terms: ['tern', 'heron', 'salary'] } }));
    expect(remark).toMatchObject({ level: 'warning', found: '“salary”' });
    const vocabulary = { topics: ['works council'], customers: ['Union Bank'] };
    expect(lint(packOf({ primary: { list: ['topics', 'customers'] } }, { vocabulary }))).toMatchObject([
      { level: 'problem', path: ['vocabulary', 'topics', 0] },
    ]);
  });

  it('also in what is required, in stems and in the keywords of a pattern', () => {
    expect(lint(packOf({ require: [{ terms: ['unionis*'] }] }))[0]?.path).toEqual([
      'rules',
      0,
      'require',
      0,
      'terms',
      0,
    ]);
    const primary = { pattern: { re: 'overtime .*', keyword: 'overtime' } };
    expect(lint(packOf({ primary }))[0]).toMatchObject({ level: 'problem', found: '“overtime”' });
  });

  it('warns of words that are about work beside "our", and says nothing of exceptions', () => {
    expect(lint(packOf({ primary: { terms: ['bonus'] } }))).toMatchObject([
      { level: 'warning', found: '“bonus”' },
    ]);
    expect(lint(packOf({ unless: [{ terms: ['salary'] }] }))).toEqual([]);
  });

  it.each<[string, Partial<Rule>, boolean]>([
    ['the list of names alone', { primary: { list: 'employer' } }, true],
    ['a name as a term', { primary: { terms: ['acme corp'] } }, true],
    [
      'one of several cases',
      { primary: undefined, cases: [{ primary: { list: ['employer', 'products'] } }] },
      true,
    ],
    [
      'something required beside it',
      { primary: { list: 'employer' }, require: [{ terms: ['demo'] }] },
      false,
    ],
    ['where people keep work out', { primary: { list: 'employer' }, appears: ['personal'] }, false],
    ['products', { primary: { list: 'products' } }, false],
  ])('a ban on naming the company: %s', (_, change, isBan) => {
    const found = lint(packOf(change as Partial<Rule>)).map((each) => each.found);
    expect(found).toEqual(isBan ? ['any mention of the company'] : []);
  });
});
