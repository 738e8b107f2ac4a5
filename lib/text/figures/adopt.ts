import type { Bare, Seen } from '@/lib/text/figures/bare';
import { continues } from '@/lib/text/figures/continued';
import { singularOf } from '@/lib/text/figures/nouns';
import { areNeighbours, type Item, itemOf } from '@/lib/text/figures/rows';
import type { Scan } from '@/lib/text/figures/scan';
import type { Figure } from '@/lib/text/types';

/** Rows of months or weeks that show a series although no noun says of what. */
const SERIES = 3;
/** "signups out of" between a part and its whole. */
const PART_WORDS = 4;
const OF = /(?:^|\s)of(?: (?:our|the|these|those|my|their|all))?$/;

interface Entry {
  seen: Seen | Bare;
  figure?: Figure;
  /** Read when first asked for, since most figures have no bare number beside them; `null` when it stands in no list. */
  item?: Item | null;
}

/**
 * Reads the bare numbers that their company explains: those that continue a figure ("churn 5% (was 7)"), those that stand in
 * one list with figures ("Users: 860 / Pro: 34", "212 waitlist, 17 beta users", "Week 1: 3 signups. Week 2: 9"), and a series
 * over three periods. `found` and `bares` in the order of the text; one pass forth and one back.
 */
export function adopt(scan: Scan, found: readonly Seen[], bares: readonly Bare[]): Figure[] {
  const entries = merge(found, bares);
  let before: Entry | undefined;
  let last: Figure | undefined;
  for (const [at, entry] of entries.entries()) {
    if (!entry.figure) forth(scan, entry, before, entries[at + 1], last);
    last = entry.figure ?? last;
    before = entry;
  }
  let next: Entry | undefined;
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry && next && !entry.figure) back(scan, entry, next);
    next = entry;
  }
  if (bares.length >= SERIES) markSeries(scan, entries);
  return entries.flatMap(({ figure }) => figure ?? []);
}

function itemIn(scan: Scan, entry: Entry): Item | undefined {
  const { seen } = entry;
  entry.item ??= itemOf(scan, seen.at, seen.next, 'figure' in seen) ?? null;
  return entry.item ?? undefined;
}

/** Both in the order of the text; a bare number that touches a figure is part of it. */
function merge(found: readonly Seen[], bares: readonly Bare[]): Entry[] {
  const all: Entry[] = [];
  let end = 0;
  let behind = 0;
  for (const bare of bares) {
    let seen = found[behind];
    for (; seen && seen.at < bare.at; seen = found[++behind]) {
      all.push({ seen, figure: seen.figure });
      end = seen.next;
    }
    if (end > bare.at || (seen && seen.at < bare.next)) continue;
    all.push({ seen: bare });
    end = bare.next;
  }
  for (; behind < found.length; behind++) {
    const seen = found[behind];
    if (seen) all.push({ seen, figure: seen.figure });
  }
  return all;
}

function forth(
  scan: Scan,
  entry: Entry,
  before: Entry | undefined,
  next: Entry | undefined,
  last: Figure | undefined,
): void {
  const bare = entry.seen as Bare;
  if (last && continues(scan, bare, last)) entry.figure = like(bare, last);
  else if (before) join(scan, entry, before);
  if (!entry.figure && next && !next.figure) pair(scan, entry, next);
}

function back(scan: Scan, entry: Entry, next: Entry): void {
  join(scan, entry, next);
  if (entry.figure || next.figure?.kind !== 'count') return;
  const part = partOf(scan, entry.seen as Bare, next.seen.at, next.figure.unit);
  if (part) entry.figure = part;
}

/** Takes the kind of a figure in the same list. */
function join(scan: Scan, entry: Entry, other: Entry): void {
  if (!other.figure || other.figure.kind === 'multiple') return;
  const item = itemIn(scan, entry);
  const beside = item && itemIn(scan, other);
  if (!beside || item.isPeriod !== beside.isPeriod) return;
  const [first, second] = other.seen.at < entry.seen.at ? [beside, item] : [item, beside];
  if (!areNeighbours(scan, first, second)) return;
  const bare = entry.seen as Bare;
  if (item.isPeriod) entry.figure = like(bare, other.figure);
  else if (item.unit !== undefined || item.shape === 'label' || item.isRow || other.figure.kind === 'count')
    entry.figure = counting(bare, item);
}

/** "trials 120, paid 17": neither is a figure alone, but one noun is a company's. */
function pair(scan: Scan, entry: Entry, next: Entry): void {
  const item = itemIn(scan, entry);
  const beside = item && itemIn(scan, next);
  if (!beside || !(item.isKnown || beside.isKnown)) return;
  if (item.isPeriod || beside.isPeriod || !areNeighbours(scan, item, beside)) return;
  entry.figure = counting(entry.seen as Bare, item);
}

/** "4 refunds out of 52 sales", "3 of 40 seats": a part of what is counted right behind it. */
function partOf(scan: Scan, bare: Bare, whole: number, unit: string | undefined): Figure | undefined {
  if (whole - bare.next > PART_WORDS + 1) return undefined;
  const words = scan.tokens.slice(bare.next, whole).map(({ low }) => low);
  if (!OF.test(words.join(' '))) return undefined;
  return figureOf(bare, 'count', singularOf(words[0] ?? '') ?? unit);
}

function markSeries(scan: Scan, entries: readonly Entry[]): void {
  let run: Entry[] = [];
  const close = () => {
    if (run.length >= SERIES)
      for (const entry of run) entry.figure = figureOf(entry.seen as Bare, 'count', undefined);
    run = [];
  };
  for (const entry of entries) {
    const before = run.at(-1);
    const last = before && itemIn(scan, before);
    const item = entry.figure ? undefined : itemIn(scan, entry);
    const isNext = item?.isPeriod === true;
    if (!isNext || (last && !areNeighbours(scan, last, item))) close();
    if (isNext) run.push(entry);
  }
  close();
}

/** With the noun behind it, when there is one: "212 refunds". */
function counting(bare: Bare, { unit, end = bare.end }: Item): Figure {
  return figureOf({ ...bare, end }, 'count', unit);
}

function like(bare: Bare, { kind, unit }: Figure): Figure {
  return figureOf(bare, kind, unit);
}

function figureOf(
  { start, end, value, high, approximate }: Bare,
  kind: Figure['kind'],
  unit: string | undefined,
): Figure {
  return {
    start,
    end,
    kind,
    value,
    ...(high !== undefined && { high }),
    ...(unit !== undefined && { unit }),
    ...(approximate && { approximate: true }),
  };
}
