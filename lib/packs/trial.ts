import { check } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import { Dictionary, toEntry } from '@/lib/engine/dictionary';
import { fullRuleId, type Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import type { TokenFormat } from '@/lib/format/token-format';
import { compileTokens } from '@/lib/matchers/secret/tokens';
import type { BaseData } from '@/lib/packs/base-data';
import { costOf, costOfFormat, type Now, now as realNow, SLOW_MS } from '@/lib/packs/cost';
import { FIXTURE_DAY, fixtureBench, fixtureFailure } from '@/lib/packs/fixtures';

/** A rule that the try-out leaves out, a word list, as `acme/vocabulary.codenames`, or a format of keys, as `acme/tokens.badge`. */
export interface LeftOut {
  /** Full id. */
  rule: string;
  code: 'fixture' | 'slow' | 'noisy' | 'protected';
  /** In words, for people. */
  reason: string;
}

/** How far a try-out has come. Plain JSON, so that it outlives the worker. */
export interface TrialState {
  /** Number of the next step. */
  at: number;
  leftOut: LeftOut[];
}

/** What packs are tried against; travels as `trial.json`. */
export interface TrialMaterial {
  /** Sentences of protected speech: a rule that speaks on one of them is left out. */
  protected: readonly string[];
  /** Harmless drafts: a rule that speaks on many of them is left out. */
  everyday: readonly string[];
  /** Drafts for the preview of a pack, some of which Candor itself would speak about. */
  examples: readonly string[];
}

/** Where the extension keeps the material. */
export const TRIAL_FILE = 'trial.json';

/** The try-out of one pack, in steps of about a millisecond. */
export interface Trial {
  /** How many steps there are. */
  total: number;
  /** Goes on from `state`, at least one step and until `isTimeUp`; answers the state to keep. */
  run(state: TrialState, isTimeUp: () => boolean): TrialState;
  isDone(state: TrialState): boolean;
}

/** Before the first step. */
export const TRIAL_START: TrialState = { at: 0, leftOut: [] };

/** A rule that speaks on a larger share of the everyday drafts is noisy. */
export const NOISY_SHARE = 0.3;

type Step = (isOut: (rule: string) => boolean) => LeftOut[];

/**
 * The try-out of a pack in this browser: its fixtures, what each rule costs on adversarial text, how often it speaks on
 * everyday drafts, and whether it speaks on protected ones, in this order; a fixture is a step. The pack is compiled once,
 * with the first step; nothing is kept between steps that a new worker could not make again. Pure but for the clock, which comes in as `now`.
 */
export function startTrial(pack: Pack, material: TrialMaterial, base: BaseData, now: Now = realNow): Trial {
  const steps = stepsOf(pack, material, base, now);
  return {
    total: steps.length,
    isDone: ({ at }) => at >= steps.length,
    run(state, isTimeUp) {
      let { at, leftOut } = state;
      while (at < steps.length) {
        const known = new Set(leftOut.map(({ rule }) => rule));
        const found = steps[at]?.((rule) => known.has(rule)) ?? [];
        if (found.length > 0) leftOut = [...leftOut, ...found];
        at += 1;
        if (isTimeUp()) break;
      }
      return { at, leftOut };
    },
  };
}

/** The pack without the rules and word lists that its try-out left out. */
export function withoutLeftOut(pack: Pack, leftOut: readonly LeftOut[]): Pack {
  if (leftOut.length === 0) return pack;
  const out = new Set(leftOut.map(({ rule }) => rule));
  const lists = Object.entries(pack.vocabulary ?? {}).filter(([name]) => !out.has(listId(pack, name)));
  return {
    ...pack,
    ...(pack.vocabulary && { vocabulary: Object.fromEntries(lists) }),
    ...(pack.tokens && { tokens: pack.tokens.filter((format) => !out.has(formatId(pack, format))) }),
    rules: pack.rules.filter(({ id }) => !out.has(fullRuleId(pack.id, id))),
  };
}

function stepsOf(pack: Pack, material: TrialMaterial, base: BaseData, now: Now): Step[] {
  const bench = fixtureBench(pack, base);
  const everyday = everydayReader(material.everyday, () => bench.coach());
  const rules = pack.rules.map((rule) => ({ rule, id: fullRuleId(pack.id, rule.id) }));
  const forRule =
    (id: string, code: LeftOut['code'], test: () => string | undefined): Step =>
    (isOut) => {
      const reason = isOut(id) ? undefined : test();
      return reason === undefined ? [] : [{ rule: id, code, reason }];
    };
  const fixtures = ({ rule, id }: { rule: Rule; id: string }) =>
    (['nudge', 'quiet'] as const).flatMap((kind) =>
      rule.fixtures[kind].map((fixture) =>
        forRule(id, 'fixture', () => {
          const reason = fixtureFailure(rule, kind, fixture, bench);
          return reason && `${reason}, in “${fixture}”`;
        }),
      ),
    );
  return [
    ...rules.flatMap(fixtures),
    ...rules.map(({ rule, id }) =>
      forRule(id, 'slow', () => saySlow(costOf(rule, id, bench.coachFor(rule), now))),
    ),
    ...material.everyday.map(
      (_, at): Step =>
        () => {
          everyday.rulesAt(at);
          return [];
        },
    ),
    ...rules.map(({ rule, id }) =>
      forRule(id, 'noisy', () => sayNoisy(everyday.spokenOn(id, bench.coachFor(rule)), material.everyday)),
    ),
    () => noisyWords(pack, material.everyday, everyday.rulesAt, bench.coach()),
    () => silencingWords(pack, material.everyday, bench.coach()),
    ...(pack.tokens ?? []).flatMap((format) => {
      const id = formatId(pack, format);
      return [
        forRule(id, 'slow', () => saySlow(costOfFormat(format, now))),
        forRule(id, 'noisy', () => sayNoisy(foundIn(format, material.everyday), material.everyday)),
      ];
    }),
    ...material.protected.map(
      (text): Step =>
        (isOut) =>
          protectedBy(text, pack, bench.coach(), isOut),
    ),
  ];
}

function saySlow(cost: number): string | undefined {
  if (cost <= SLOW_MS) return undefined;
  return `took ${Math.round(cost)} ms on one difficult draft; ${SLOW_MS} ms is the most`;
}

function sayNoisy(spoken: readonly string[], everyday: readonly string[]): string | undefined {
  if (spoken.length <= everyday.length * NOISY_SHARE) return undefined;
  return `speaks on ${spoken.length} of ${everyday.length} everyday drafts, such as “${spoken[0]}”`;
}

/** Everyday drafts, and which rules find something to look at in them: only those need to be asked. */
export function everydayReader(drafts: readonly string[], coach: () => Coach) {
  const known: (ReadonlySet<string> | undefined)[] = [];
  const rulesAt = (at: number): ReadonlySet<string> => {
    known[at] ??= candidatesIn(drafts[at] ?? '', coach());
    return known[at];
  };
  return {
    rulesAt,
    /** The drafts on which a rule speaks. */
    spokenOn: (id: string, own: Coach): string[] =>
      drafts.filter((text, at) => rulesAt(at).has(id) && speaksOn(text, id, own)),
  };
}

/** Full ids of the rules whose words stand in a draft, whatever the draft as a whole says to that. */
function candidatesIn(text: string, coach: Coach): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { block } of coach.usual.read(text).blocks) {
    for (const [at, { rule }] of block.cases.entries())
      if (block.candidates(at).length > 0) found.add(rule.id);
  }
  return found;
}

