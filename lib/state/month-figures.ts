import { dayAfter, dayOf } from '@/lib/shared/day';
import { type Counts, forgetOld, MONTH_DAYS, type Month, NO_COUNTS } from '@/lib/state/month';

/** Days of each of the two stretches that are compared. */
const STRETCH = 14;

/** Fourteen days in a row, and how often Candor spoke in them. */
export interface Stretch {
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  spoke: number;
}

export interface RuleCounts extends Counts {
  rule: string;
}

/** What the pictures of *My month* show. */
export interface MonthFigures {
  total: Counts;
  /** Tips that came to nothing, since their draft was left unposted. */
  left: number;
  /** Every one of the 31 days, oldest first, also those on which it was silent. */
  days: { day: string; spoke: number }[];
  /** Those days on which Candor spoke. */
  spokeDays: number;
  /** The day on which it spoke the most, the latest of several; null when it never did. */
  loudest: { day: string; spoke: number } | null;
  /** The most heard first. */
  rules: RuleCounts[];
  /** The first two whole weeks of counting against the last two, today among them; null before there were four. */
  quiet: { first: Stretch; last: Stretch } | null;
  /** The day from which on `quiet` can be said; null while it is off. */
  quietFrom: string | null;
}

/** The figures of the 31 days up to `now`. Pure. */
export function figuresOf(state: Month, now: Date): MonthFigures {
  const today = dayOf(now);
  const kept = forgetOld(state, now).days.filter(({ day }) => day <= today);
  const spokeOn = new Map(kept.map(({ day, rules }) => [day, sumOf(Object.values(rules)).spoke]));
  const days = Array.from({ length: MONTH_DAYS }, (_, at) => {
    const day = dayAfter(today, at + 1 - MONTH_DAYS);
    return { day, spoke: spokeOn.get(day) ?? 0 };
  });
  const rules = rulesOf(kept);
  const total = sumOf(rules);
  const loud = days.filter(({ spoke }) => spoke > 0);
  return {
    total,
    left: total.spoke - total.edited - total.posted - total.muted,
    days,
    spokeDays: loud.length,
    loudest: loud.toSorted((a, b) => a.spoke - b.spoke).at(-1) ?? null,
    rules,
    quiet: quietOf(state, days),
    quietFrom: state.since && dayAfter(state.since, 2 * STRETCH - 1),
  };
}

function sumOf(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { spoke, edited, posted, muted }) => ({
      spoke: sum.spoke + spoke,
      edited: sum.edited + edited,
      posted: sum.posted + posted,
      muted: sum.muted + muted,
    }),
    NO_COUNTS,
  );
}

function rulesOf(days: Month['days']): RuleCounts[] {
  const byRule = Map.groupBy(
    days.flatMap(({ rules }) => Object.entries(rules)),
    ([rule]) => rule,
  );
  return [...byRule]
    .map(([rule, entries]) => ({ rule, ...sumOf(entries.map(([, counts]) => counts)) }))
    .toSorted((a, b) => b.spoke - a.spoke || (a.rule < b.rule ? -1 : 1));
}

function quietOf({ since }: Month, days: MonthFigures['days']): MonthFigures['quiet'] {
  if (since === null) return null;
  const counted = days.filter(({ day }) => day >= since);
  if (counted.length < 2 * STRETCH) return null;
  return { first: stretchOf(counted.slice(0, STRETCH)), last: stretchOf(counted.slice(-STRETCH)) };
}

function stretchOf(days: MonthFigures['days']): Stretch {
  return {
    from: days[0]?.day ?? '',
    to: days.at(-1)?.day ?? '',
    spoke: days.reduce((sum, { spoke }) => sum + spoke, 0),
  };
}
