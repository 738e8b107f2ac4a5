// What a single word or sign may mean to the readers of figures, one bit each. A bit says "may", never "does": a reader
// that finds none of its bits where it would look has nothing to look for, and is not even called.

/** A figure may begin with it, whatever follows. */
export const OPENS = 1 << 0;
/** Letters of a dollar ("us", "can", "s"): a figure begins here only before its sign. */
export const DOLLARS = 1 << 1;
/** "a", "un", "couple": a number only when the next word carries it on. */
export const ARTICLE = 1 << 2;
/** What can carry an article on: number words, scales, parts, money, percent, and what joins them. */
export const CARRIES = 1 << 3;
export const NUMBER = 1 << 4;
export const SCALE = 1 << 5;
export const MONEY = 1 << 6;
export const PERCENT = 1 << 7;
/** One of the words before a number that is not exact, or the second of two such words. */
export const HEDGE = 1 << 8;
/** A noun that companies count. */
export const UNIT = 1 << 9;
/** Ends or goes on with the search for a noun. */
export const STOPPER = 1 << 10;
export const QUALIFIER = 1 << 11;
/** Makes what stands before it money ("30k MRR"), or what stands behind it ("MRR: 410"). */
export const METRIC = 1 << 12;
export const METRIC_LEAD = 1 << 13;
/** "NPS", "churn", "rate". */
export const INDEX = 1 << 14;
/** A verb of handling. */
export const VERB = 1 << 15;
/** A number behind it is a name or a date. */
export const NAME = 1 << 16;
/** "team", "waitlist", "employs". */
export const BODY = 1 << 17;
/** "a", "per", "daily" before or as a time. */
export const RATE = 1 << 18;
/** "production", "capacity". */
export const OUTPUT = 1 << 19;
/** "subscribed", "joined". */
export const DEED = 1 << 20;
/** "fold", "times". */
export const TIMES = 1 << 21;
/** "in" and "sur" of "one in five", "un client sur cinq". */
export const ONE_IN = 1 << 22;
/** "→", "-", "=". */
export const ARROW = 1 << 23;
/** Joins two numbers into a range. */
export const RANGE = 1 << 24;
/** "months" of runway. */
export const PERIOD = 1 << 25;
/** Says what is counted although it is no {@link UNIT} by itself: "sign" ups, "active", enough "calls". */
export const ALMOST_UNIT = 1 << 26;
/** Says whose, or joins an adjective, between a number and its noun: "our", "led". */
export const NOUN_SIDE = 1 << 27;
/** Signs that an item of a list begins or ends at. */
export const ITEM_START = 1 << 28;
export const ITEM_END = 1 << 29;
// No further: one more bit would not fit a small integer of Chromium's.