function speaksOn(text: string, only: string, coach: Coach): boolean {
  return check({ text, site: 'linkedin', now: FIXTURE_DAY }, coach, { only }).findings.length > 0;
}

/** Rules of the pack that speak on a protected draft. Each is asked for itself, since a finding may cover another. */
function protectedBy(text: string, pack: Pack, coach: Coach, isOut: (rule: string) => boolean): LeftOut[] {
  return [...candidatesIn(text, coach)]
    .filter((id) => isOwn(id, pack) && !isOut(id) && speaksOn(text, id, coach))
    .map((rule) => ({ rule, code: 'protected', reason: `speaks on protected speech: “${text}”` }));
}

function isOwn(rule: string, { id }: Pack): boolean {
  return rule.startsWith(`${id}/`);
}

/** The built-in rules over the words of the pack: a list such as `codenames: [the]` would make them speak everywhere. */
function noisyWords(
  pack: Pack,
  everyday: readonly string[],
  rulesAt: (at: number) => ReadonlySet<string>,
  coach: Coach,
) {
  if (Object.keys(pack.vocabulary ?? {}).length === 0) return [];
  const spoken = everyday.filter((text, at) =>
    [...rulesAt(at)].some((id) => !isOwn(id, pack) && speaksOn(text, id, coach)),
  );
  return spoken.length > everyday.length * NOISY_SHARE
    ? noisyLists(pack, spoken, everyday.length, coach)
    : [];
}

