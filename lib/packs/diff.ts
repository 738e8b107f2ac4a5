import { fullRuleId, type Pack } from '@/lib/format/pack';
import { casesOf, type Rule } from '@/lib/format/rule';
import type { Severity } from '@/lib/shared/report';

/** Most lines of a diff; the last one then says how many more there are. */
const MOST_LINES = 20;

/** From quiet to loud. */
const LOUDNESS: Record<Severity, string> = { info: 'a quiet mark', suggest: 'a card', pause: 'a last look' };

/**
 * What a new version of a pack changes for the people who have it, in words, what matters most first, at most 20 lines.
 * Without `before`: what the pack brings. Dates are ISO days. Empty when nothing changes for anybody.
 */
export function diffPacks(before: Pack | undefined, after: Pack): string[] {
  const lines = [
    publisherLines,
    ruleLines,
    adjustLines,
    windowLines,
    factLines,
    listLines,
    contactLines,
    shareableLines,
    otherLines,
  ].flatMap((say) => say(before, after));
  const more = lines.length - MOST_LINES + 1;
  return more > 1 ? [...lines.slice(0, -more), `and ${more} more`] : lines;
}

/**
 * Full ids of the rules that both versions have and that look at something else now, or speak up elsewhere or louder:
 * what a person muted is not what they would hear. Messages, edits, fixtures and whom to ask are not the meaning of a rule.
 */
export function changedRules(before: Pack, after: Pack): string[] {
  const { old } = compare(before.rules, after.rules, ({ id }) => id);
  return after.rules
    .filter((rule) => {
      const known = old.get(rule.id);
      return known !== undefined && meaningOf(known) !== meaningOf(rule);
    })
    .map(({ id }) => fullRuleId(after.id, id));
}

function meaningOf({ severity, ...rule }: Rule): string {
  return stable([severity, sightOf(rule)]);
}

/** What a rule looks at, and in which drafts. */
function sightOf(rule: Omit<Rule, 'severity'>): string {
  const cases = casesOf(rule as Rule).map(({ edits, ...rest }) => rest);
  return stable([rule.gate, rule.appears, cases]);
}

function publisherLines(before: Pack | undefined, after: Pack): string[] {
  const [old, now] = [before ?? after, after].map(({ publisher }) => publisher?.name ?? 'nobody named');
  return old === now ? [] : [`Published by ${now} (before: ${old})`];
}

/** The loudest first. */
function ruleLines(before: Pack | undefined, after: Pack): string[] {
  const rules = after.rules.toSorted((a, b) => volumeOf(b) - volumeOf(a));
  return linesOf(
    before?.rules,
    rules,
    ({ id }) => id,
    sayRule,
    ({ id }) => `Gone: ${id}`,
  );
}

function volumeOf({ severity, enabled }: Rule): number {
  return enabled === false ? -1 : Object.keys(LOUDNESS).indexOf(severity);
}

function loudnessOf({ severity, enabled }: Rule): string {
  return enabled === false ? 'off until switched on' : LOUDNESS[severity];
}

/** Empty when people notice nothing. */
function sayRule(now: Rule, old?: Rule): string {
  const [loudness, id] = [loudnessOf(now), now.id];
  if (!old) return `New: ${id}, ${loudness}. ${now.message.why}`;
  const louder = volumeOf(now) - volumeOf(old);
  const says = [
    louder !== 0 && `${louder > 0 ? 'louder' : 'quieter'}: ${loudness} (before: ${loudnessOf(old)})`,
    sightOf(old) !== sightOf(now) && 'looks at other words or places than before',
    spokenOf(old) !== spokenOf(now) && 'says it in other words',
    sayLanguages(now, old),
    old.ask !== now.ask && (now.ask ? 'names somebody else to ask' : 'names nobody to ask'),
  ].filter((each) => each !== false && each !== '');
  return says.length > 0 ? `${id}: ${says.join('; ')}` : '';
}

