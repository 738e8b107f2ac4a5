import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Pack } from '@/lib/format/pack';
import { unmark } from '@/lib/packs/fixtures';
import type { TrialMaterial } from '@/lib/packs/trial';

const PROTECTED = fileURLToPath(new URL('../../../rules/protected', import.meta.url));
/** Drafts of each rule, and silent ones, that a preview shows. */
const NUDGES_A_RULE = 1;
const QUIET_EXAMPLES = 12;

/** What packs are tried against, from `rules/protected` and the fixtures of the base pack. */
export function trialMaterial(basePack: Pack): TrialMaterial {
  const everyday = basePack.rules.flatMap(({ fixtures }) => fixtures.quiet.map(plain));
  const nudges = basePack.rules
    .filter(({ enabled = true }) => enabled)
    .flatMap(({ fixtures }) => fixtures.nudge.slice(0, NUDGES_A_RULE).map(plain));
  const step = Math.ceil(everyday.length / QUIET_EXAMPLES);
  const quiet = everyday.filter((_, at) => at % step === 0);
  return {
    protected: protectedSentences(),
    everyday: [...new Set(everyday)],
    examples: [...new Set([...nudges, ...quiet])],
  };
}

function protectedSentences(): string[] {
  return readdirSync(PROTECTED)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => {
      const file = parse(readFileSync(join(PROTECTED, name), 'utf8')) as { protected: { text: string }[] };
      return file.protected.map(({ text }) => text);
    });
}

function plain(fixture: string): string {
  return unmark(fixture).text;
}
