// The promises in numbers. Only ratios carry over from one machine to another.
import { growthOf, type ShapeTimes, slowestOf } from './linear.ts';
import type { Timings } from './measure.ts';

export const COLD = 'Candor, cold';
export const KEYSTROKE = 'Candor, per keystroke';
export const FIGURES = 'Candor, figures only';

export interface Ratio {
  key: string;
  says: string;
  value: number;
  /** As people read it. */
  budget: string;
  isKept: boolean;
}

/** Timings by size: of drafts in characters, of packs in terms, in sealed terms and in rules. */
export interface Results {
  byLength: ReadonlyMap<string, Timings>;
  byTerms: ReadonlyMap<string, Timings>;
  bySealed: ReadonlyMap<string, Timings>;
  byRules: ReadonlyMap<string, Timings>;
  shapes: readonly ShapeTimes[];
}

/** The longest that any draft of a megabyte may take, in milliseconds. */
export const MEGABYTE_LIMIT = 2_000;

export function ratiosOf({ byLength, byTerms, bySealed, byRules, shapes }: Results): Ratio[] {
  const at = (timings: Timings | undefined, name: string) => timings?.[name]?.median ?? Number.NaN;
  const usual = byLength.get('3,000');
  const harper = at(usual, 'harper.js');
  const least = (key: string, says: string, value: number, limit: number): Ratio => {
    return { key, says, value, budget: `at least ${limit}`, isKept: value >= limit };
  };
  const most = (key: string, says: string, value: number, limit: number): Ratio => {
    return { key, says, value, budget: `at most ${limit}`, isKept: value <= limit };
  };
  const growth = (sizes: ReadonlyMap<string, Timings>, name: string) =>
    at([...sizes.values()].at(-1), name) / at([...sizes.values()][0], name);
  const atLength = (size: string, name: string) => at(byLength.get(size), name);
  return [
    least('coldVsHarper', 'cold, faster than harper.js', harper / at(usual, COLD), 8),
    least(
      'coldVsCompromise',
      'cold, faster than a compromise parse',
      at(usual, 'compromise') / at(usual, COLD),
      5,
    ),
    least('keystrokeVsHarper', 'a keystroke, faster than harper.js', harper / at(usual, KEYSTROKE), 100),
    least(
      'figuresVsRecognizers',
      'figures, faster than recognizers-text',
      at(usual, 'recognizers-text') / at(usual, FIGURES),
      100,
    ),
    most(
      'keystroke50000Vs3000',
      'a keystroke at 50,000 characters, longer than at 3,000',
      atLength('50,000', KEYSTROKE) / at(usual, KEYSTROKE),
      1.5,
    ),
    most('terms10000VsTerms10', 'cold with 10,000 terms, longer than with 10', growth(byTerms, COLD), 1.5),
    most(
      'sealed10000VsNone',
      'cold with 10,000 sealed terms, longer than with none',
      growth(bySealed, COLD),
      2,
    ),
    most('rules2000VsRules20', 'cold with 2,000 rules, longer than with 20', growth(byRules, COLD), 1.5),
    most(
      'character1000000Vs50000',
      'a character at 1,000,000 of any shape, longer than at 50,000',
      growthOf(shapes),
      2,
    ),
    most(
      'megabyteVs2Seconds',
      'the slowest shape of 1,000,000 characters, of 2 seconds',
      (slowestOf(shapes)?.times.at(-1) ?? Number.NaN) / MEGABYTE_LIMIT,
      1,
    ),
  ];
}
