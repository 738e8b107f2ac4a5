import { type CompiledCondition, cheapFirst, compileCondition } from '@/lib/engine/conditions';
import { ENGLISH, type Tongue } from '@/lib/engine/tongue';
import type { Condition, WeighedCondition } from '@/lib/format/condition';
import { inLanguage, localeOf } from '@/lib/format/in-language';
import { BASE_PACK_ID, fullRuleId, type LoadedPack } from '@/lib/format/pack';
import { casesOf, familyOf, type Rule, type RuleCase, type RuleEdit } from '@/lib/format/rule';
import type { Compiler } from '@/lib/matchers/define';
import type { Contact, Severity } from '@/lib/shared/report';

/** A rule of one pack, compiled, with what the packs' `adjust` made of it. */
export interface CompiledRule {
  /** Full id: `fin.figure`, `acme/fin.guidance`. */
  id: string;
  /** The loudest that it may speak. */
  ceiling: Severity;
  gate: Rule['gate'];
  appears: Rule['appears'];
  /** Also speaks on protected drafts, and no pack can switch it off or turn it down. */
  neverSleeps: boolean;
  /** Ships with Candor. */
  isOurs: boolean;
  /** Needs an employer link whatever its gate says. */
  aboutWork: boolean;
  /** In the language of the reports, as far as the rule has it. */
  message: Rule['message'];
  /** What a date and an unnamed employer read as in its texts. */
  tongue: Tongue;
  ask: Contact | undefined;
  cases: readonly CompiledCase[];
}

export interface CompiledCase {
  primary: CompiledCondition;
  require: readonly CompiledCondition[];
  unless: readonly CompiledCondition[];
  evidence: readonly CompiledCondition[];
  softer: readonly CompiledCondition[];
  levels: Partial<Record<Severity, number>> | undefined;
  /** The least sum that reaches a level. */
  lowest: number;
  /** In which order the evidence is asked: first of the draft as a whole, then of a candidate's own block and grammar. */
  ofDraft: readonly Step[];
  ofBlock: readonly Step[];
  edits: readonly RuleEdit[];
}

/** One question about evidence number `at`. It and all later ones add between `atWorst` and `atBest` to the sum. */
export interface Step {
  condition: CompiledCondition;
  at: number;
  atBest: number;
  atWorst: number;
}

export const LOUDEST_FIRST: readonly Severity[] = ['pause', 'suggest', 'info'];
const RANK: Record<Severity, number> = { info: 0, suggest: 1, pause: 2 };

export function severityRank(severity: Severity): number {
  return RANK[severity];
}

/** The quieter of the two. */
export function atMost(severity: Severity, ceiling: Severity): Severity {
  return RANK[severity] <= RANK[ceiling] ? severity : ceiling;
}

export function oneStepDown(severity: Severity): Severity {
  return severity === 'pause' ? 'suggest' : 'info';
}

/** Built-in rules that watch over people's safety, on every draft. No pack can take their place or their names. */
const NEVER_SLEEP = new Set(['sec.secret', 'pii.person']);
/** Without an employer link nothing of these families speaks, whatever a pack writes as its gate. */
const WORK_FAMILIES = new Set(['fin', 'proj', 'biz', 'corp', 'disc', 'claim']);

interface Adjusted {
  enabled: boolean;
  ceiling: Severity;
  ask: Contact | undefined;
}

/** What the person decided about single rules, by full id. */
export type RuleSwitches = Readonly<Record<string, boolean>>;

/**
 * Compiles the rules of all packs that are switched on: by their pack, by another one's `adjust`, or by the person. They
 * say what they have in the language of `tongue`.
 */
export function compileRules(
  packs: readonly LoadedPack[],
  compiler: Compiler,
  switches: RuleSwitches = {},
  tongue: Tongue = ENGLISH,
): CompiledRule[] {
  return packs.flatMap((loaded) =>
    loaded.pack.rules.flatMap((rule) => {
      const { enabled, ceiling, ask } = adjusted(rule, loaded, packs);
      const isOn = switches[fullRuleId(loaded.pack.id, rule.id)] ?? enabled;
      return isOn && !loaded.revoked?.includes(rule.id)
        ? [compileRule(rule, loaded, { ceiling, ask, tongue }, compiler)]
        : [];
    }),
  );
}

/** How loud a pack may make a rule: packs by link or file up to `suggest` until the person allows more. */
export function tierCeiling({ tier, mayPause = false }: LoadedPack): Severity {
  return tier === 'added' && !mayPause ? 'suggest' : 'pause';
}

