// Prints `base.json`: the base pack without what only people who write rules need (their fixtures, the pages that
// token formats were taken from) and without its other languages, which are files of their own (`base-words.ts`), and the
// words that the engine reads with.
import { loadBasePack } from '@/lib/cli/load';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { BaseData } from '@/lib/packs/base-data';

const pack = loadBasePack();
const rules = pack.rules.map(({ locales, ...rule }) => ({ ...rule, fixtures: { nudge: [], quiet: [] } }));
const tokens = pack.tokens?.map(({ source, ...format }) => format) as typeof pack.tokens;
const data: BaseData = { pack: { ...pack, rules, ...(tokens ? { tokens } : {}) }, lexicons: LEXICONS };
process.stdout.write(JSON.stringify(data));
