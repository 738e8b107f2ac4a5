// Writes the JSON Schemas of packs and rules from the zod schema, for completion in editors, and the reference page of
// the format for people. With --check it only compares, and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evidenceSchema } from '@/lib/format/condition';
import { packShape } from '@/lib/format/pack';
import { ruleSchema } from '@/lib/format/rule';
import { sealedListSchema } from '@/lib/format/sealed';
import { z } from '@/lib/shared/zod';
import { formatPage, type Schema } from './format-page.ts';

/** In a folder a rule is a file of its own, so `pack.yaml` holds everything but the rules. */
const SCHEMAS = {
  'pack.schema.json': z.strictObject(packShape).omit({ rules: true }),
  'rule.schema.json': ruleSchema,
  'sealed.schema.json': sealedListSchema,
  'tokens.schema.json': packShape.tokens.unwrap(),
};

const INTRO = `# The pack format

<!-- Made by \`npm run schema\` from the schema in lib/format; edit the descriptions there. -->

A pack is a folder of YAML files: \`pack.yaml\`, one rule a file in folders named after the rule's family
(\`fin/guidance.yaml\` is \`fin.guidance\`), word lists in \`vocabulary/\`, sealed lists in \`sealed/\`, token formats in \`tokens/\`.
[rules/example](../rules/example) is a complete one to copy, [the guide](admin-guide.md) walks through it. Keys with a star
are needed; a key that is not listed here is refused, so that a slip of the pen is not taken for silence.`;

const jsonSchemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });

const PAGE = formatPage(INTRO, [
  {
    title: 'pack.yaml',
    intro: 'Who the pack is from and what its rules speak about.',
    schema: jsonSchemaOf(SCHEMAS['pack.schema.json']) as Schema,
  },
  {
    title: 'A rule',
    intro: 'One file each. The findings cover what `primary` matches; the other conditions look around it.',
    schema: jsonSchemaOf(ruleSchema) as Schema,
    elsewhere: {
      primary: 'a condition',
      require: 'list of conditions',
      unless: 'list of conditions',
      softer: 'list of conditions',
      evidence: 'list of conditions with a `weight`',
      cases: 'list of objects with `primary`, `require`, `unless`, `evidence`, `levels`, `softer`, `edits`',
    },
  },
  {
    title: 'A condition',
    intro:
      'Exactly one of the matchers, with where to look: `within` so many characters of the primary match, or `in` its sentence, block or the whole draft. `primary` takes the matcher alone.',
    schema: jsonSchemaOf(evidenceSchema) as Schema,
  },
]);

const FILES: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `rules/${name}`,
      `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`,
    ]),
  ),
  'docs/pack-format.md': PAGE,
};

const isCheck = process.argv.includes('--check');

for (const [name, wanted] of Object.entries(FILES)) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  if (!isCheck) writeFileSync(path, wanted);
  else if (read(path) !== wanted) {
    console.error(`${name} is not what the schema says: run \`npm run schema\``);
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
