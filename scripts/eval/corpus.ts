import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '@/lib/format/profile';
import type { SiteId } from '@/lib/shared/report';
import type { Span } from '@/lib/shared/span';

/** A labelled corpus as its files hold it. All offsets are UTF-16 code units. */
export interface Corpus {
  positives: readonly PositiveRow[];
  negatives: readonly NegativeRow[];
  mentions: readonly MentionRow[];
  secrets: readonly SecretRow[];
  recognizers: readonly FigureRow[];
}

interface Row {
  id: string;
  text: string;
  site?: string;
  profile?: RowProfile;
}

/** Who writes, as a row says it. */
export interface RowProfile {
  employer?: string;
  aliases?: string[];
  handles?: string[];
  hashtags?: string[];
  products?: string[];
}

export interface Label extends Span {
  category: string;
  /** `clear` has to be found; `soft` counts neither as a miss nor as a false alarm. */
  strength: 'clear' | 'soft';
  /** The words themselves, for people and for a check of the offsets. */
  text?: string;
}

export interface PositiveRow extends Row {
  source?: string;
  labels: Label[];
}

export interface NegativeRow extends Row {
  source?: string;
  hard: boolean;
  trap?: string;
}

export interface MentionRow extends Row {
  expect: boolean;
}

export interface SecretRow {
  id: string;
  text_b64: string;
  shouldFlag: boolean;
}

export interface FigureRow {
  lang: string;
  kind: string;
  input: string;
  results: { start: number; end: number; value?: string | null; unit?: string | null }[];
}

/** Reads a folder of JSON Lines; files that are not there are empty. Throws on a line that is no JSON. */
export function readCorpus(folder: string): Corpus {
  const rows = <T>(file: string): T[] => readLines<T>(join(folder, file));
  const figures = join(folder, 'recognizers');
  return {
    positives: rows('positives.jsonl'),
    negatives: rows('negatives.jsonl'),
    mentions: rows('employer-mentions.jsonl'),
    secrets: rows('secrets.jsonl'),
    recognizers: (existsSync(figures) ? readdirSync(figures) : []).flatMap((file) =>
      readLines<FigureRow>(join(figures, file)),
    ),
  };
}

function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The profile that a row stands for, as the engine knows profiles. */
export function profileOf(profile: RowProfile | undefined): Profile {
  if (!profile?.employer) return { employers: [] };
  const { employer, aliases, handles, hashtags, products } = profile;
  return {
    employers: [
      {
        name: employer,
        ...(aliases && { aliases }),
        ...(handles && { handles }),
        ...(hashtags && { hashtags }),
        ...(products && { products }),
      },
    ],
  };
}

/** A row's site under the name that the engine knows. */
export function siteOf(site: string | undefined): SiteId {
  if (site === 'twitter' || site === 'x') return 'x';
  return site === 'quora' || site === 'linkedin' ? site : 'custom';
}
