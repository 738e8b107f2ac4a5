// Writes the JSON Schemas of packs and rules from the zod schema, for completion in editors. With --check it only
// compares, and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packShape } from '@/lib/format/pack';
import { ruleSchema } from '@/lib/format/rule';
import { sealedListSchema } from '@/lib/format/sealed';
import { z } from '@/lib/shared/zod';

/** In a folder a rule is a file of its own, so `pack.yaml` holds everything but the rules. */
const SCHEMAS = {
  'pack.schema.json': z.strictObject(packShape).omit({ rules: true }),
  'rule.schema.json': ruleSchema,
  'sealed.schema.json': sealedListSchema,
  'tokens.schema.json': packShape.tokens.unwrap(),
};

const isCheck = process.argv.includes('--check');

for (const [name, schema] of Object.entries(SCHEMAS)) {
  const path = fileURLToPath(new URL(`../rules/${name}`, import.meta.url));
  const wanted = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
  if (!isCheck) writeFileSync(path, wanted);
  else if (read(path) !== wanted) {
    console.error(`rules/${name} is not what the schema says: run \`npm run schema\``);
    process.exitCode = 1;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
