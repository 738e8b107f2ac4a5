import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { loadBasePack } from '@/lib/cli/load';
import { askAnswers } from '@/lib/cli/pack/init-questions';
import { type CommonOptions, JSON_OPTION, type Told, tell, WrongUse } from '@/lib/cli/pack/say';
import { LEXICONS } from '@/lib/engine/lexicons';
import { type Answers, newPackFiles, packIdOf } from '@/lib/packs/new-pack';

const SCHEMAS = ['pack.schema.json', 'rule.schema.json'];

export interface InitOptions {
  name?: string;
  employer?: string;
  yes?: boolean;
}

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('write a pack to start from')
    .description(
      'Writes a commented folder that already passes `check`: pack.yaml, word lists and three small rules. Asks for what is missing when a terminal is there.',
    )
    .argument('<dir>', 'new or empty folder')
    .option('--name <name>', 'name of the pack, as people read it: Acme social guidelines')
    .option('--employer <name>', 'your company, as people call it')
    .option('--yes', 'ask nothing; take what is usual')
    .option(...JSON_OPTION)
    .action(async (dir: string, options: InitOptions & CommonOptions) => {
      refuseFull(dir);
      const answers = await answersFor(options);
      if (answers) tell(init(dir, answers, new Date()), options);
    });
}

/** Writes the folder; throws `WrongUse` when there is something in it, or when an answer will not do. */
export function init(dir: string, answers: Answers, now: Date): Told {
  refuseFull(dir);
  const unfit = whyUnfit(answers);
  if (unfit !== undefined) throw new WrongUse(unfit);
  const base = { pack: loadBasePack(), lexicons: LEXICONS };
  const files = newPackFiles(answers, now.toISOString().slice(0, 10), base);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  }
  for (const name of SCHEMAS) cpSync(schemaAt(name), join(dir, 'schema', name));
  const id = packIdOf(answers.name);
  return {
    ok: true,
    text: [
      `${dir} holds ${answers.name} (${id}), version 1:`,
      ...files.map(({ path }) => `  ${path}`),
      '  schema/   completion for editors',
      '',
      'Next: put in your words and rules, then',
      `  npm run --silent pack -- check ${dir}`,
    ].join('\n'),
    json: { ok: true, folder: dir, id, name: answers.name, files: files.map(({ path }) => path) },
  };
}

/** Why a name will not do, in words; `undefined` when it does. Also asked while somebody types. */
export function whyUnfit({ name, employer }: Answers): string | undefined {
  for (const [flag, text, most] of [
    ['--name', name, 80],
    ['--employer', employer, 60],
  ] as const) {
    if (text.trim().length < 2) return `${flag}: expected at least two letters`;
    if (text.length > most) return `${flag}: expected at most ${most} characters, found ${text.length}`;
    if (/[\p{Cc}\p{Cf}<>{}[\]]/u.test(text))
      return `${flag}: expected plain text without brackets or hidden characters`;
  }
  return undefined;
}

/** `null` when the person changed their mind. */
async function answersFor({
  name,
  employer,
  yes = false,
  json = false,
}: InitOptions & CommonOptions): Promise<Answers | null> {
  if (name !== undefined && employer !== undefined) return { name, employer };
  if (yes) {
    const company = employer ?? 'Our Company';
    // Said of what was typed, not of the name that is made from it.
    const unfit = whyUnfit({ name: 'Fine', employer: company });
    if (unfit !== undefined) throw new WrongUse(unfit);
    return { employer: company, name: name ?? `${company} social guidelines` };
  }
  if (process.stdin.isTTY && process.stdout.isTTY && !json) return askAnswers({ name, employer }, whyUnfit);
  const missing = [name === undefined && '--name NAME', employer === undefined && '--employer NAME'].filter(
    Boolean,
  );
  throw new WrongUse(
    `init: expected ${missing.join(' and ')}, or --yes for what is usual; there is no terminal to ask at`,
  );
}

function refuseFull(dir: string): void {
  const inside = existsSync(dir) ? readdirSync(dir) : [];
  if (inside.length > 0)
    throw new WrongUse(`${dir}: expected a new or empty folder, found ${inside[0]} in it`);
}

function schemaAt(name: string): string {
  return fileURLToPath(new URL(`../../../rules/${name}`, import.meta.url));
}
