import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Cell } from '@/tests/browser/matrix/cells';

/** One walk through one box. */
export interface Walk {
  box: string;
  browser: string;
  /** Counted from 1. */
  round: number;
}

/** How a walk ended: the cell that failed, or null. */
export type Ended = Walk & { failed: Cell | null };

/** How often every box is walked; `npm run test:flaky` asks for twenty. */
export const ROUNDS = Number(process.env.CANDOR_ROUNDS ?? 1);

/** A file of one JSON object a line, kept by `npm run test:flaky` so that a run can be taken up again. */
const LEDGER = process.env.CANDOR_LEDGER;

const keyOf = ({ box, browser, round }: Walk) => `${browser} ${round} ${box}`;

const done = new Set(readLedger(LEDGER).map(keyOf));

/** True when an earlier run has walked it. */
export function isDone(walk: Walk): boolean {
  return done.has(keyOf(walk));
}

export function note(ended: Ended): void {
  if (LEDGER) appendFileSync(LEDGER, `${JSON.stringify(ended)}\n`);
}

export function readLedger(file: string | undefined): Ended[] {
  if (!file || !existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Ended);
}