function adjusted(rule: Rule, own: LoadedPack, packs: readonly LoadedPack[]): Adjusted {
  const isBase = own.tier === 'base';
  let now: Adjusted = {
    enabled: rule.enabled ?? true,
    ceiling: loudnessIn(own, rule.severity),
    ask: contactOf(own, rule.ask),
  };
  for (const other of packs) {
    const change = isBase ? other.pack.adjust?.[`${BASE_PACK_ID}/${rule.id}`] : undefined;
    if (!change) continue;
    const isFixed = NEVER_SLEEP.has(rule.id);
    now = {
      enabled: isFixed || (change.enabled ?? now.enabled),
      ceiling: change.severity && !isFixed ? turned(now.ceiling, change.severity, other) : now.ceiling,
      ask: contactOf(other, change.ask) ?? now.ask,
    };
  }
  return now;
}

/** How loud a pack's own word is: as its tier allows, and one step quieter when the pack is past its date. */
function loudnessIn(loaded: LoadedPack, severity: Severity): Severity {
  const allowed = atMost(severity, tierCeiling(loaded));
  return loaded.isExpired ? oneStepDown(allowed) : allowed;
}

/** A pack may turn another one's rule down as it likes, and up as far as it may speak itself. */
function turned(now: Severity, wanted: Severity, by: LoadedPack): Severity {
  if (RANK[wanted] <= RANK[now]) return wanted;
  const reached = loudnessIn(by, wanted);
  return RANK[reached] > RANK[now] ? reached : now;
}

function contactOf({ pack }: LoadedPack, name: string | undefined): Contact | undefined {
  const { contacts = {} } = pack;
  return name !== undefined && Object.hasOwn(contacts, name) ? contacts[name] : undefined;
}

function compileRule(
  rule: Rule,
  { pack, tier }: LoadedPack,
  { ceiling, ask, tongue }: Pick<CompiledRule, 'ceiling' | 'ask' | 'tongue'>,
  compiler: Compiler,
): CompiledRule {
  const isOurs = tier === 'base';
  const neverSleeps = isOurs && NEVER_SLEEP.has(rule.id);
  const words = (neverSleeps && compiler.own) || compiler;
  const { language } = tongue;
  const told = inLanguage(rule, language);
  return {
    id: fullRuleId(pack.id, rule.id),
    ceiling,
    gate: rule.gate,
    appears: rule.appears,
    neverSleeps,
    isOurs,
    aboutWork: rule.gate === 'employer' || WORK_FAMILIES.has(familyOf(rule.id)),
    message: told.message,
    tongue: localeOf(rule, language) ? tongue : ENGLISH,
    ask,
    cases: casesOf(told).map((each) => compileCase(each, told, words)),
  };
}

function compileCase(each: RuleCase, rule: Rule, compiler: Compiler): CompiledCase {
  const compileAll = (conditions: readonly (Condition | WeighedCondition)[] = [], slot = 0) =>
    conditions.map((condition, at) => compileCondition(condition, compiler, slot + at));
  const evidence = compileAll(each.evidence, each.require?.length);
  const plan = planOf(evidence);
  return {
    primary: compileCondition(each.primary, compiler),
    require: compileAll(each.require),
    unless: cheapFirst(compileAll(each.unless)),
    evidence,
    ofDraft: plan.filter(({ condition }) => isOfDraft(condition)),
    ofBlock: plan.filter(({ condition }) => !isOfDraft(condition)),
    lowest: Math.min(...Object.values(each.levels ?? { any: Number.NEGATIVE_INFINITY })),
    softer: compileAll(each.softer),
    levels: each.levels as CompiledCase['levels'],
    edits: each.edits ?? rule.edits ?? [],
  };
}

function isOfDraft({ scope, cost }: CompiledCondition): boolean {
  return scope === 'draft' && cost < 2;
}

/**
 * What the draft answers first, then lists of words, grammar last, and what speaks for it before what speaks against
 * it: so it shows early that a level is out of reach.
 */
function planOf(evidence: readonly CompiledCondition[]): Step[] {
  const costOf = (condition: CompiledCondition) => (isOfDraft(condition) ? -1 : condition.cost);
  const steps = evidence
    .map((condition, at) => ({ condition, at, atBest: 0, atWorst: 0 }))
    .sort((a, b) => costOf(a.condition) - costOf(b.condition) || b.condition.weight - a.condition.weight);
  let best = 0;
  let worst = 0;
  for (const step of steps.toReversed()) {
    best += Math.max(0, step.condition.weight);
    worst += Math.min(0, step.condition.weight);
    step.atBest = best;
    step.atWorst = worst;
  }
  return steps;
}
