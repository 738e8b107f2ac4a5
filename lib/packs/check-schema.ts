import type { z } from 'zod';
import { migrate } from '@/lib/format/migrate';
import { type Pack, packSchema } from '@/lib/format/pack';
import type { PackProblem } from '@/lib/packs/assemble';
import { keyPath } from '@/lib/packs/key-path';
import { MAX_PATTERN_LOAD, patternLoad } from '@/lib/packs/pattern-load';
import { err, ok, type Result } from '@/lib/shared/result';

type Locate = (path: readonly PropertyKey[]) => { file: string; place: string };

/** Says where a pack that came as one file has a problem. */
export function inFile(file: string): Locate {
  return (path) => ({ file, place: keyPath(path) });
}

/** Checks an unknown value against the pack schema; every problem is named, not only the first. */
export function checkSchema(value: unknown, locate: Locate): Result<Pack, PackProblem[]> {
  const heavy = heavyPatterns(value, locate);
  if (heavy) return err([heavy]);
  const parsed = packSchema.safeParse(migrate(value), { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err(schemaProblems(parsed.error, locate));
}

/** Asked before the schema, which compiles every pattern: a hostile pack could keep it busy for minutes. */
export function heavyPatterns(value: unknown, locate: Locate): PackProblem | undefined {
  const load = patternLoad(value);
  if (load <= MAX_PATTERN_LOAD) return undefined;
  return {
    ...locate(['rules']),
    expected: `patterns of at most ${MAX_PATTERN_LOAD} parts in all, repeats such as {1,1000} written out`,
    found: `${load} parts`,
  };
}

/** The problems of any zod error in the words of `PackProblem`; of each place the first. */
export function schemaProblems(error: z.ZodError, locate: Locate): PackProblem[] {
  const seen = new Set<string>();
  return error.issues.flatMap(flatten).flatMap((issue) => {
    const path = keyPath(issue.path);
    if (issue.code !== 'unrecognized_keys' && seen.has(path)) return [];
    seen.add(path);
    return toProblems(issue, locate);
  });
}

type Issue = z.core.$ZodIssue;

/** Of a union the branch that came closest says what is wrong: of the right kind, then with the fewest problems. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const isOtherKind = (branch: readonly Issue[]) =>
    branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const closest = issue.errors.toSorted(
    (a, b) => Number(isOtherKind(a)) - Number(isOtherKind(b)) || a.length - b.length,
  )[0];
  return (closest ?? []).flatMap((inner) => {
    const input = inner.input ?? inputAt(issue.input, inner.path);
    return flatten({ ...inner, path: [...issue.path, ...inner.path], input } as Issue);
  });
}

/** Inside a union the parts are reported without what stood there. */
function inputAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], input);
}

function toProblems(issue: Issue, locate: Locate): PackProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...locate([...issue.path, key]),
      expected: 'only keys that the format knows',
      found: key,
    }));
  const found = measured(issue) ?? describe(issue);
  return [{ ...locate(issue.path), expected: expectation(issue), ...(found !== undefined && { found }) }];
}

/** Kinds of value, as people who write YAML know them. */
const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and their values',
  record: 'keys and their values',
};

function expectation(issue: Issue): string {
  if (issue.message.startsWith('expected ')) return issue.message.replace('expected ', '');
  if (issue.code === 'invalid_type') return kindOf(issue);
  if (issue.code === 'invalid_value') return anyOf(issue.values.map(String));
  if (issue.code === 'invalid_key')
    return 'a key of letters, digits and dashes that begins with a small letter';
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return 'a day of the calendar, such as 2027-06-30';
  if (issue.code === 'too_small') return `at least ${issue.minimum}${unitOf(issue)}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${unitOf(issue)}`;
  return issue.message.replace(/^(Invalid|Too) \w+: (?:expected )?/, '');
}

/** Text that has a colon in it, or begins with #, is something else to YAML. */
function kindOf({ expected, input }: z.core.$ZodIssueInvalidType): string {
  const isSwallowed = expected === 'string' && typeof input === 'object';
  return isSwallowed ? 'text, in quotes when it has a : or # in it' : (KINDS[expected] ?? expected);
}

function anyOf(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
}

function unitOf({ origin }: { origin: string }): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

/** What is too long or too short is counted; short text is quoted beside it. */
function measured(issue: Issue): string | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  const { input } = issue as { input?: unknown };
  if (Array.isArray(input)) return String(input.length);
  return typeof input === 'string' && issue.code === 'too_big' ? String(input.length) : undefined;
}

function describe({ code, input }: Issue): string | undefined {
  // How parts fit each other is asked of the whole.
  if (code === 'custom' && typeof input === 'object') return undefined;
  if (input === undefined || input === null || input === '') return 'nothing';
  if (typeof input === 'string') return JSON.stringify(input.slice(0, 60));
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return Array.isArray(input) ? 'a list' : 'keys and their values';
}
