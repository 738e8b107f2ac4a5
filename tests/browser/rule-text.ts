import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const BASE = resolve(import.meta.dirname, '../../rules/base');

/**
 * What the first edit of a built-in rule writes in place of the words: read from the rule, since wording is data and
 * may change. `path` is the rule's file under rules/base without its ending.
 */
export function replacementOf(path: string): string {
  const rule = parse(readFileSync(join(BASE, `${path}.yaml`), 'utf8')) as { edits?: { with?: string }[] };
  const words = rule.edits?.[0]?.with;
  if (words === undefined) throw new Error(`the first edit of ${path} replaces nothing`);
  return words;
}