/** What people read of a rule as its pack wrote it, and what it puts into drafts. */
function spokenOf({ message, edits, cases = [] }: Rule): string {
  return stable([message, edits, cases.map((each) => each.edits)]);
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The languages in which a rule says something else than before; empty for none. */
function sayLanguages({ locales: now = {} }: Rule, { locales: old = {} }: Rule): string {
  const all = [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted();
  const changed = all.filter((language) => stable(old[language]) !== stable(now[language]));
  return changed.length === 0
    ? ''
    : `says something else in ${changed.map((each) => NAMES.of(each)).join(', ')}`;
}

function adjustLines(before: Pack | undefined, after: Pack): string[] {
  const candors = (id: string) => `Candor’s own ${id.replace('base/', '')}: `;
  return linesOf(
    Object.entries(before?.adjust ?? {}),
    Object.entries(after.adjust ?? {}),
    ([id]) => id,
    ([id, { enabled, severity, ask }]) => {
      const says = [
        enabled !== undefined && (enabled ? 'on' : 'off'),
        severity && LOUDNESS[severity],
        ask && `ask ${after.contacts?.[ask]?.label ?? ask}`,
      ];
      return candors(id) + says.filter(Boolean).join(', ');
    },
    ([id]) => `${candors(id)}as it comes`,
  );
}

function windowLines(before: Pack | undefined, after: Pack): string[] {
  return linesOf(
    before?.windows,
    after.windows,
    ({ id }) => id,
    ({ label, from, to }, old) =>
      `Dates: ${label}, ${from} to ${to}${old ? ` (before: ${old.from} to ${old.to})` : ''}`,
    ({ label }) => `Dates gone: ${label}`,
  );
}

/** How people say what stands in a list whose name does not say it. */
const NOUNS: Record<string, string> = {
  employer: 'names of the employer',
  publicHosts: 'public sites',
  accept: 'words to leave alone',
  protected: 'words to protect',
};

function listLines(before: Pack | undefined, after: Pack): string[] {
  const names = new Set([...Object.keys(after.vocabulary ?? {}), ...Object.keys(before?.vocabulary ?? {})]);
  return [...names].flatMap((name) => {
    const old = before?.vocabulary?.[name];
    const now = after.vocabulary?.[name];
    const noun = NOUNS[name] ?? (name.endsWith('s') ? name : `words in ${name}`);
    if (Array.isArray(old ?? []) && Array.isArray(now ?? []))
      return sayWords(noun, wordsOf(old), wordsOf(now));
    if (stable([old, sealedOf(before, old)]) === stable([now, sealedOf(after, now)])) return [];
    if (!now) return [`Forgets a sealed list of ${noun}`];
    return [`Knows ${old ? 'another' : 'a'} sealed list of ${noun}`];
  });
}

type List = NonNullable<Pack['vocabulary']>[string] | undefined;

function wordsOf(list: List): readonly string[] {
  return Array.isArray(list) ? list : [];
}

function sealedOf(pack: Pack | undefined, list: List): unknown {
  return list === undefined || Array.isArray(list) ? undefined : pack?.sealed?.[list.sealed];
}

function sayWords(noun: string, old: readonly unknown[], now: readonly unknown[]): string[] {
  const { added, gone } = compare(old, now);
  const said = (verb: string, { length }: unknown[], more = '') =>
    length > 0 ? [`${verb} ${length}${more} ${length === 1 ? noun.replace(/s\b/, '') : noun}`] : [];
  return [...said('Knows', added, old.length > 0 ? ' more' : ''), ...said('Forgets', gone)];
}

function factLines(before: Pack | undefined, after: Pack): string[] {
  type Fact = NonNullable<Pack['publicFacts']>[number];
  const said = ({ figure, about }: Fact) => `${figure} (${[about].flat()[0]})`;
  return linesOf(
    before?.publicFacts,
    after.publicFacts,
    said,
    (fact) => `Public, with a page to link: ${said(fact)}${fact.until ? `, until ${fact.until}` : ''}`,
    (fact) => `No longer listed as public: ${said(fact)}`,
  );
}

function contactLines(before: Pack | undefined, after: Pack): string[] {
  return linesOf(
    Object.entries(before?.contacts ?? {}),
    Object.entries(after.contacts ?? {}),
    ([key]) => key,
    ([, { label, topic }], old) =>
      `Somebody to ask: ${label}${old ? ', with a new name, address or topic' : topic ? `, about ${topic}` : ''}`,
    ([, { label }]) => `No longer listed to ask: ${label}`,
  );
}

function shareableLines(before: Pack | undefined, after: Pack): string[] {
  return linesOf(
    before?.shareable,
    after.shareable,
    ({ text }) => text,
    ({ text }) => `Glad to see shared: ${text}`,
    ({ text }) => `No longer listed to share: ${text}`,
  );
}

function otherLines(before: Pack | undefined, after: Pack): string[] {
  const hosts = compare(before?.linkHosts, after.linkHosts);
  const { expires } = after;
  const lines = [
    hosts.added.length > 0 && `Links may lead to ${hosts.added.join(', ')}`,
    hosts.gone.length > 0 && `Links lead no more to ${hosts.gone.join(', ')}`,
    ...sayWords('formats of keys', before?.tokens ?? [], after.tokens ?? []),
    stable(before?.siteHints ?? {}) !== stable(after.siteHints ?? {}) && 'Finds compose boxes by other hints',
    expires !== before?.expires && (expires ? `Holds until ${expires}` : 'Holds without an end'),
  ];
  return lines.filter((each) => each !== false);
}

/** A line for each thing that is new or changed, in the order of `after`, and for each that is gone; none for nothing to say. */
function linesOf<T>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  keyOf: (item: T) => string,
  say: (item: T, old?: T) => string,
  sayGone: (item: T) => string,
): string[] {
  const { old, gone, now } = compare(before, after, keyOf);
  const said = now.map((item) => {
    const known = old.get(keyOf(item));
    return stable(known) === stable(item) ? '' : say(item, known);
  });
  return [...said.filter(Boolean), ...gone.map(sayGone)];
}

function compare<T>(before: readonly T[] = [], now: readonly T[] = [], keyOf: (item: T) => string = stable) {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const keys = new Set(now.map(keyOf));
  return {
    old,
    now,
    added: now.filter((item) => !old.has(keyOf(item))),
    gone: before.filter((item) => !keys.has(keyOf(item))),
  };
}

/** JSON with sorted keys, so that the order in which somebody writes them means nothing. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
