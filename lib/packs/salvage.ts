import type { z } from 'zod';
import { migrate } from '@/lib/format/migrate';
import { type Pack, packSchema } from '@/lib/format/pack';
import { assemble, isHeadless, isUnread, type PackFile, type PackProblem } from '@/lib/packs/assemble';
import { heavyPatterns, schemaProblems } from '@/lib/packs/check-schema';

type Locate = (path: readonly PropertyKey[]) => { file: string; place: string };

/** A pack as far as it can be read, and everything that stands in the way of the rest. */
export interface ReadPack {
  problems: PackProblem[];
  /** Without the rules and entries that have problems; `null` when nothing is left to look at. */
  pack: Pack | null;
  /** Leads a path in `pack` back to its file. */
  locate: Locate;
}

/** What was read before anything in it was checked. */
export interface RawPack {
  /** `undefined` when there is nothing to look at. */
  value: unknown;
  problems: PackProblem[];
  locate: Locate;
}

/** Reads the files of a pack folder. Pure; never throws. */
export function readPackFiles(files: readonly PackFile[]): ReadPack {
  const { pack, problems, locate } = assemble(files);
  // Without its head all names that rules use lead nowhere, and none of that is worth a word.
  return salvage({ value: problems.some(isHeadless) ? undefined : pack, problems, locate });
}

/** Parts fit each other only where they are right themselves, so each turn may find more. */
const MOST_TURNS = 6;
/** In the place of what every pack has to have. */
const STAND_INS: Record<string, unknown> = { format: 1, id: 'this-pack', name: 'This pack', version: 1 };

/** Takes out what has problems and looks at the rest, so that all of it is said at once. */
export function salvage({ value, problems, locate }: RawPack): ReadPack {
  if (value === undefined) return { problems, pack: null, locate };
  const heavy = heavyPatterns(value, locate);
  if (heavy) return { problems: [...problems, heavy], pack: null, locate };
  const said = [...problems];
  const broken = new Set(problems.filter(isUnread).map(({ file }) => file));
  let parts = partsOf(migrate(value));
  if (!parts.isList) said.push({ ...locate(['rules']), expected: 'a list of rules' });
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { rest, rules } = parts;
    const here: Locate = (path) => locate(original(path, rules));
    const whole = { ...rest, rules: rules.map(({ rule }) => rule) };
    const parsed = packSchema.safeParse(whole, { reportInput: true });
    if (parsed.success) return { problems: said, pack: parsed.data, locate: here };
    // Of a file that is no YAML everything would be said to be missing.
    said.push(...schemaProblems(parsed.error, here).filter(({ file }) => !broken.has(file)));
    parts = without(parts, parsed.error.issues.flatMap(pathsOf));
  }
  return { problems: said, pack: null, locate };
}

type Issue = z.core.$ZodIssue;

function pathsOf(issue: Issue): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  return [issue.path];
}

interface Parts {
  rest: Record<string, unknown>;
  rules: { rule: unknown; at: number }[];
  isList: boolean;
}

function partsOf(value: unknown): Parts {
  const { rules, ...rest } = { ...(value as Record<string, unknown>) };
  const list: unknown[] = Array.isArray(rules) ? rules : [];
  return { rest, rules: list.map((rule, at) => ({ rule, at })), isList: Array.isArray(rules) };
}

function without({ rest, rules, isList }: Parts, paths: readonly PropertyKey[][]): Parts {
  const badRules = new Set(paths.filter(([first]) => first === 'rules').map(([, at]) => Number(at)));
  const kept: Record<string, unknown> = { ...rest };
  for (const [key, ...inner] of paths) if (key !== 'rules') takeOut(kept, String(key), inner);
  return { rest: kept, rules: rules.filter((_, at) => !badRules.has(at)), isList };
}

/** Of an object only the entry with the problem goes, so that rules that name the others still find them. */
function takeOut(pack: Record<string, unknown>, key: string, [name]: readonly PropertyKey[]): void {
  const value = pack[key];
  if (key in STAND_INS) pack[key] = STAND_INS[key];
  else if (name !== undefined && typeof value === 'object' && value !== null && !Array.isArray(value))
    pack[key] = Object.fromEntries(Object.entries(value).filter(([each]) => each !== String(name)));
  else delete pack[key];
}

/** Where a rule stood before others were taken out. */
function original(path: readonly PropertyKey[], rules: Parts['rules']): readonly PropertyKey[] {
  const [first, at, ...rest] = path;
  if (first !== 'rules' || at === undefined) return path;
  return [first, rules[Number(at)]?.at ?? at, ...rest];
}
