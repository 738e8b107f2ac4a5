import { fullRuleId, type Pack } from '@/lib/format/pack';
import { casesOf, type Rule } from '@/lib/format/rule';
import type { Severity } from '@/lib/shared/report';

/** Most lines of a diff; the last one then says how many more there are. */
const MOST_LINES = 20;

const LOUDNESS: Record<Severity, string> = { info: 'a quiet mark', suggest: 'a card', pause: 'a last look' };
const RANK: Record<Severity, number> = { info: 0, suggest: 1, pause: 2 };

/**
 * What a new version of a pack changes for the people who have it, in words, what matters most first, at most 20 lines.
 * Without `before`: what the pack brings. Dates are ISO days. Empty when nothing changes for anybody.
 */
export function diffPacks(before: Pack | undefined, after: Pack): string[] {
  const lines = [
    ...publisherLines(before, after),
    ...ruleLines(before, after),
    ...adjustLines(before, after),
    ...windowLines(before, after),
    ...listLines(before, after),
    ...factLines(before, after),
    ...contactLines(before, after),
    ...shareableLines(before, after),
    ...otherLines(before, after),
  ];
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines.length - MOST_LINES + 1} more changes`];
}

/**
 * Full ids of the rules that both versions have and that look at something else now, or speak up elsewhere or louder:
 * what a person muted is not what they would hear. Messages, edits, fixtures and whom to ask are not the meaning of a rule.
 */
export function changedRules(before: Pack, after: Pack): string[] {
  const old = byKey(before.rules, ({ id }) => id);
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

function publisherLines(before: Pack | undefined, { publisher, expires }: Pack): string[] {
  const lines: string[] = [];
  if (before && before.publisher?.name !== publisher?.name) {
    lines.push(
      `Published by ${publisher?.name ?? 'nobody named'} (before: ${before.publisher?.name ?? 'nobody named'})`,
    );
  }
  if (expires !== before?.expires) lines.push(expires ? `Holds until ${expires}` : 'Holds without an end');
  return lines;
}

function ruleLines(before: Pack | undefined, after: Pack): string[] {
  const { added, gone, kept } = compare(before?.rules ?? [], after.rules, ({ id }) => id);
  return [
    ...added.map((rule) => `New: ${rule.id}, ${loudnessOf(rule)}. ${rule.message.why}`),
    ...gone.map(({ id }) => `Gone: ${id}`),
    ...kept.flatMap(([old, now]) => sayRule(old, now)),
  ];
}

function loudnessOf({ severity, enabled }: Rule): string {
  return enabled === false ? 'off until switched on' : LOUDNESS[severity];
}

function sayRule(old: Rule, now: Rule): string[] {
  const says = [
    loudnessOf(old) !== loudnessOf(now) &&
      `${changeOf(old, now)}: ${loudnessOf(now)} (before: ${loudnessOf(old)})`,
    sightOf(old) !== sightOf(now) && 'looks at other words or places than before',
    stable([old.message, old.edits]) !== stable([now.message, now.edits]) && 'says it in other words',
    old.ask !== now.ask &&
      (now.ask === undefined ? 'names nobody to ask any more' : 'names somebody else to ask'),
  ].filter((each) => each !== false);
  return says.length > 0 ? [`${now.id}: ${says.join('; ')}`] : [];
}

function changeOf(old: Rule, now: Rule): string {
  if ((old.enabled ?? true) !== (now.enabled ?? true)) return 'switched';
  return RANK[now.severity] > RANK[old.severity] ? 'louder' : 'quieter';
}

function adjustLines(before: Pack | undefined, after: Pack): string[] {
  const entries = (pack: Pack | undefined) => Object.entries(pack?.adjust ?? {});
  const { added, gone, kept } = compare(entries(before), entries(after), ([id]) => id);
  const said = ([id, { enabled, severity, ask }]: ReturnType<typeof entries>[number]) => {
    const says = [
      enabled !== undefined && (enabled ? 'on' : 'off'),
      severity && LOUDNESS[severity],
      ask && `ask ${after.contacts?.[ask]?.label ?? ask}`,
    ].filter((each) => typeof each === 'string');
    return `Candor’s own ${id.replace(/^base\//, '')}: ${says.join(', ')}`;
  };
  return [
    ...added.map(said),
    ...kept.filter(([old, now]) => stable(old) !== stable(now)).map(([, now]) => said(now)),
    ...gone.map(([id]) => `Candor’s own ${id.replace(/^base\//, '')}: as it comes`),
  ];
}

function windowLines(before: Pack | undefined, after: Pack): string[] {
  const { added, gone, kept } = compare(before?.windows ?? [], after.windows ?? [], ({ id }) => id);
  return [
    ...added.map(({ label, from, to }) => `Dates: ${label}, ${from} to ${to}`),
    ...kept
      .filter(([old, now]) => stable(old) !== stable(now))
      .map(
        ([old, { label, from, to }]) =>
          `Dates: ${label}, now ${from} to ${to} (before: ${old.from} to ${old.to})`,
      ),
    ...gone.map(({ label }) => `Dates gone: ${label}`),
  ];
}

