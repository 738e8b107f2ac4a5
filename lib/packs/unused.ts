import type { Pack } from '@/lib/format/pack';
import { casesOf, type Rule } from '@/lib/format/rule';
import type { Remark } from '@/lib/packs/remark';

/** Lists that the engine itself reads. */
const ENGINE_LISTS = [
  'accept',
  'codenames',
  'customers',
  'disclosures',
  'employer',
  'products',
  'protected',
  'publicHosts',
];

/** Names in a pack that name nothing, and what nothing in it or in the base pack uses. */
export function looseEnds(pack: Pack, basePack: Pack): Remark[] {
  return [
    ...doubleRules(pack),
    ...missingLists(pack, basePack),
    ...missingWindows(pack),
    ...missingContacts(pack),
    ...missingAdjusted(pack, basePack),
    ...unusedLists(pack, basePack),
    ...unusedContacts(pack),
    ...unusedWindows(pack, basePack),
  ];
}

function doubleRules({ rules }: Pack): Remark[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }, at): Remark[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { path: ['rules', at, 'id'], level: 'problem', expected: 'an id of its own', found: `a second ${id}` },
    ];
  });
}

function missingLists(pack: Pack, basePack: Pack): Remark[] {
  const known = new Set([...ENGINE_LISTS, ...namesOf(basePack), ...namesOf(pack)]);
  return pack.rules.flatMap((rule, at) =>
    listsOf(rule)
      .filter(([name]) => !known.has(name))
      .map(
        ([name, path]): Remark => ({
          path: ['rules', at, ...path],
          level: 'problem',
          expected: 'the name of a list in vocabulary',
          found: `${name}, which no list is called`,
        }),
      ),
  );
}

function missingWindows({ rules, windows = [] }: Pack): Remark[] {
  const known = new Set(['any', ...windows.map(({ id }) => id)]);
  return rules.flatMap((rule, at) =>
    windowsOf(rule)
      .filter(([id]) => !known.has(id))
      .map(
        ([id, path]): Remark => ({
          path: ['rules', at, ...path],
          level: 'problem',
          expected: 'any, or the id of one of the windows',
          found: `${id}, which no window is called`,
        }),
      ),
  );
}

function missingContacts({ rules, adjust = {}, contacts = {} }: Pack): Remark[] {
  const asks: [PropertyKey[], string | undefined][] = [
    ...rules.map(({ ask }, at): [PropertyKey[], string | undefined] => [['rules', at, 'ask'], ask]),
    ...Object.entries(adjust).map(([id, { ask }]): [PropertyKey[], string | undefined] => [
      ['adjust', id, 'ask'],
      ask,
    ]),
  ];
  return asks.flatMap(([path, ask]): Remark[] =>
    ask === undefined || Object.hasOwn(contacts, ask)
      ? []
      : [
          {
            path,
            level: 'problem',
            expected: 'a key of contacts',
            found: `${ask}, which no contact is called`,
          },
        ],
  );
}

function missingAdjusted({ adjust = {} }: Pack, basePack: Pack): Remark[] {
  const known = new Set(basePack.rules.map(({ id }) => `base/${id}`));
  return Object.keys(adjust)
    .filter((id) => !known.has(id))
    .map((id) => ({
      path: ['adjust', id],
      level: 'problem',
      expected: 'a rule of the base pack, such as base/fin.figure',
      found: id,
    }));
}

function unusedLists(pack: Pack, basePack: Pack): Remark[] {
  const rules = [...pack.rules, ...basePack.rules];
  const used = new Set([...ENGINE_LISTS, ...rules.flatMap((rule) => listsOf(rule).map(([name]) => name))]);
  const lists = namesOf(pack)
    .filter((name) => !used.has(name))
    .map(
      (name): Remark => ({
        path: ['vocabulary', name],
        level: 'warning',
        expected: 'a rule that asks for this list',
        found: `${name}, which nothing uses`,
      }),
    );
  const sealed = Object.values(pack.vocabulary ?? {}).flatMap((list) =>
    Array.isArray(list) ? [] : list.sealed,
  );
  const seals = Object.keys(pack.sealed ?? {})
    .filter((name) => !sealed.includes(name))
    .map(
      (name): Remark => ({
        path: ['sealed', name],
        level: 'warning',
        expected: `a list of the vocabulary that says sealed: ${name}`,
        found: `${name}, which nothing uses`,
      }),
    );
  return [...lists, ...seals];
}

function unusedContacts({ rules, adjust = {}, contacts = {} }: Pack): Remark[] {
  const asked = new Set([...rules, ...Object.values(adjust)].map(({ ask }) => ask));
  return Object.entries(contacts)
    .filter(([key, { topic }]) => !asked.has(key) && topic === undefined)
    .map(([key]) => ({
      path: ['contacts', key],
      level: 'warning',
      expected: 'a topic, so that the popup lists it, or a rule that names it with `ask`',
      found: `${key}, whom nothing names`,
    }));
}

function unusedWindows({ rules, windows = [] }: Pack, basePack: Pack): Remark[] {
  const asked = new Set([...rules, ...basePack.rules].flatMap((rule) => windowsOf(rule).map(([id]) => id)));
  if (asked.has('any')) return [];
  return windows.flatMap(({ id }, at): Remark[] =>
    asked.has(id)
      ? []
      : [
          {
            path: ['windows', at],
            level: 'warning',
            expected: 'a rule that asks for it with `window`',
            found: id,
          },
        ],
  );
}

function namesOf({ vocabulary = {} }: Pack): string[] {
  return Object.keys(vocabulary);
}

type Named = [name: string, path: PropertyKey[]];

/** The vocabulary lists that a rule asks for. */
function listsOf(rule: Rule): Named[] {
  return conditionsOf(rule).flatMap(([condition, path]): Named[] => {
    const lists = [condition.list ?? []].flat().map((name): Named => [name, [...path, 'list']]);
    const { link } = condition;
    return link === undefined || link === 'any' ? lists : [...lists, [link, [...path, 'link']]];
  });
}

function windowsOf(rule: Rule): Named[] {
  return conditionsOf(rule).flatMap(([{ window }, path]): Named[] =>
    window === undefined ? [] : [[window, [...path, 'window']]],
  );
}

type Asked = ReturnType<typeof casesOf>[number]['primary'];

/** Every condition of a rule, with the way to it inside the rule. */
export function conditionsOf(rule: Rule): [Asked, PropertyKey[]][] {
  return casesOf(rule).flatMap((each, at): [Asked, PropertyKey[]][] => {
    const way = rule.cases ? ['cases', at] : [];
    const listed = (['require', 'unless', 'evidence', 'softer'] as const).flatMap((key) =>
      (each[key] ?? []).map((condition, index): [Asked, PropertyKey[]] => [condition, [...way, key, index]]),
    );
    return [[each.primary, [...way, 'primary']], ...listed];
  });
}
