// Why the figures grow as they do, with the figures of this run.

import type { Timings } from './measure.ts';
import { COLD, KEYSTROKE, type Results } from './ratios.ts';

/** How time grows with the draft and with the packs, and what in the engine makes it so. */
export function growthText({ byLength, byTerms, bySealed, byRules }: Omit<Results, 'shapes'>): string {
  const cold = timesBetween(byLength, '3,000', '50,000', COLD);
  const key = timesBetween(byLength, '3,000', '50,000', KEYSTROKE);
  const terms = timesBetween(byTerms, '10', '10,000', COLD);
  const sealed = timesBetween(bySealed, '0', '10,000', COLD);
  const rules = timesBetween(byRules, '20', '2,000', COLD);
  return [
    'How it grows',
    `- A draft 16.7 × as long takes ${cold} × as long from cold: every block is read once, none twice.`,
    `- A keystroke in it takes ${key} × as long: what the edit left alone at the head and the tail is found by comparing ` +
      'text and kept; only the block around the edit is read. What still grows is comparing the text and moving findings.',
    `- A thousand times the terms take ${terms} × as long: words are walked down one tree of letters from where they ` +
      'begin, and most leave it after two or three letters, however many terms there are.',
    `- 10,000 sealed terms instead of none take ${sealed} × as long: a sieve of first words lets few words through, and ` +
      'only what begins with one of them is hashed, once.',
    `- A hundred times the rules take ${rules} × as long: a block asks the rules that it has a word for, and a rule ` +
      'looks for its words in earnest only when the draft as a whole lets it speak.',
  ].join('\n');
}

function timesBetween(sizes: ReadonlyMap<string, Timings>, from: string, to: string, name: string): string {
  const of = (size: string) => sizes.get(size)?.[name]?.median ?? Number.NaN;
  return (of(to) / of(from)).toPrecision(3);
}