function listLines(before: Pack | undefined, after: Pack): string[] {
  const names = new Set([...Object.keys(before?.vocabulary ?? {}), ...Object.keys(after.vocabulary ?? {})]);
  return [...names].flatMap((name) => {
    const old = before?.vocabulary?.[name];
    const now = after.vocabulary?.[name];
    if (Array.isArray(old ?? []) && Array.isArray(now ?? []))
      return sayWords(name, wordsOf(old), wordsOf(now));
    if (stable([old, sealedOf(before, old)]) === stable([now, sealedOf(after, now)])) return [];
    return [`Words in ${name}: another sealed list`];
  });
}

type List = NonNullable<Pack['vocabulary']>[string] | undefined;

function wordsOf(list: List): readonly string[] {
  return Array.isArray(list) ? list : [];
}

function sealedOf(pack: Pack | undefined, list: List): unknown {
  return list === undefined || Array.isArray(list) ? undefined : pack?.sealed?.[list.sealed];
}

function sayWords(name: string, old: readonly string[], now: readonly string[]): string[] {
  const { added, gone } = compare(old, now, (word) => word);
  const says = [added.length > 0 && `${added.length} more`, gone.length > 0 && `${gone.length} gone`].filter(
    Boolean,
  );
  return says.length > 0 ? [`Words in ${name}: ${says.join(', ')}`] : [];
}

function factLines(before: Pack | undefined, after: Pack): string[] {
  const { added, gone } = compare(before?.publicFacts ?? [], after.publicFacts ?? [], stable);
  const said = ({ figure, about }: (typeof added)[number]) => `${figure} (${[about].flat()[0]})`;
  return [
    ...added.map(
      (fact) => `Public, with a page to link: ${said(fact)}${fact.until ? `, until ${fact.until}` : ''}`,
    ),
    ...gone
      .filter((fact) => !added.some((other) => said(other) === said(fact)))
      .map((fact) => `No longer listed as public: ${said(fact)}`),
  ];
}

function contactLines(before: Pack | undefined, after: Pack): string[] {
  const entries = (pack: Pack | undefined) => Object.entries(pack?.contacts ?? {});
  const { added, gone, kept } = compare(entries(before), entries(after), ([key]) => key);
  return [
    ...added.map(([, { label, topic }]) => `Somebody to ask: ${label}${topic ? `, about ${topic}` : ''}`),
    ...kept
      .filter(([old, now]) => stable(old) !== stable(now))
      .map(([, [, { label }]]) => `Somebody to ask: ${label}, with a new name, address or topic`),
    ...gone.map(([, { label }]) => `Not to be asked here any more: ${label}`),
  ];
}

function shareableLines(before: Pack | undefined, after: Pack): string[] {
  const { added, gone } = compare(before?.shareable ?? [], after.shareable ?? [], ({ text }) => text);
  return [
    ...added.map(({ text }) => `Glad to see shared: ${text}`),
    ...gone.map(({ text }) => `No longer listed to share: ${text}`),
  ];
}

function otherLines(before: Pack | undefined, after: Pack): string[] {
  const hosts = compare(before?.linkHosts ?? [], after.linkHosts ?? [], (host) => host);
  const tokens = compare(before?.tokens ?? [], after.tokens ?? [], stable);
  const lines = [
    hosts.added.length > 0 && `Links may lead to ${hosts.added.join(', ')}`,
    hosts.gone.length > 0 && `Links lead no more to ${hosts.gone.join(', ')}`,
    tokens.added.length > 0 && `Formats of keys: ${tokens.added.length} more`,
    tokens.gone.length > 0 && `Formats of keys: ${tokens.gone.length} gone`,
    stable(before?.siteHints ?? {}) !== stable(after.siteHints ?? {}) &&
      `Where compose boxes are found: other hints for ${sitesOf(before, after).join(', ')}`,
  ];
  return lines.filter((each) => each !== false);
}

function sitesOf(before: Pack | undefined, after: Pack): string[] {
  return [...new Set([...Object.keys(before?.siteHints ?? {}), ...Object.keys(after.siteHints ?? {})])];
}

interface Comparison<T> {
  added: T[];
  gone: T[];
  kept: [old: T, now: T][];
}

function compare<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Comparison<T> {
  const old = byKey(before, keyOf);
  const now = byKey(after, keyOf);
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    gone: before.filter((item) => !now.has(keyOf(item))),
    kept: after.flatMap((item): [T, T][] => {
      const known = old.get(keyOf(item));
      return known === undefined ? [] : [[known, item]];
    }),
  };
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
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
