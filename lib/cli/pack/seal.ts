import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import {
  type CommonOptions,
  counted,
  JSON_OPTION,
  type Told,
  tell,
  toldProblems,
  WrongUse,
} from '@/lib/cli/pack/say';
import { packFiles } from '@/lib/cli/pack-files';
import type { PackFile } from '@/lib/packs/assemble';
import { sayProblem } from '@/lib/packs/say-problem';
import { type SealedFolder, sealFolder } from '@/lib/packs/seal-folder';

/** Places of words that still stand in plain, listed for people; `--json` has them all. */
const MOST_LISTED = 20;

const LIMITS =
  'Hashes hide names from somebody who reads the pack, not from somebody who tries: all words of a dictionary and all company names are tried in seconds. A name that has to stay secret belongs in a pack that only colleagues can fetch, or in the browser policy.';

export interface SealCommandOptions {
  list?: string[];
  keepSalt?: boolean;
}

export function addSeal(program: Command): void {
  program
    .command('seal')
    .summary('turn lists of names into hashes, so that the pack does not spell them out')
    .description(
      `Moves the words of lists to private/, writes their salted hashes to sealed/ and puts a reference in their place. Candor finds sealed words as it finds plain ones. To add words later, write them into private/NAME.txt and seal again.\n\n${LIMITS}`,
    )
    .argument('<dir>', 'folder of the pack')
    .option(
      '--list <name...>',
      'the lists to seal (codenames, customers, and what was sealed before and has its words in private/)',
    )
    .option(
      '--keep-salt',
      'seal again under the salt of last time: a smaller change, but whoever has both versions sees which hashes are new',
    )
    .option(...JSON_OPTION)
    .action((dir: string, options: SealCommandOptions & CommonOptions) => tell(seal(dir, options), options));
}

/** Seals lists of the folder; with any problem in them nothing is written. Throws `WrongUse` where there is no pack. */
export function seal(dir: string, { list, keepSalt }: SealCommandOptions): Told {
  if (!existsSync(join(dir, 'pack.yaml'))) {
    throw new WrongUse(`${dir}: expected the folder of a pack, with a file pack.yaml`);
  }
  const files = [...packFiles(dir), ...privateFiles(dir)];
  const result = sealFolder(files, { keepSalt: keepSalt ?? false, ...(list && { lists: list }) });
  if (result.problems.length > 0) {
    return toldProblems([...result.problems, ...result.twice], 'Nothing was sealed:');
  }
  for (const { path, text } of result.files) write(join(dir, path), text);
  const { sealed, twice, stillPlain } = result;
  const json = { ok: true, sealed, twice, stillPlain, limits: LIMITS };
  return { ok: true, text: sealed.length === 0 ? NOTHING : sayResult(result), json };
}

const NOTHING =
  'Nothing to seal: there is no list codenames or customers in plain, and no private/NAME.txt of a sealed one. Name a list with --list.';

/** The words behind sealed lists. A YAML file of the pack cannot be among them. */
function privateFiles(dir: string): PackFile[] {
  const folder = join(dir, 'private');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ path: `private/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function sayResult({ sealed, twice, stillPlain }: SealedFolder): string {
  return [
    ...sealed.map(
      ({ list, terms, file, words }) =>
        `${list}: ${counted(terms, 'term')} sealed in ${file}; the words are in ${words}`,
    ),
    ...section('Sealed once:', twice.map(sayProblem)),
    ...section(
      'Still in plain, and published with the pack:',
      shortened(stillPlain.map(({ word, file, line }) => `${file}, line ${line}: "${word}"`)),
    ),
    '',
    'Good to know:',
    `  ${LIMITS}`,
    '  private/ is never published, and its .gitignore keeps it out of git: keep a copy where only those who may know the words can read it. If the folder is in git already, older commits still hold them.',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LISTED;
  if (more <= 0) return [...lines];
  return [...lines.slice(0, MOST_LISTED), `and ${counted(more, 'more place')}`];
}