/** The lists whose words stand in many of the drafts spoken on; sealed ones cannot be read and are named when no other is. */
function noisyLists(pack: Pack, spoken: readonly string[], total: number, coach: Coach): LeftOut[] {
  const lists = Object.entries(pack.vocabulary ?? {});
  const reason = `with this list the built-in rules speak on ${spoken.length} of ${total} everyday drafts`;
  const leaveOut = ([name]: (typeof lists)[number]): LeftOut => ({
    rule: listId(pack, name),
    code: 'noisy',
    reason,
  });
  const drafts = spoken.map((text) => foldedOf(text, coach));
  const common = lists.filter(([, words]) => Array.isArray(words) && shareOf(words, drafts) > NOISY_SHARE);
  if (common.length > 0) return common.map(leaveOut);
  return lists.filter(([, words]) => !Array.isArray(words)).map(leaveOut);
}

/** Lists whose words keep Candor's own rules from speaking: `accept: [the]` would silence them everywhere. */
const SILENCING = ['accept', 'protected', 'disclosures'];

function silencingWords(pack: Pack, everyday: readonly string[], coach: Coach): LeftOut[] {
  const lists = SILENCING.flatMap((name) => {
    const words = pack.vocabulary?.[name];
    return Array.isArray(words) ? [{ name, words }] : [];
  });
  if (lists.length === 0) return [];
  const drafts = everyday.map((text) => foldedOf(text, coach));
  return lists
    .filter(({ words }) => shareOf(words, drafts) > NOISY_SHARE)
    .map(({ name }) => ({
      rule: listId(pack, name),
      code: 'noisy',
      reason: `its words stand in so many of ${drafts.length} everyday drafts that the built-in rules would hardly ever speak`,
    }));
}

function foundIn(format: TokenFormat, drafts: readonly string[]): string[] {
  const find = compileTokens([{ formats: [format], isOurs: false }]);
  return drafts.filter((text) => find(text, text.toLowerCase()).length > 0);
}

function foldedOf(text: string, coach: Coach): string {
  return coach.usual
    .read(text)
    .blocks.map(({ block }) => block.facts.normalised.folded)
    .join('\n');
}

/** In which share of folded drafts, from 0 to 1, any of the words stands. */
function shareOf(words: readonly string[], drafts: readonly string[]): number {
  const dictionary = new Dictionary();
  dictionary.add(words.map(toEntry));
  const search = dictionary.build();
  return drafts.filter((draft) => search(draft).size > 0).length / Math.max(1, drafts.length);
}

function formatId({ id }: Pack, format: TokenFormat): string {
  return `${id}/tokens.${format.id}`;
}

function listId({ id }: Pack, list: string): string {
  return `${id}/vocabulary.${list}`;
}
