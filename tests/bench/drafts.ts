// Drafts to measure with: sentences of our own with gaps, filled by a seeded generator, so that every run reads the
// same text and no two blocks of a run are the same.

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Draw = <T>(list: readonly T[]) => T;

interface Dice {
  pick: Draw;
  /** A whole number from `low` to `high`. */
  number(low: number, high: number): number;
}

function diceOf(seed: number): Dice {
  const next = seeded(seed);
  const number = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    number,
    pick: (list) => {
      const picked = list[number(0, list.length - 1)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
  };
}

/** The author's employer is also a verb and a noun, so that grammar has work to do. */
export const EMPLOYER = 'Target';
export const PRODUCT = 'Roadrunner Pro';

/** Names that a spelling dictionary knows, so that no peer spends its time on guessing what was meant. */
const PEOPLE = ['Anna', 'Peter', 'Maria', 'Thomas', 'Susan', 'David', 'Laura', 'Simon', 'Clara', 'Victor'];
const OTHERS = ['Halcyon', 'Acme', 'Shell', 'Square', 'Gap', 'Block', 'Oracle', 'Apple', 'Zoom'];
const THINGS = [
  'the new onboarding',
  'a small parser',
  'our release train',
  'the billing page',
  'a weekly letter',
];
const PLACES = ['Boston', 'Porto', 'Berlin', 'Madrid', 'Paris', 'Dublin', 'Oslo', 'Denver'];
const METRICS = ['revenue', 'MRR', 'churn', 'net retention', 'gross margin', 'bookings', 'runway'];
const TOPICS = [
  'databases',
  'hiring',
  'design reviews',
  'writing',
  'compilers',
  'public speaking',
  'testing',
];

const money = ({ pick, number }: Dice) =>
  pick([
    () => `$${number(1, 90)}.${number(1, 9)}M`,
    () => `€${number(2, 980)}k`,
    () => `£${number(1, 40)},${number(100, 999)}`,
    () => `${number(2, 95)} million dollars`,
    () => `USD ${number(100, 999)},000`,
  ])();
const percent = ({ pick, number }: Dice) =>
  pick([
    () => `${number(2, 98)}%`,
    () => `${number(2, 40)}.${number(1, 9)} percent`,
    () => `+${number(3, 300)}%`,
  ])();
const count = ({ pick, number }: Dice) =>
  `${number(1, 90)},${number(100, 999)} ${pick(['users', 'customers', 'signups', 'downloads', 'teams'])}`;

/** Talk as it stands in feeds: work, prices, other people's companies, and words that only look like names. */
const SENTENCES: readonly ((dice: Dice) => string)[] = [
  (d) =>
    `We closed the month at ${money(d)} in ${d.pick(METRICS)}, up from ${money(d)} in week ${d.number(1, 52)}.`,
  (d) =>
    `${d.pick(PEOPLE)} showed ${d.pick(THINGS)} to ${d.number(3, 90)} people in ${d.pick(PLACES)} and nobody left early.`,
  (d) => `Our ${d.pick(METRICS)} moved by ${percent(d)} after ${d.pick(PEOPLE)} rewrote ${d.pick(THINGS)}.`,
  (d) => `${EMPLOYER} your readers first, then argue with draft number ${d.number(2, 400)}.`,
  (d) =>
    `I joined ${EMPLOYER} ${d.number(2, 190)} weeks ago and still learn about ${d.pick(TOPICS)} every day.`,
  (d) =>
    `The target for spring is ${d.number(2, 60)} talks about ${d.pick(TOPICS)}, one in ${d.pick(PLACES)}.`,
  (d) =>
    `${d.pick(OTHERS)} raised ${money(d)} last week, which ${d.pick(PEOPLE)} calls round ${d.number(2, 9)} of a long story.`,
  (d) =>
    `Somebody at ${d.pick(OTHERS)} told me that ${percent(d)} of their tickets are about ${d.pick(TOPICS)}.`,
  (d) => `If we ever reach ${count(d)}, dinner in ${d.pick(PLACES)} is on me for ${d.number(2, 80)} of you.`,
  (d) =>
    `A ticket costs ${money(d)} and the train from ${d.pick(PLACES)} takes ${d.number(35, 600)} minutes.`,
  (d) => `${PRODUCT} now opens in ${d.number(20, 900)} ms, thanks to ${d.pick(PEOPLE)} and a lot of coffee.`,
  (d) => `What would you change about ${d.pick(TOPICS)} if you had ${d.number(2, 48)} hours and no meetings?`,
  (d) =>
    `Notes from ${d.pick(PLACES)}, day ${d.number(2, 300)}: talk less, draw more, ask ${d.pick(PEOPLE)} about ${d.pick(TOPICS)}.`,
  (d) => `They block out ${d.number(20, 300)} minutes for ${d.pick(TOPICS)} and zoom in on what hurts.`,
  (d) =>
    `We hired ${d.number(2, 60)} engineers in ${d.pick(PLACES)}; ${d.pick(PEOPLE)} wrote down how, in ${d.number(2, 70)} steps.`,
  (d) =>
    `Most startups I read about burn ${money(d)} a month, and ${d.pick(PEOPLE)} has ${d.number(2, 99)} examples.`,
  (d) =>
    `Reading list, part ${d.number(2, 600)}: two essays on ${d.pick(TOPICS)} and one on ${d.pick(TOPICS)}.`,
  (d) => `${d.pick(OTHERS)} and ${EMPLOYER} shared a booth in ${d.pick(PLACES)}, stand ${d.number(10, 990)}.`,
  (d) =>
    `My own lesson from ${d.number(2, 30)} years of ${d.pick(TOPICS)}: say it once, say it plainly, then listen.`,
  (d) => `You can read the slides at https://notes.example/talk-${d.number(100, 9999)} whenever you like.`,
  (d) =>
    `Thanks to ${d.pick(PEOPLE)}, ${d.pick(PEOPLE)} and all ${d.number(12, 900)} people who stayed until the end.`,
  (d) => `The gap between ${d.pick(TOPICS)} and ${d.pick(TOPICS)} is ${d.number(2, 90)} small habits wide.`,
  (d) =>
    `Half of what I know about ${d.pick(TOPICS)} came from ${d.pick(PEOPLE)}, episode ${d.number(3, 800)}.`,
  (d) =>
    `It doubled since ${d.pick(PLACES)}: ${count(d)}, and ${percent(d)} come back within ${d.number(2, 29)} days.`,
];

/** A draft of exactly `length` UTF-16 code units, in paragraphs of two to five sentences. */
export function draftOf(seed: number, length: number): string {
  const dice = diceOf(seed);
  let text = '';
  while (text.length < length) {
    const sentences = Array.from({ length: dice.number(2, 5) }, () => dice.pick(SENTENCES)(dice));
    text += `${text === '' ? '' : '\n\n'}${sentences.join(' ')}`;
  }
  return text.slice(0, length);
}

/** Drafts without a paragraph in common, since the second would come from the memo. */
export function differentDrafts(firstSeed: number, count: number, length: number): string[] {
  const drafts: string[] = [];
  const known = new Set<string>();
  for (let seed = firstSeed; drafts.length < count; seed++) {
    const draft = draftOf(seed, length);
    const paragraphs = draft.split(/\n+/);
    if (paragraphs.some((each) => known.has(each))) continue;
    for (const each of paragraphs) known.add(each);
    drafts.push(draft);
  }
  return drafts;
}

/** The draft with one more letter at the end of its middle paragraph. */
export function typedOn(draft: string): string {
  const at = draft.indexOf('\n', draft.length / 2);
  const end = at < 0 ? draft.length : at;
  return `${draft.slice(0, end)}s${draft.slice(end)}`;
}
