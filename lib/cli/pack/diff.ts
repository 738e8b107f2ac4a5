import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadPack } from '@/lib/cli/load';
import { type CommonOptions, JSON_OPTION, type Told, tell, toldProblems } from '@/lib/cli/pack/say';
import { readSiteIndex } from '@/lib/cli/pack/site';
import { changedRules, diffPacks } from '@/lib/packs/diff';

export function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('say what a new version changes for people')
    .description(
      'Compares two versions of a pack, each the folder of a pack, a published folder or a file, and says in words what changes for people who have it.',
    )
    .argument('<old>', 'the version that people have: the published folder, or a folder or file of a pack')
    .argument('<new>', 'the version to come: folder or file')
    .option(...JSON_OPTION)
    .action((before: string, after: string, options: CommonOptions) => tell(diff(before, after), options));
}

/** Throws what the file system throws when there is nothing to read. */
export function diff(oldPath: string, newPath: string): Told {
  const before = loadPack(published(oldPath));
  const after = loadPack(published(newPath));
  if (!before.ok) return toldProblems(before.error, `${oldPath} cannot be read as a pack:`);
  if (!after.ok) return toldProblems(after.error, `${newPath} cannot be read as a pack:`);
  const { id, version } = after.value;
  const versions = { from: before.value.version, to: version };
  const changes = diffPacks(before.value, after.value);
  const changed = changedRules(before.value, after.value);
  const notes = [
    id !== before.value.id &&
      `These are two packs, ${before.value.id} and ${id}: one does not replace the other.`,
    id === before.value.id &&
      version <= versions.from &&
      changes.length > 0 &&
      `Version ${version} does not replace version ${versions.from}: raise the version.`,
    changed.length > 0 &&
      `People who muted ${changed.join(', ')} keep the mute and read that the rule has changed.`,
  ].filter((each) => each !== false);
  const lines = changes.length > 0 ? changes : ['Nothing changes for people.'];
  return {
    ok: true,
    text: [
      `${id}: version ${versions.from} to ${versions.to}`,
      ...lines.map((line) => `  ${line}`),
      ...notes,
    ].join('\n'),
    json: { ok: true, id, ...versions, changes, changedRules: changed, notes },
  };
}

/** Of a published folder the pack that its index names; any other path as it is. */
function published(path: string): string {
  if (existsSync(join(path, 'pack.yaml'))) return path;
  const index = readSiteIndex(path);
  return index.ok && index.value ? join(path, index.value.pack.file) : path;
}
