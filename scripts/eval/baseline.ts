import type { Measures } from '@/scripts/eval/measure';
import { f1, rate, type Share } from '@/scripts/eval/score';

/** Shares by name, 0 to 1 with four digits, all such that higher is better. */
export type Rates = Record<string, number>;

/** Every measured share, under a name that says what it is. */
export function ratesOf({ categories, ...rest }: Measures): Rates {
  const shares: [string, Share][] = [
    ['precision, all families', rest.precision],
    ['harmless left alone, ordinary', inverse(rest.harmless.ordinary)],
    ['harmless left alone, hard', inverse(rest.harmless.hard)],
    ['employer mentions, recall', rest.mentions.recall],
    ['employer mentions, namesakes left alone', rest.mentions.namesakesLeftAlone],
    ['secrets, found', rest.secrets.found],
    ['secrets, placeholders left alone', rest.secrets.placeholdersLeftAlone],
    ['people, silent', rest.peopleSilent],
    ...Object.entries(rest.figures).map(([lang, share]): [string, Share] => [`figures, ${lang}`, share]),
    ...Object.entries(categories).flatMap(([category, { recall, precision }]): [string, Share][] => [
      [`${category}, recall`, recall],
      [`${category}, precision`, precision],
    ]),
  ];
  const counted = shares.filter(([, { of }]) => of > 0);
  const f1s = Object.entries(categories)
    .filter(([, { recall }]) => recall.of > 0)
    .map(([category, score]): [string, number] => [`${category}, F1`, f1(score)]);
  return Object.fromEntries(
    [...counted.map(([name, share]): [string, number] => [name, rate(share)]), ...f1s].map(
      ([name, value]) => [name, rounded(value)],
    ),
  );
}

/** What is worse now than the baseline says, in words. A new measure has no baseline and cannot be worse. */
export function worseThan(now: Rates, baseline: Rates): string[] {
  return Object.entries(baseline)
    .filter(([name, was]) => (now[name] ?? 0) < was)
    .map(([name, was]) => `${name}: ${percent(now[name] ?? 0)}, was ${percent(was)}`);
}

export function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function inverse({ hit, of }: Share): Share {
  return { hit: of - hit, of };
}

/** Rounded down, so that the same counts never fall below what they were saved as. */
function rounded(value: number): number {
  return Math.floor(value * 10_000) / 10_000;
}
