import { type Profile, profileSchema } from '@/lib/format/profile';
import { inFile, schemaProblems } from '@/lib/packs/check-schema';
import { sayProblem, sayWithin } from '@/lib/packs/say-problem';
import { err, ok, type Result } from '@/lib/shared/result';
import { z } from '@/lib/shared/zod';

const SITES = ['linkedin', 'x', 'quora', 'custom'] as const;

/** One line of `--jsonl` input. */
const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  site: z.preprocess((site) => (site === 'twitter' ? 'x' : site), z.enum(SITES)).optional(),
  surface: z.string().optional(),
  profile: profileSchema.optional(),
  now: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
});

export type Line = z.infer<typeof lineSchema>;

/** Reads a line of JSON; the problem says what was expected, and keeps the line's id when there is one. */
export function readLine(json: string): Result<Line, { id?: string | number; error: string }> {
  const value = parseJson(json);
  if (!value.ok) return err({ error: `expected one JSON object a line: ${value.error}` });
  const parsed = lineSchema.safeParse(value.value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  const { id } = Object(value.value) as { id?: unknown };
  const error = schemaProblems(parsed.error, inFile('line')).map(sayWithin).join('; ');
  return err({ ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}), error });
}

/** Reads a profile file; `profile` also stands alone in a line. */
export function readProfile(json: string, file: string): Result<Profile, string> {
  const value = parseJson(json);
  if (!value.ok) return err(`${file}: expected JSON: ${value.error}`);
  const parsed = profileSchema.safeParse(value.value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err(schemaProblems(parsed.error, inFile(file)).map(sayProblem).join('\n'));
}

/** The parser's own message may quote the text that it read, which can be a draft: only the position is passed on. */
function parseJson(json: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return err(position === undefined ? 'it does not parse' : `it does not parse at character ${position}`);
  }
}
