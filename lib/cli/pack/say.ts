import type { PackProblem } from '@/lib/packs/assemble';
import type { Refusal } from '@/lib/packs/refusal';
import { sayProblem } from '@/lib/packs/say-problem';

/** What a command found: the same for people and for programs. */
export interface Told {
  /** false: problems were found; the exit status is 1. */
  ok: boolean;
  /** For people, on stdout. */
  text: string;
  /** For programs: with `--json` the only thing on stdout. */
  json: object;
}

/** The options that every command has. */
export interface CommonOptions {
  json?: boolean;
}

/** The words of `--json` are the same in every command. */
export const JSON_OPTION = ['--json', 'print one JSON object, for programs'] as const;

/** The command was called in a way that cannot work: said on stderr without a stack, exit status 2. */
export class WrongUse extends Error {}

/** Prints what a command found and sets the exit status: 0 fine, 1 problems. */
export function tell({ ok, text, json }: Told, options: CommonOptions): void {
  process.stdout.write(`${options.json ? JSON.stringify(json) : text}\n`);
  process.exitCode = ok ? 0 : 1;
}

/** Problems found, each on a line of its own, under a line that says what they mean. */
export function toldProblems(problems: readonly PackProblem[], headline: string): Told {
  const text = [headline, ...problems.map((problem) => `  ${sayProblem(problem)}`)].join('\n');
  return { ok: false, text, json: { ok: false, problems } };
}

/** A refusal in one sentence, its problems on lines of their own. */
export function sayRefusal({ found, expected, problems, code }: Refusal): string {
  const sentence = [
    `found ${found ?? code}`,
    ...(expected === undefined ? [] : [`expected ${expected}`]),
  ].join(', ');
  return [sentence, ...(problems ?? []).map((problem) => `  ${sayProblem(problem)}`)].join('\n');
}

/** `1 key`, `3 keys`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
