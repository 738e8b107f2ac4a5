import { check } from '@/lib/engine/check';
import type { Explanation } from '@/lib/engine/explain';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import type { PackFile, PackProblem } from '@/lib/packs/assemble';
import type { BaseData } from '@/lib/packs/base-data';
import { examinePack, glancePack, type Noted, type PackCheck } from '@/lib/packs/examine';
import { FIXTURE_DAY, type FixtureBench, fixtureBench } from '@/lib/packs/fixtures';
import { type Answers, newPackFiles } from '@/lib/packs/new-pack';
import { type ReadPack, readPackFiles } from '@/lib/packs/salvage';
import type { TrialMaterial } from '@/lib/packs/trial';
import type { Finding, SiteId } from '@/lib/shared/report';
import {
  type BenchCost,
  costOfRule,
  explainRule,
  type FixtureOutcome,
  fixtureOutcomes,
} from '@/lib/workshop/bench';

/** Something to mend or to weigh, with the way to it. */
export interface Note {
  level: 'problem' | 'warning';
  file: string;
  /** Counts from 1; absent when nothing in the file stands for it. */
  line?: number;
  /** `message.what`; empty for the whole file. */
  field: string;
  expected: string;
  found?: string;
  reason?: string;
}

/** What is looked at: the files of the pack, and a draft. */
export interface LookRequest {
  files: readonly PackFile[];
  /** The file of the rule that is open; of no rule when `null`. */
  path: string | null;
  draft: string;
  site: SiteId;
  /** ISO day. */
  today: string;
}

/** What a rule does with its own fixtures. */
export interface RuleState {
  path: string;
  green: number;
  red: number;
}

/** What can be told at once. Plain data: it travels from a worker to the page. */
export interface Look {
  /** As far as it can be read. */
  pack: Pack | null;
  notes: Note[];
  /** Names of word lists that a rule may use: those of the pack and of Candor. */
  lists: string[];
  /** Of the rules that can be read. */
  rules: RuleState[];
  /** Of the rule that is open; `null` while it cannot be read. */
  open: { fixtures: FixtureOutcome[]; explanation: Explanation } | null;
  /** What people would see of the draft, by this pack and by Candor's own rules. */
  findings: Finding[];
  isProtected: boolean;
}

/** The engine behind the workshop. Everything it is given stays with it. */
export interface Desk {
  look(request: LookRequest): Look;
  /** `null` when the rule cannot be read. Takes up to a second. */
  cost(files: readonly PackFile[], path: string): BenchCost | null;
  /** All that `pack check` finds. Takes a second or more. */
  check(files: readonly PackFile[], material: TrialMaterial, today: string): FullCheck;
  begin(answers: Answers, today: string): PackFile[];
}

export type FullCheck = Pick<PackCheck, 'costs' | 'tried'> & { notes: Note[] };

/** Compiles a pack when it changes, and runs again only the fixtures that may have changed with it. */
export function createDesk(base: BaseData): Desk {
  let last: { key: string; opened: Opened } | undefined;
  const known = new Map<string, FixtureOutcome[]>();
  const open = (files: readonly PackFile[]): Opened => {
    const key = JSON.stringify(files);
    if (last?.key !== key) last = { key, opened: openPack(files, base) };
    return last.opened;
  };
  const outcomesOf = (rule: Rule, { bench, words }: Readable): FixtureOutcome[] => {
    const key = JSON.stringify([rule, words]);
    const outcomes = known.get(key) ?? fixtureOutcomes(rule, bench);
    // Every key typed makes another rule: what was known for long is let go.
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, outcomes);
    return outcomes;
  };
  return {
    look({ files, path, draft, site, today }) {
      const { read, readable } = open(files);
      if (!readable) return { ...NOTHING, notes: toNotes(read.problems, []), lists: listNames(base.pack) };
      const { pack, bench } = readable;
      const rule = ruleAt(path, read);
      const { problems, warnings } = glancePack(read, bench, base, today);
      const { findings, protected: isProtected } = check(
        { text: draft, site, now: FIXTURE_DAY },
        bench.coach(),
      );
      return {
        pack,
        notes: toNotes(problems, warnings),
        lists: listNames(pack, base.pack),
        rules: pack.rules.map((each, at) => stateOf(fileOf(at, read), outcomesOf(each, readable))),
        open: rule
          ? {
              fixtures: outcomesOf(rule, readable),
              explanation: explainRule(rule, bench, draft, site),
            }
          : null,
        findings,
        isProtected,
      };
    },
    cost(files, path) {
      const { read, readable } = open(files);
      const rule = ruleAt(path, read);
      return readable && rule ? costOfRule(rule, readable.bench, base) : null;
    },
    check(files, material, today) {
      const { problems, warnings, costs, tried } = examinePack(open(files).read, material, base, today);
      return { notes: toNotes(problems, warnings), costs, tried };
    },
    begin: (answers, today) => newPackFiles(answers, today, base),
  };
}

const NOTHING = { pack: null, rules: [], open: null, findings: [], isProtected: false };
const MOST_KNOWN = 5_000;

function listNames(...packs: readonly Pack[]): string[] {
  return [...new Set(packs.flatMap(({ vocabulary = {} }) => Object.keys(vocabulary)))];
}

interface Readable {
  pack: Pack;
  bench: FixtureBench;
  /** All of the pack that decides what its rules find, besides the rules. */
  words: unknown;
}

interface Opened {
  read: ReadPack;
  readable: Readable | null;
}

function openPack(files: readonly PackFile[], base: BaseData): Opened {
  const read = readPackFiles(files);
  const { pack } = read;
  if (!pack) return { read, readable: null };
  const { id, vocabulary, sealed, tokens, windows, publicFacts } = pack;
  const words = [id, vocabulary, sealed, tokens, windows, publicFacts];
  return { read, readable: { pack, bench: fixtureBench(pack, base), words } };
}

function fileOf(at: number, { locate }: ReadPack): string {
  return locate(['rules', at]).file;
}

function ruleAt(path: string | null, read: ReadPack): Rule | undefined {
  return read.pack?.rules.find((_, at) => fileOf(at, read) === path);
}

function stateOf(path: string, outcomes: readonly FixtureOutcome[]): RuleState {
  const green = outcomes.filter(({ isGreen }) => isGreen).length;
  return { path, green, red: outcomes.length - green };
}

function toNotes(problems: readonly Noted[], warnings: readonly Noted[]): Note[] {
  return [
    ...problems.map((each) => toNote('problem', each)),
    ...warnings.map((each) => toNote('warning', each)),
  ];
}

function toNote(level: Note['level'], { place, ...rest }: Noted & PackProblem): Note {
  const [, field = place, line] = /^(.*?) ?\(?(\d+):\d+\)?$/.exec(place) ?? [];
  return { level, ...rest, field, ...(line !== undefined && { line: Number(line) }) };
}
