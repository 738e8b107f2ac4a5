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
  const load = patternLoad(value);
  if (load > MAX_PATTERN_LOAD) return err([tooHeavy(load, locate)]);
  const parsed = packSchema.safeParse(migrate(value), { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err(schemaProblems(parsed.error, locate));
}

/** Said before the schema, which compiles every pattern: a hostile pack could keep it busy for minutes. */
function tooHeavy(load: number, locate: Locate): PackProblem {
  return {
    ...locate(['rules']),
    expected: `patterns of at most ${MAX_PATTERN_LOAD} parts in all, repeats such as {1,1000} written out`,
    found: `${load} parts`,
  };
}

/** The problems of any zod error in the words of `PackProblem`. */
export function schemaProblems(error: z.ZodError, locate: Locate): PackProblem[] {
  return error.issues.flatMap((issue) => flatten(issue)).map((issue) => toProblem(issue, locate));
}

type Issue = z.core.$ZodIssue;

/** Of a union the branch that came closest (fewest problems) says what is wrong. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return closest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

function toProblem(issue: Issue, locate: Locate): PackProblem {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const problem = { ...locate(path), expected: expectation(issue) };
  const found = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : describe(issue.input);
  return found === undefined ? problem : { ...problem, found };
}

function expectation(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'only keys that the format knows';
  return issue.message.replace(/^(Invalid|Too) \w+: /, '').replace(/^expected /, '');
}

function describe(input: unknown): string | undefined {
  if (input === undefined) return 'nothing';
  if (typeof input === 'string') return JSON.stringify(input.slice(0, 60));
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return undefined;
}
