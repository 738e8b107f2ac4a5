import { type Condition, matcherKeys, type WeighedCondition } from '@/lib/format/condition';
import type { MatcherKey, MatcherParams } from '@/lib/format/matchers';
import { MATCHERS } from '@/lib/matchers';
import type {
  BlockFacts,
  CompiledMatcher,
  Compiler,
  Finder,
  Hit,
  ListId,
  Matcher,
  Scope,
} from '@/lib/matchers/define';
import { distance, overlaps, type Span } from '@/lib/shared/span';

/** Reach of a condition that does not say how near, in UTF-16 code units. */
const DEFAULT_WITHIN = 60;

/** A condition of a rule, ready to look. */
export interface CompiledCondition {
  /** What the evidence is called: `list metrics`, `said hypothetical`. */
  kind: string;
  scope: Scope;
  within: number;
  weight: number;
  find: Finder;
  needs: readonly ListId[] | undefined;
  openOn: CompiledMatcher['openOn'];
  ofDraft: CompiledMatcher['ofDraft'];
  /** Of a draft-wide condition: the number of what is looked for, shared with those that differ in weight alone; else -1. */
  look: number;
  /** Its place among what a case requires and weighs; 0 for all else. */
  slot: number;
  /** 0 looks words up, 1 reads, 2 asks grammar. Cheap ones are asked first. */
  cost: 0 | 1 | 2;
}

interface Look extends CompiledMatcher {
  /** Given to what some rule asks the whole draft. */
  number?: number;
}

interface Looks {
  byName: Map<string, Look>;
  numbered: number;
}

/** Rules share conditions such as the public hosts: what is equal is compiled once for each coach. */
const looks = new WeakMap<Compiler['words'], Looks>();

export function compileCondition(
  condition: Condition | WeighedCondition,
  compiler: Compiler,
  slot = 0,
): CompiledCondition {
  const [key] = matcherKeys(condition);
  if (key === undefined) throw new TypeError('a condition without a matcher passed the schema');
  const params = condition[key] as MatcherParams<MatcherKey>;
  const matcher: Matcher = MATCHERS[key];
  const look = lookFor(matcher, params, compiler);
  const { find, needs, openOn, ofDraft, perSentence, needsGrammar } = look;
  const scope =
    openOn || ofDraft ? 'draft' : (condition.in ?? (condition.within === undefined ? matcher.scope : 'near'));
  return {
    kind: kindOf(key, params),
    scope,
    within: condition.within ?? DEFAULT_WITHIN,
    weight: 'weight' in condition ? condition.weight : 0,
    find,
    needs,
    openOn,
    ofDraft,
    look: scope === 'draft' ? numberOf(look, compiler) : -1,
    slot,
    cost: needsGrammar ? 2 : needs && !perSentence ? 0 : 1,
  };
}

function lookFor(matcher: Matcher, params: MatcherParams<MatcherKey>, compiler: Compiler): Look {
  const { byName } = looksOf(compiler);
  const name = `${compiler.own ? '' : 'own '}${matcher.key} ${JSON.stringify(params)}`;
  const look = byName.get(name) ?? oncePerSentence(matcher.compile(params, compiler));
  byName.set(name, look);
  return look;
}

function looksOf(compiler: Compiler): Looks {
  const known = looks.get(compiler.words) ?? { byName: new Map(), numbered: 0 };
  looks.set(compiler.words, known);
  return known;
}

function numberOf(look: Look, compiler: Compiler): number {
  look.number ??= looksOf(compiler).numbered++;
  return look.number;
}

function oncePerSentence(compiled: CompiledMatcher): CompiledMatcher {
  const { find, perSentence } = compiled;
  if (!perSentence) return compiled;
  const known = new WeakMap<BlockFacts, Map<number, readonly Hit[]>>();
  return {
    ...compiled,
    find(facts, at) {
      if (!at) return find(facts);
      const answers = known.get(facts) ?? new Map<number, readonly Hit[]>();
      known.set(facts, answers);
      const { start } = facts.sentenceAt(at);
      const answer = answers.get(start) ?? find(facts, at);
      answers.set(start, answer);
      return answer;
    },
  };
}

/** The cheap ones first; their order means nothing to whether all or any of them hold. */
export function cheapFirst(conditions: readonly CompiledCondition[]): CompiledCondition[] {
  return conditions.toSorted((a, b) => a.cost - b.cost);
}

/** The hit nearest to the primary match that satisfies the condition inside this block; draft-wide ones are not for here. */
export function findNear(condition: CompiledCondition, facts: BlockFacts, at: Span): Hit | undefined {
  if (!mayFind(condition, facts)) return undefined;
  const hits = condition.find(facts, at);
  if (hits.length === 0) return undefined;
  const reach = condition.scope === 'sentence' ? facts.sentenceAt(at) : undefined;
  const most = condition.scope === 'near' ? condition.within : Number.POSITIVE_INFINITY;
  let nearest: Hit | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < hits.length; nth++) {
    const hit = hits[nth];
    if (!hit) continue;
    const far = distance(hit, at);
    if (far >= least || far > most || (reach && !overlaps(hit, reach))) continue;
    nearest = hit;
    least = far;
  }
  return nearest;
}

/** Any hit in the block, for conditions that look at the whole draft. */
export function findAnywhere(condition: CompiledCondition, facts: BlockFacts): Hit | undefined {
  return mayFind(condition, facts) ? condition.find(facts)[0] : undefined;
}

/** False when the block has none of the words that the condition needs. */
export function mayFind({ needs }: CompiledCondition, facts: BlockFacts): boolean {
  if (!needs) return true;
  for (let nth = 0; nth < needs.length; nth++) if (facts.terms(needs[nth] ?? -1).length > 0) return true;
  return false;
}

function kindOf(key: string, params: unknown): string {
  if (key === 'terms' || key === 'secret' || key === 'pattern' || key === 'named') return key;
  return `${key} ${[params].flat().join(', ')}`;
}
