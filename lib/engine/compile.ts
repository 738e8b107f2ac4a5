import { BlockAnalysis } from '@/lib/engine/block';
import { memoByText } from '@/lib/engine/cache';
import { companionFinder } from '@/lib/engine/companions';
import { type CompiledCondition, compileCondition } from '@/lib/engine/conditions';
import { Dictionary, toEntry } from '@/lib/engine/dictionary';
import { draftReader } from '@/lib/engine/draft-reader';
import { draftViewer } from '@/lib/engine/draft-view';
import { readBlock } from '@/lib/engine/facts';
import type { Lexicons } from '@/lib/engine/lexicons';
import type { MuteList } from '@/lib/engine/mutes';
import { ourPatterns } from '@/lib/engine/our-patterns';
import { protectedWords } from '@/lib/engine/protected/terms';
import { compileFacts, type KnownFact } from '@/lib/engine/public-facts';
import { indexRules } from '@/lib/engine/rule-index';
import { type CompiledRule, compileRules, type RuleSwitches } from '@/lib/engine/rules';
import { withSealed } from '@/lib/engine/sealed';
import { ENGLISH, type Tongue } from '@/lib/engine/tongue';
import {
  isQuiet,
  NAME_LISTS,
  NO_WORDS,
  type OwnWords,
  quietWords,
  sealedVocabularyOf,
  vocabularyOf,
} from '@/lib/engine/vocabulary';
import type { Reading } from '@/lib/format/matchers';
import type { LoadedPack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';
import type { Compiler, ListId } from '@/lib/matchers/define';
import { compileTokens } from '@/lib/matchers/secret/tokens';

/** What a coach is made of. Everything is data; the clock comes with each draft. */
export interface CoachSource {
  packs: readonly LoadedPack[];
  /** `LEXICONS`, from wherever this runtime has them. */
  lexicons: Lexicons;
  profile: Profile;
  words?: OwnWords;
  mutes?: MuteList;
  /** Rules that the person switched on or off, by full id; stronger than what any pack says. */
  switches?: RuleSwitches;
  /** The language of its reports; English without it. A rule that does not speak it says what its pack says. */
  tongue?: Tongue | undefined;
}

/** Reads drafts and remembers blocks and the last one. */
export interface Memory {
  read: ReturnType<typeof draftReader>;
  view: ReturnType<typeof draftViewer>;
}

/** Rules, words and profile, compiled once. Nothing in it changes but what it remembers. */
export interface Coach {
  profile: Profile;
  tongue: Tongue;
  rules: readonly CompiledRule[];
  mutes: MuteList;
  /** Lists by name, as far as the engine itself asks for them. */
  lists: EngineLists;
  /** Figures that packs list as public. */
  facts: readonly KnownFact[];
  usual: Memory;
  /** Of drafts that are read without grammar. */
  long: Memory;
}

export interface EngineLists {
  employer: ListId;
  products: ListId;
  codenames: ListId;
  customers: ListId;
  dealTalk: ListId;
  accept: ListId;
  /** What the person said is never to be marked: no pack can hide a secret. */
  ownAccept: ListId;
  /** Words that only packs brought which may not pause anybody. */
  quiet: ListId;
  workTalk: ListId;
  metrics: ListId;
  confidential: ListId;
  insider: ListId;
  disclosures: ListId;
  protected: ListId;
  /** What packs add to the engine's own protected words. */
  alsoProtected: ListId;
  /** How a founder's log reads, and how somebody does who has a venture of their own. */
  logTalk: CompiledCondition;
  /** How a company tells its results, and how the news do. */
  resultsTalk: CompiledCondition;
  wireTalk: CompiledCondition;
  ventureTalk: readonly CompiledCondition[];
}

/** Compiles packs, profile and mutes into a coach. Costs milliseconds; build one per change of settings, not per draft. */
export function compileCoach({
  packs,
  lexicons,
  profile,
  words = NO_WORDS,
  mutes = { salt: '', mutes: [] },
  switches = {},
  tongue = ENGLISH,
}: CoachSource): Coach {
  const dictionary = new Dictionary();
  const add = (list: readonly string[]): ListId => dictionary.add(list.map(toEntry));
  const vocabulary = vocabularyOf(packs, profile, words);
  const named = new Map([...vocabulary].map(([name, list]) => [name, add(list)]));
  const known = (name: string): ListId => named.get(name) ?? add([]);
  const ours = packs.filter(({ tier }) => tier === 'base');
  const own = ours.length === packs.length ? vocabulary : vocabularyOf(ours, profile, words);
  const shared = { windows: packs.flatMap(({ pack }) => pack.windows ?? []), words: memoList(add) };
  const ownList = (name: string) => shared.words(own.get(name) ?? []);
  const withOwn = {
    ...shared,
    entries: (name: string) => own.get(name) ?? [],
    ourPatterns: ourPatterns(packs),
  };
  const compiler: Compiler = {
    ...withOwn,
    list: (name) => named.get(name),
    entries: (name) => vocabulary.get(name) ?? [],
    ...(own !== vocabulary && { own: { ...withOwn, list: ownList } }),
  };
  const { terms: protectedTerms, meaningOf } = protectedWords(lexicons.protected);
  const talk = (reads: Reading) => compileCondition({ reads }, compiler);
  const lists: EngineLists = {
    employer: known('employer'),
    products: known('products'),
    codenames: known('codenames'),
    customers: known('customers'),
    dealTalk: known('dealTalk'),
    accept: known('accept'),
    ownAccept: own === vocabulary ? known('accept') : ownList('accept'),
    quiet: add(quietWords(packs, profile, words)),
    workTalk: known('workTalk'),
    metrics: known('metrics'),
    confidential: known('confidential'),
    insider: known('insider'),
    disclosures: known('disclosures'),
    protected: dictionary.add(protectedTerms),
    alsoProtected: known('protected'),
    logTalk: talk('logVerb'),
    resultsTalk: talk('results'),
    wireTalk: talk('wire'),
    ventureTalk: (['venture', 'maker', 'founderTalk', 'income'] as const).map(talk),
  };
  const facts = compileFacts(packs, compiler);
  const publicSource = compileCondition({ link: 'publicHosts' }, compiler);
  const rules = compileRules(packs, compiler, switches, tongue);
  const names = new Set(NAME_LISTS.map(known));
  const sealed = sealedVocabularyOf(packs).map(({ isQuiet, ...each }) => ({
    ...each,
    list: known(each.name),
    also: isQuiet ? lists.quiet : undefined,
  }));
  const findTokens = compileTokens(
    packs.map((loaded) => ({
      formats: loaded.pack.tokens ?? [],
      isOurs: loaded.tier === 'base',
      isQuiet: isQuiet(loaded),
    })),
  );
  const reader = {
    search: withSealed(dictionary.build(), sealed),
    names,
    companions: companionFinder(lexicons.companions),
    findTokens,
  };
  const looker = { rulesFor: indexRules(rules), lists, publicSource, meaningOf };
  const analyse = (block: string) => new BlockAnalysis(readBlock(block, reader), looker);
  const memory = (): Memory => ({ read: draftReader(memoByText(analyse)), view: draftViewer() });
  return {
    profile,
    tongue,
    rules,
    mutes,
    lists,
    facts,
    usual: memory(),
    long: memory(),
  };
}

/** The same coach under other mutes: they are looked at last, so nothing is compiled or read again. */
export function withMutes(coach: Coach, mutes: MuteList): Coach {
  return { ...coach, mutes };
}

/** Rules often share a list of words; each stands in the dictionary once. */
function memoList(add: (words: readonly string[]) => ListId): (words: readonly string[]) => ListId {
  const known = new Map<string, ListId>();
  return (words) => {
    const key = words.join('\n');
    const id = known.get(key) ?? add(words);
    known.set(key, id);
    return id;
  };
}
