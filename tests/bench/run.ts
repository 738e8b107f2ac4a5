// The whole benchmark in one go: Candor and its peers in turn on the same drafts, then Candor alone as packs grow.

import type { Pack } from '@/lib/format/pack';
import { cold, compiling, figuresOnly, keystroke } from './candor.ts';
import { differentDrafts } from './drafts.ts';
import { growthText } from './growth.ts';
import { measureShapes } from './linear.ts';
import { measure, type Task, type Timings } from './measure.ts';
import { packOfRules, packOfSealed, packOfTerms } from './packs.ts';
import { loadPeers, type Peer } from './peers.mjs';
import { COLD, FIGURES, KEYSTROKE, ratiosOf } from './ratios.ts';
import { ratiosTable, shapesTable, timesTable } from './table.ts';

const LENGTHS = [280, 3_000, 50_000];
const TERMS = [10, 1_000, 10_000];
const SEALED = [0, 1_000, 10_000];
const RULES = [20, 200, 2_000];
const USUAL = 3_000;
/** Different drafts of a size: a hundred, fewer of the longest, whose medians are steadier. */
const draftsOf = (length: number) => (length > USUAL ? 12 : 100);
const WARM_UP = 12;
/** Seconds a draft, so it reads a few of the shorter ones only. */
const SLOW = 'recognizers-text';
const SLOW_DRAFTS = 3;
const COMPILED = 9;
const SHAPES_SHOWN = 8;

const peers = await loadPeers();
const byLength = await bySize(LENGTHS, 'characters', (length) => {
  const own = [cold(COLD), keystroke(KEYSTROKE), figuresOnly(FIGURES)];
  return measure([...own, ...peers.flatMap((peer) => taskOf(peer, length))], ...draftsAt(length));
});
const byTerms = await ofPacks(TERMS, 'terms', packOfTerms);
const bySealed = await ofPacks(SEALED, 'sealed terms', packOfSealed);
const byRules = await ofPacks(RULES, 'rules', packOfRules);
say('a megabyte of any shape');
const shapes = measureShapes();
const ratios = ratiosOf({ byLength, byTerms, bySealed, byRules, shapes });

if (process.argv.includes('--json')) {
  const plain = [byLength, byTerms, bySealed, byRules].map((sizes) => Object.fromEntries(sizes));
  const [lengths, terms, sealed, rules] = plain;
  console.log(
    JSON.stringify({
      ratios: Object.fromEntries(ratios.map(({ key, value }) => [key, Number(value.toPrecision(3))])),
      kept: ratios.every(({ isKept }) => isKept),
      milliseconds: { lengths, terms, sealed, rules, shapes },
    }),
  );
} else {
  console.log('Milliseconds: median (95th percentile). Machines differ; the ratios carry over.\n');
  console.log(`${timesTable('Draft of … characters', byLength)}\n`);
  console.log(`${timesTable('3,000 characters, pack of … terms', byTerms)}\n`);
  console.log(`${timesTable('3,000 characters, pack of … sealed terms', bySealed)}\n`);
  console.log(`${timesTable('3,000 characters, pack of … rules', byRules)}\n`);
  console.log(`${shapesTable('Any text of … characters, the slowest', shapes, SHAPES_SHOWN)}\n`);
  console.log(`${ratiosTable(ratios)}\n`);
  console.log(growthText({ byLength, byTerms, bySealed, byRules }));
}

function taskOf(peer: Peer, length: number): Task[] {
  if (peer.name !== SLOW) return [peer];
  return length > USUAL ? [] : [{ ...peer, most: SLOW_DRAFTS }];
}

/** Drafts to time and drafts to warm up on; no block is in two of them. */
function draftsAt(length: number): [drafts: string[], warmUp: string[]] {
  const all = differentDrafts(length, draftsOf(length) + WARM_UP, length);
  return [all.slice(WARM_UP), all.slice(0, WARM_UP)];
}

/** Packs of all sizes in turn on the same drafts. */
async function ofPacks(sizes: readonly number[], unit: string, packOf: (size: number) => Pack) {
  const tasks = sizes.map((size) => {
    const pack = packOf(size);
    return [
      cold(`${COLD} ${size}`, pack),
      keystroke(`${KEYSTROKE} ${size}`, pack),
      compiling(`Compiling ${size}`, COMPILED, pack),
    ];
  });
  say(`packs of ${sizes.join(', ')} ${unit}`);
  const timings = await measure(tasks.flat(), ...draftsAt(USUAL));
  return new Map(sizes.map((size) => [inThousands(size), only(timings, ` ${size}`)]));
}

function only(timings: Timings, ending: string): Timings {
  const own = Object.entries(timings).filter(([name]) => name.endsWith(ending));
  return Object.fromEntries(own.map(([name, timing]) => [name.slice(0, -ending.length), timing]));
}

async function bySize(sizes: readonly number[], unit: string, timingsOf: (size: number) => Promise<Timings>) {
  const all = new Map<string, Timings>();
  for (const size of sizes) {
    say(`drafts of ${inThousands(size)} ${unit}`);
    all.set(inThousands(size), await timingsOf(size));
  }
  return all;
}

function inThousands(size: number): string {
  return size.toLocaleString('en');
}

function say(line: string): void {
  process.stderr.write(`${line} …\n`);
}
