import { dayAfter, dayOf } from '@/lib/shared/day';
import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

/** Days that are kept, today among them. */
export const MONTH_DAYS = 31;
/** Rules of one day; more are not counted. */
const MAX_RULES = 200;

/**
 * What a tip, which is one rule in one draft, came to: its words were gone in the end, or the draft was posted with them, or
 * the rule was muted there. One of the three at most: a draft that was left unposted comes to nothing.
 */
export const OUTCOMES = ['edited', 'posted', 'muted'] as const;

export type Outcome = (typeof OUTCOMES)[number];
export type Counts = Record<'spoke' | Outcome, number>;

const day = z.iso.date();
const count = z.int().nonnegative();
const countsSchema = z.object({ spoke: count, edited: count, posted: count, muted: count });

const monthSchema = z.object({
  /** Off until the person switches it on. */
  isOn: z.boolean(),
  /** The day since which it counts; null while it is off. */
  since: day.nullable(),
  /** By rule (full id). No words, no sites, no hours; a day without counts is not there. Oldest first. */
  days: z.array(z.object({ day, rules: z.record(z.string().max(200), countsSchema) })).max(MONTH_DAYS + 1),
});

/** *My month*: counts for the person's own eyes. On this device only, and in no export. */
export type Month = z.infer<typeof monthSchema>;

const NO_MONTH: Month = { isOn: false, since: null, days: [] };

export const NO_COUNTS: Counts = { spoke: 0, edited: 0, posted: 0, muted: 0 };

export const month = defineStored({ key: 'month', version: 1, schema: monthSchema, fallback: NO_MONTH });

/** What is counted of a draft that was posted or left. */
export interface CountedDraft {
  tips: { rule: string; outcome: Outcome | null }[];
  /** True when any report on it was. Has to be said, so that nobody forgets to ask. */
  isProtected: boolean;
}

/** Counts one draft today and forgets days that are over. While it is off, and for protected speech, nothing changes. */
export function noteDraft(state: Month, { tips, isProtected }: CountedDraft, now: Date): Month {
  if (!state.isOn || isProtected || tips.length === 0) return state;
  const today = dayOf(now);
  const kept = forgetOld(state, now);
  const rules = { ...kept.days.find((each) => each.day === today)?.rules };
  for (const { rule, outcome } of tips) {
    const before = rules[rule];
    if (before || Object.keys(rules).length < MAX_RULES) rules[rule] = counted(before ?? NO_COUNTS, outcome);
  }
  const others = kept.days.filter((each) => each.day !== today);
  const days = [...others, { day: today, rules }].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { ...kept, days };
}

function counted(before: Counts, outcome: Outcome | null): Counts {
  const spoke = { ...before, spoke: before.spoke + 1 };
  return outcome === null ? spoke : { ...spoke, [outcome]: before[outcome] + 1 };
}

/**
 * Without the days that are over: the same object when there are none. The next day is kept too, since somebody who flies
 * west has been there already; later ones are from a clock that was wrong.
 */
export function forgetOld(state: Month, now: Date): Month {
  const today = dayOf(now);
  const first = dayAfter(today, 1 - MONTH_DAYS);
  const last = dayAfter(today, 1);
  const days = state.days.filter((each) => each.day >= first && each.day <= last);
  const isLate = state.since !== null && state.since > last;
  if (days.length === state.days.length && !isLate) return state;
  return { ...state, since: isLate ? today : state.since, days };
}

/** Switches it on, empty, or off, which leaves nothing behind. Switched as it is already, nothing changes. */
export function switchMonth(state: Month, isOn: boolean, now: Date): Month {
  if (state.isOn === isOn) return state;
  return isOn ? { isOn, since: dayOf(now), days: [] } : NO_MONTH;
}

/** Forgets every count, and goes on from today when it is on. */
export function eraseMonth({ isOn }: Month, now: Date): Month {
  return isOn ? { isOn, since: dayOf(now), days: [] } : NO_MONTH;
}
