// Lets plain Node run the project's TypeScript: `@/` is the project root, endings may be left out, and the base pack
// comes from its folder. Types are stripped by Node itself.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

registerHooks({
  resolve(specifier, context, next) {
    const isOurs =
      specifier.startsWith('@/') || (specifier.startsWith('.') && context.parentURL?.startsWith(ROOT.href));
    if (!isOurs || context.parentURL?.includes('/node_modules/')) return next(specifier, context);
    const base = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), ROOT)
      : new URL(specifier, context.parentURL);
    const ending = ENDINGS.find((each) => isFile(new URL(base.href + each)));
    return next(ending === undefined ? specifier : base.href + ending, context);
  },
});

function isFile(url) {
  const path = fileURLToPath(url);
  return existsSync(path) && !existsSync(`${path}/.`);
}
