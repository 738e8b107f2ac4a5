import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { unmark } from '@/lib/packs/fixtures';
import type { Remark } from '@/lib/packs/remark';
import { type PlacedText, textsAbroad, textsOfRule } from '@/lib/packs/texts';
import { conditionsOf } from '@/lib/packs/unused';

/** Slips of the pen that the format takes as they stand, and that nobody means. */
export function slips({ rules, vocabulary = {} }: Pack): Remark[] {
  return [
    ...rules.flatMap((rule, at) =>
      [...blanks(rule), ...marks(rule), ...curly(rule), ...unseen(rule)].map((remark) => ({
        ...remark,
        path: ['rules', at, ...remark.path],
      })),
    ),
    ...hosts(vocabulary.publicHosts),
  ];
}

const BLANKS = ['{match}', '{evidence}', '{employer}', '{window}', '{until}'];

/** `{company}` would be shown to people as it stands. */
function blanks(rule: Rule): Remark[] {
  const abroad = textsAbroad(rule).flatMap(([, texts]) => texts);
  return [...textsOfRule(rule), ...abroad].flatMap(([path, text]): Remark[] => {
    const unknown = (text.match(/\{+[\w -]*\}+/g) ?? []).find((each) => !BLANKS.includes(each));
    return unknown === undefined
      ? []
      : [{ path, level: 'problem', expected: `one of ${BLANKS.join(', ')}`, found: unknown }];
  });
}

function marks({ fixtures }: Rule): Remark[] {
  return (['nudge', 'quiet'] as const).flatMap((kind) =>
    fixtures[kind].flatMap((fixture, at): Remark[] => {
      const { text, spans } = unmark(fixture);
      const path = ['fixtures', kind, at];
      const note = (expected: string, found: string): Remark => ({ path, level: 'warning', expected, found });
      const [half] = /\[\[|\]\]/.exec(text) ?? [];
      if (half) return [note('[[ and ]] around the words', `${half} alone`)];
      if (kind === 'nudge' && spans.length === 0)
        return [note('[[ and ]] around the words that are marked', 'neither')];
      if (kind === 'quiet' && spans.length > 0) return [note('no [[ ]], since nothing is marked', 'some')];
      return [];
    }),
  );
}

/** Word processors bend quotes: YAML takes bent ones for letters. Other languages have bent ones of their own. */
function curly(rule: Rule): Remark[] {
  return [...textsOfRule(rule), ...lookedFor(rule)].flatMap(([path, text]): Remark[] =>
    /^[‘’‚“”„«].*[‘’“”»]$/.test(text)
      ? [
          {
            path,
            level: 'warning',
            expected: `straight quotes (' or ") around text`,
            found: text.slice(0, 60),
          },
        ]
      : [],
  );
}

function lookedFor(rule: Rule): PlacedText[] {
  return conditionsOf(rule).flatMap(([{ terms = [], pattern }, way]) => [
    ...terms.map((term, at): PlacedText => [[...way, 'terms', at], term]),
    ...(pattern ? [[[...way, 'pattern', 're'], pattern.re] satisfies PlacedText] : []),
  ]);
}

/** In double quotes `\b` is a backspace, which no draft has in it. */
function unseen(rule: Rule): Remark[] {
  return conditionsOf(rule).flatMap(([{ pattern }, way]): Remark[] =>
    pattern && /[\b\f\v\0]/.test(pattern.re)
      ? [
          {
            path: [...way, 'pattern', 're'],
            level: 'problem',
            expected: "single quotes ('…') around a pattern",
            found: 'double quotes, in which \\b is no border of a word',
          },
        ]
      : [],
  );
}

/** Links are compared by their hosts alone. */
function hosts(list: unknown): Remark[] {
  return (Array.isArray(list) ? list : []).flatMap((host, at): Remark[] =>
    typeof host === 'string' && /[/:@\s]/.test(host)
      ? [
          {
            path: ['vocabulary', 'publicHosts', at],
            level: 'problem',
            expected: 'a host alone, such as newsroom.acme.example',
            found: host,
          },
        ]
      : [],
  );
}
