import type { Command } from 'commander';
import { loadBasePack } from '@/lib/cli/load';
import { sayCosts } from '@/lib/cli/pack/cost-table';
import { readWholePack } from '@/lib/cli/pack/read-pack';
import { type CommonOptions, counted, JSON_OPTION, type Told, tell } from '@/lib/cli/pack/say';
import { strayFiles } from '@/lib/cli/pack/stray-files';
import { trialMaterial } from '@/lib/cli/pack/trial-material';
import { LEXICONS } from '@/lib/engine/lexicons';
import { examinePack, type Noted, type PackCheck } from '@/lib/packs/examine';
import { sayProblem } from '@/lib/packs/say-problem';

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('find everything that keeps a pack from working, or from being kind')
    .description(
      'Reads a folder or a file, runs every fixture, holds the wording against what no pack should ship, tries the rules on protected speech and on everyday drafts, and measures what each costs. Problems have to be mended; warnings are yours to weigh.',
    )
    .argument('<pack>', 'folder with a pack.yaml, or one file of JSON or YAML')
    .option(...JSON_OPTION)
    .action((path: string, options: CommonOptions) => tell(toldCheck(path, checkPack(path)), options));
}

/**
 * Checks all of a pack, a folder or one file; never stops at the first problem. Throws what the file system throws when
 * there is nothing to read.
 */
export function checkPack(path: string, now: Date = new Date()): PackCheck {
  const read = readWholePack(path);
  const basePack = loadBasePack();
  const base = { pack: basePack, lexicons: LEXICONS };
  const check = examinePack(read, trialMaterial(basePack), base, now.toISOString().slice(0, 10));
  const stray = strayFiles(path);
  const told = read.pack ? stray : stray.filter(({ file }) => /\.ya?ml/i.test(file));
  return { ...check, warnings: [...told, ...check.warnings] };
}

function toldCheck(path: string, { problems, warnings, pack, costs, tried }: PackCheck): Told {
  const isFine = problems.length === 0;
  const head = pack
    ? `${pack.name}, ${pack.id} version ${pack.version}: ${counted(pack.rules.length, 'rule')}`
    : path;
  const sections = [
    head,
    problems.length > 0 &&
      [`${counted(problems.length, 'problem')} to mend:`, ...problems.flatMap(sayNoted)].join('\n'),
    warnings.length > 0 &&
      [`${counted(warnings.length, 'warning')}, yours to weigh:`, ...warnings.flatMap(sayNoted)].join('\n'),
    costs.length > 0 && sayCosts(costs),
    `Tried: ${counted(tried.fixtures, 'fixture')}, ${tried.protected} sentences of protected speech, ${tried.everyday} everyday drafts.`,
    isFine && 'Nothing to mend.',
  ];
  return {
    ok: isFine,
    text: sections.filter((each) => each !== false).join('\n\n'),
    json: {
      ok: isFine,
      ...(pack && { id: pack.id, name: pack.name, version: pack.version, rules: pack.rules.length }),
      problems,
      warnings,
      costs,
      tried,
    },
  };
}

function sayNoted(noted: Noted): string[] {
  return [`  ${sayProblem(noted)}`, ...(noted.reason === undefined ? [] : [`      ${noted.reason}`])];
}
