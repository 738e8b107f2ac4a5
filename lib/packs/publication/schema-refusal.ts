import { inFile, schemaProblems } from '@/lib/packs/check-schema';
import { parseStrictJson } from '@/lib/packs/publication/strict-json';
import { type Refusal, refusal } from '@/lib/packs/refusal';
import { err, ok, type Result } from '@/lib/shared/result';
import type { z } from '@/lib/shared/zod';

/** Reads one of the small published files: strict JSON, then its schema. `file` is what problems call it. */
export function readStrict<S extends z.ZodType>(
  source: Uint8Array | string,
  schema: S,
  file: string,
): Result<z.infer<S>, Refusal> {
  const json = parseStrictJson(source);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err(
    refusal('schema', {
      found: `${file} in another form`,
      problems: schemaProblems(parsed.error, inFile(file)),
    }),
  );
}
