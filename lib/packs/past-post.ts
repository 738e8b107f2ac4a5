import { inFile, schemaProblems } from '@/lib/packs/check-schema';
import { sayWithin } from '@/lib/packs/say-problem';
import type { SiteId } from '@/lib/shared/report';
import { err, ok, type Result } from '@/lib/shared/result';
import { z } from '@/lib/shared/zod';

/** A past post, as an archive has it. */
export interface Post {
  id?: string | number | undefined;
  text: string;
  site: SiteId;
  /** `YYYY-MM-DD`, as it was written, whatever the time zone. */
  day?: string | undefined;
}

const SITES = ['linkedin', 'x', 'quora', 'custom'] as const;
const A_DAY = 'expected a day such as 2026-11-02';

/** Exports carry likes, authors and more: what is not asked for is passed over. */
const postSchema = z.object({
  id: z.union([z.string(), z.number()], 'expected text or a number').nullish(),
  text: z.string('expected the text of the post, in quotes'),
  site: z.preprocess(siteName, z.enum(SITES, `expected one of ${SITES.join(', ')}`).nullish()),
  date: z.string(A_DAY).refine(isDated, A_DAY).nullish(),
});

/** Reads a line of an archive; the error says in words what was expected, and quotes no text of a post. */
export function readPost(json: string): Result<Post, string> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return err(sayUnparsed(json, error));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err(`expected one JSON object on each line, found ${kindOf(value)}`);
  return toPost(value);
}

/** A post of its parts, whatever file they come from; the error quotes no text of it either. */
export function toPost(value: object): Result<Post, string> {
  const parsed = postSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const problems = schemaProblems(parsed.error, inFile(''));
    return err(problems.map(sayWithin).join('; '));
  }
  const { id, text, site, date } = parsed.data;
  return ok({ id: id ?? undefined, text, site: site ?? 'custom', day: date?.slice(0, 10) });
}

function siteName(site: unknown): unknown {
  const name = typeof site === 'string' ? site.toLowerCase() : site;
  return name === 'twitter' ? 'x' : name;
}

/** A day of the calendar, alone or with a time behind it. */
function isDated(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(?![\d-])/.test(date)) return false;
  const day = date.slice(0, 10);
  const at = Date.parse(day);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** The parser's own message quotes what it read: only the position is passed on. */
function sayUnparsed(json: string, error: unknown): string {
  const expected = 'expected one JSON object on each line';
  if (json.trimStart().startsWith('[')) return `${expected}, found the start of a list`;
  const position = /position (\d+)/.exec(String(error))?.[1];
  return `${expected}, found something that is not JSON${position ? ` at character ${position}` : ''}`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  return typeof value === 'string' ? 'text alone' : `a ${typeof value}`;
}
