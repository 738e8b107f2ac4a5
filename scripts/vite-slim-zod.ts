import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WRITERS = /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/;
const EXPORTED = /^export (?:function|const) (\w+)/gm;
/** What a schema says of itself in the reference page; plain strings only. */
const DESCRIPTION = /\.describe\(\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\s*,?\s*\)/g;
const WITH_SCHEMAS = /[\\/]lib[\\/](?:format|matchers|packs)[\\/].*\.ts$/;

/**
 * Leaves out what only `npm run schema` needs: the part of zod that writes JSON Schemas, and the descriptions of our own
 * schemas. Together a fortieth of the background's script; every schema refers to both, so no bundler can tell that they
 * are never asked for.
 */
export function slimZod(): Plugin {
  return {
    name: 'candor:slim-zod',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0] ?? id;
      if (!WRITERS.test(file)) return;
      const names = [...readFileSync(file, 'utf8').matchAll(EXPORTED)].map(([, name]) => name);
      return names.map((name) => `export const ${name} = () => undefined;`).join('\n');
    },
    transform(code, id) {
      return WITH_SCHEMAS.test(id) ? code.replace(DESCRIPTION, '') : undefined;
    },
  };
}
