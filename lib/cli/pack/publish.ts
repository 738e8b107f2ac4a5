import type { Command } from 'commander';
import { type BuildOptions, jsonOf, planBuild } from '@/lib/cli/pack/build';
import { checkPack } from '@/lib/cli/pack/check';
import { type CommonOptions, counted, JSON_OPTION, type Told, tell, toldProblems } from '@/lib/cli/pack/say';
import { planSignatures, saySigners, signedJson } from '@/lib/cli/pack/sign';
import { keepOut, writeSite } from '@/lib/cli/pack/site';
import { INDEX_FILE } from '@/lib/packs/publication/formats';

export interface PublishOptions extends BuildOptions {
  key: readonly string[];
}

export function addPublish(program: Command): void {
  program
    .command('publish')
    .summary('check, build and sign in one')
    .description(
      'Checks the pack, builds it and signs it. Nothing is written unless all of it works, so the folder may be the one that your host serves. When keys are held by several people, use build, and sign for each.',
    )
    .argument('<dir>', 'folder of the pack, or its one file')
    .requiredOption('--out <site>', 'folder that is published')
    .requiredOption('--key <keys...>', 'folders of keys, as keygen makes them')
    .option('--revoke <rule...>', 'take these rules back in every browser, such as fin.guidance')
    .option('--restore <rule...>', 'let rules speak again that were taken back')
    .option(...JSON_OPTION)
    .action(async (dir: string, options: PublishOptions & CommonOptions) =>
      tell(await publish(dir, options, new Date()), options),
    );
}

/** Writes the whole published folder, or nothing and says why. */
export async function publish(dir: string, options: PublishOptions, now: Date): Promise<Told> {
  keepOut(options.out, [dir, ...options.key]);
  const nothing = 'Nothing was published:';
  const { problems, warnings } = checkPack(dir, now);
  if (problems.length > 0) return toldProblems(problems, nothing);
  const built = await planBuild(dir, options, now);
  if (!built.ok) return toldProblems(built.error, nothing);
  const { indexBytes, packFile, text } = built.value;
  const signed = await planSignatures(options.out, indexBytes, options.key);
  if (!signed.ok) return toldProblems(signed.error, nothing);
  if (!signed.value.isComplete) {
    const { signers, set } = signed.value;
    const expected = `${set.threshold} private keys of key set ${set.version}; or build, and sign for each holder of a key`;
    const problem = {
      file: options.key.join(', '),
      place: 'the folder',
      expected,
      found: String(signers.length),
    };
    return toldProblems([problem], nothing);
  }
  // The pack first: whoever reads the new index finds it. Signatures and index follow each other at once.
  writeSite(options.out, [packFile, ...signed.value.files, { name: INDEX_FILE, content: indexBytes }]);
  return {
    ok: true,
    text: [
      text,
      ...sayWarnings(dir, warnings.length),
      saySigners(signed.value),
      sayLink(signed.value.fingerprint),
    ].join('\n'),
    json: { ...signedJson(signed.value), ...jsonOf(built.value), warnings },
  };
}

function sayWarnings(dir: string, count: number): string[] {
  return count === 0 ? [] : [`${counted(count, 'warning')}, yours to weigh: check ${dir}`];
}

function sayLink(fingerprint: string): string {
  return `Put the folder on your host. Colleagues add its https address in the options of Candor and compare the fingerprint:\n  ${fingerprint}`;
}
