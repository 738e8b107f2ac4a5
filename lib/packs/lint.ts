import { check } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import type { Pack } from '@/lib/format/pack';
import { casesOf, type Rule } from '@/lib/format/rule';
import { FIXTURE_DAY } from '@/lib/packs/fixtures';
import type { Remark } from '@/lib/packs/remark';
import { type PlacedText, textsAbroad, textsOfRule } from '@/lib/packs/texts';
import { RIGHTS, type Trap, trapsIn } from '@/lib/packs/traps-abroad';
import { conditionsOf } from '@/lib/packs/unused';

const CHILLS = 'it asks people to say less, and a broad ban may be unlawful';

/** For English: an admin whose pack is written in another language reads the same list in the guide. */
const TRAPS: readonly Trap[] = [
  {
    words:
      /\b(?:salar(?:y|ies)|wages?|pay (?:scales?|grades?|rises?|slips?)|paychecks?|compensation|bonus(?:es)?|overtime|working conditions|staffing|layoffs?|unions?|unioni[sz]\w+|organi[sz]ing|strikes?|collective bargaining|works council)\b/i,
    level: 'problem',
    reason: RIGHTS,
    better: 'nothing about pay, conditions, jobs or organising; leave the subject out',
  },
  {
    words:
      /\b(?:colleagues?|co-?workers?|employees?)['’]?s? (?:performance|discipline|conduct|personnel)|\bdisciplinary\b/i,
    level: 'problem',
    reason: RIGHTS,
    better:
      'nothing about colleagues’ performance or discipline; personal data such as a home address is caught by Candor itself',
  },
  {
    words:
      /\bconfidential(?: company)? (?:information|data|matters?|business)\b|\b(?:internal|sensitive|proprietary) (?:information|matters)\b/i,
    level: 'problem',
    reason: 'undefined, it can be read to cover pay and conditions',
    better: 'the very thing that is meant: a codename, a customer list, a figure before results',
  },
  {
    words: /\b(?:completely|fully|always|100 ?%) (?:accurate|correct|truthful)\b|\bbe accurate\b/i,
    level: 'problem',
    reason: 'honest mistakes are protected too',
    better: '"Is there a source to link?"',
  },
  {
    words:
      /\bwhen in doubt\b|\bif (?:you are|you're) (?:not sure|unsure),? (?:do not|don't)\b|\bbetter not (?:to )?(?:post|share|say)\b|\b(?:do not|don't|never) post\b/i,
    level: 'problem',
    reason: CHILLS,
    better: 'one change that makes the post safe: "without the number the story stays the same"',
  },
  {
    words:
      /\b(?:pre-?)?approv(?:al|e|ed|es|ing)\b|\b(?:needs?|requires?|get|without|ask for) (?:prior )?(?:permission|authori[sz]ation|clearance|consent|sign-?off)\b|\bcheck with (?:legal|communications|comms|pr|hr|your manager)\b|\b(?:clear|run) (?:it|this) (?:with|by)\b/i,
    level: 'problem',
    reason:
      'asking first is prior restraint, unlawful for much of what people may say, and it makes them silent',
    better: '"Want a second opinion? Ask the press team" with `ask`, as an offer',
  },
  {
    words:
      /\bdisparag\w*|\breputation\b|\bdisrepute\b|\b(?:be|stay|remain|speak) (?:positive|respectful|positively|respectfully|nice(?:ly)?)\b|\bnegative (?:comments?|posts?|remarks?|things?)\b|\b(?:harm|hurt|damage)s? (?:the|our|\{employer\}['’]?s?) (?:image|brand|name)\b|\bcritici[sz](?:e|es|ing|m) (?:of )?(?:the company|\{employer\}|us|management)(?!\w)/i,
    level: 'problem',
    reason: 'rules on reputation, respect or a positive tone are read to forbid complaints about work',
    better: 'a question about the fact: "What did you see or read? Say that, with the source."',
  },
  {
    words: /\b(?:friend|connect with|follow)(?:ing)? (?:a |your )?(?:co-?workers?|colleagues?|managers?)\b/i,
    level: 'problem',
    reason: 'whom people are in touch with is their own affair',
    better: 'nothing; leave it out',
  },
  {
    words:
      /\b(?:do not|don't|never|avoid|no) (?:talk|speak|respond|answer|contact|comment)(?:ing)? (?:to|with)? ?(?:the )?(?:press|media|journalists?|reporters?|government|regulators?|authorit\w+|sec|osha|nlrb)\b|\b(?:press|media) (?:inquir|enquir)\w+\b/i,
    level: 'problem',
    reason: 'people may speak to the press and to any authority, whistleblowing among it',
    better: '"The press team is glad to help with journalists" as an offer, in contacts',
  },
  {
    words:
      /\b(?:logo|photos?|pictures?|images?|trademarks?)\b.{0,40}\b(?:permission|allowed|authori[sz]ed|forbidden|prohibited)\b|\b(?:no|never|don't|do not) (?:use|post|share|take) (?:our |the |any )?(?:logo|photos?|pictures?|trademarks?)\b/i,
    level: 'problem',
    reason: 'logos and pictures of the workplace may be used when people speak about their work',
    better: 'nothing; leave it out',
  },
  {
    words:
      /\breport (?:a |your |any )?(?:colleagues?|co-?workers?|employees?|others?|violations?|posts?)\b|\b(?:whistleblow\w*|wrongdoing)\b/i,
    level: 'problem',
    reason: 'people turn silent where colleagues are reported; speaking of wrongdoing is protected',
    better: 'nothing; Candor reports nobody',
  },
  {
    words:
      /\b(?:never|do not|don't|avoid|stop) (?:ever )?(?:mention|mentioning|nam(?:e|ing)|talk(?:ing)? about|discuss(?:ing)?|post(?:ing)? about|shar(?:e|ing)) (?:\{employer\}|the company|the employer|us|work|your (?:work|job|employer))(?!\w)/i,
    level: 'problem',
    reason: 'a ban on the whole subject covers what people may say by law',
    better: 'the one thing that is meant, and a way to say the rest',
  },
  {
    words:
      /\b(?:disciplin\w+|terminat(?:e|ed|ion)|fired|dismiss(?:ed|al)|consequences|sanctions?|penalt(?:y|ies)|punish\w*|legal action|lawsuit against you|zero tolerance|prohibited|forbidden|not allowed|not permitted)\b/i,
    level: 'problem',
    reason: 'a threat makes people silent, also about what they may say',
    better: 'what the reader may make of it: "can move markets", "may surprise a customer"',
  },
  {
    words:
      /\bwe (?:monitor|track|log|record|audit)\b|\bwe (?:can )?(?:see|watch|read|notice) (?:what|every|all|your|it when)\b|\b(?:monitored|surveil\w*|flagged to|on (?:the )?record|(?:is|are|be|been|being|get|gets) (?:tracked|logged|recorded|audited|watched))\b/i,
    level: 'problem',
    reason: 'nobody sees what people write, and words that sound like it destroy the trust',
    better: 'nothing; Candor tells nobody',
  },
  {
    words:
      /\b(?:violat\w+|policy breach|breach(?:es|ed)?|policy|policies|must(?:n't)?|inappropriate|reported|disloyal\w*|unprofessional)\b/i,
    level: 'warning',
    reason: 'it sounds like a verdict, and the writer decides',
    better: 'words such as may, looks like, your call',
  },
];

/** What colleagues would read, and what rules look at, held against what no pack should ship. `coach` knows protected speech. */
export function lintPack(pack: Pack, coach: Coach): Remark[] {
  return [
    ...textsOf(pack).flatMap((placed) => lintText(placed, TRAPS)),
    ...pack.rules.flatMap((rule, at) => lintAbroad(rule, ['rules', at])),
    ...pack.rules.flatMap((rule, at) => [
      ...subjects(rule, ['rules', at], pack, coach),
      ...blanketBan(rule, ['rules', at], pack),
    ]),
  ];
}

function lintAbroad(rule: Rule, way: PropertyKey[]): Remark[] {
  return textsAbroad(rule).flatMap(([language, texts]) => {
    const traps = language === 'en' ? TRAPS : trapsIn(language);
    return texts.flatMap(([path, text]) => lintText([[...way, ...path], text], traps));
  });
}

function lintText([path, text]: PlacedText, traps: readonly Trap[]): Remark[] {
  return traps.flatMap(({ words, level, reason, better }): Remark[] => {
    const [found] = words.exec(text) ?? [];
    return found === undefined ? [] : [{ path, level, expected: better, found: `“${found}”`, reason }];
  });
}

function textsOf(pack: Pack): PlacedText[] {
  return [
    ...(pack.windows ?? []).map(({ label }, at): PlacedText => [['windows', at, 'label'], label]),
    ...(pack.shareable ?? []).map(({ text }, at): PlacedText => [['shareable', at, 'text'], text]),
    ...pack.rules.flatMap((rule, at) =>
      textsOfRule(rule).map(([path, text]): PlacedText => [['rules', at, ...path], text]),
    ),
  ];
}

/** Lists of names: a company may well be called Union Bank. */
const NAME_LISTS = ['codenames', 'competitors', 'customers', 'employer', 'partners', 'products'];

/**
 * Words of protected speech, in any language that Candor protects it in. A rule that looks for little else cannot be meant
 * well; a single such word among others (bribes, among what one may accuse somebody of) is said and left to the admin.
 */
function subjects(rule: Rule, way: PropertyKey[], { vocabulary = {} }: Pack, coach: Coach): Remark[] {
  return conditionsOf(rule)
    .filter(([, path]) => path.includes('primary') || path.includes('require'))
    .flatMap(([{ terms = [], pattern, list }, path]) => {
      const keywords = pattern ? [pattern.keyword].flat() : [];
      const lists = [list ?? []].flat().filter((name) => !NAME_LISTS.includes(name));
      const words = [
        ...terms.map((word, at): PlacedText => [[...way, ...path, 'terms', at], word]),
        ...keywords.map((word): PlacedText => [[...way, ...path, 'pattern', 'keyword'], word]),
        ...lists.flatMap((name) => {
          const own = vocabulary[name];
          return Array.isArray(own)
            ? own.map((word, at): PlacedText => [['vocabulary', name, at], word])
            : [];
        }),
      ];
      return subjectsOf(words, coach);
    });
}

function subjectsOf(words: readonly PlacedText[], coach: Coach): Remark[] {
  const plain = (word: string) => word.replace(/\*$/, '');
  const always = words.filter(([, word]) => isProtected(plain(word), coach));
  const atWork = words.filter(
    (each) => !always.includes(each) && isProtected(`our ${plain(each[1])}`, coach),
  );
  const remark =
    (level: Remark['level'], expected: string) =>
    ([path, word]: PlacedText): Remark => ({ path, level, expected, found: `“${word}”`, reason: RIGHTS });
  return [
    ...always.map(
      remark(
        always.length * 2 >= words.length ? 'problem' : 'warning',
        'no words about pay, conditions, safety, unequal treatment, organising or wrongdoing; Candor stays silent there',
      ),
    ),
    ...atWork.map(
      remark(
        'warning',
        'other words; beside "our" or "my" these are about conditions at work, and no rule speaks then',
      ),
    ),
  ];
}

function isProtected(text: string, coach: Coach): boolean {
  return check({ text, site: 'linkedin', now: FIXTURE_DAY }, coach).protected;
}

/** A rule that speaks whenever the company is named, wherever people say that it is part of how they appear. */
function blanketBan({ appears, ...rule }: Rule, way: PropertyKey[], { vocabulary }: Pack): Remark[] {
  if (appears && !appears.includes('work')) return [];
  const employer = Array.isArray(vocabulary?.employer)
    ? vocabulary.employer.map((name) => name.toLowerCase())
    : [];
  return casesOf(rule).flatMap((each, at): Remark[] => {
    const { list, terms } = each.primary;
    const isName =
      [list ?? []].flat().includes('employer') ||
      (terms ?? []).some((word) => employer.includes(word.toLowerCase()));
    const isNarrowed =
      (each.require ?? []).length > 0 || (each.levels !== undefined && each.evidence !== undefined);
    if (!isName || isNarrowed) return [];
    return [
      {
        path: [...way, ...(rule.cases ? ['cases', at] : []), 'primary'],
        level: 'problem',
        expected: 'something beside the name that makes it delicate, as `require` or `evidence`',
        found: 'any mention of the company',
        reason:
          'a ban on naming the company covers what people may say by law; disc.mention serves those who keep work out of an account',
      },
    ];
  });
}
