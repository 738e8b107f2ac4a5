import { browser } from 'wxt/browser';
import type { Source } from '@/lib/state/sources';

export const SYNC_ALARM = 'sync';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Between two checks of a healthy source, give or take `JITTER`, so that ten thousand browsers do not come at once. */
const USUAL = 45 * MINUTE;
const JITTER = 15 * MINUTE;
/** Longest wait after failures. */
const LONGEST = 24 * HOUR;
/** Between two alarms, also while nothing is due: what a policy says may change without a word. */
const LONGEST_SLEEP = HOUR;
/** After a check that did not come to its end, because the worker was ended. */
const HEALING = MINUTE;
/** An alarm that is lost comes again by itself. Minutes. */
const PERIOD = USUAL / MINUTE;

/** When a source is asked again: `failures` tries in a row went wrong; `random` is from 0 to 1. ISO instant. */
export function nextTry(now: Date, failures: number, random: number): string {
  const backOff = 2 ** Math.max(0, Math.min(failures, 10) - 1);
  const jitter = (2 * random - 1) * JITTER;
  const wait = Math.min(LONGEST, (USUAL + jitter) * backOff);
  return new Date(now.getTime() + wait).toISOString();
}

/** True for a source to be asked now: never tried, its time has come, or cut off in the middle. */
export function isDue({ phase, nextTry: at }: Pick<Source, 'phase' | 'nextTry'>, now: Date): boolean {
  if (phase !== 'idle' || at === null) return true;
  const wait = Date.parse(at) - now.getTime();
  // Further off than any wait: the clock was wrong when it was noted.
  return wait <= 0 || wait > LONGEST;
}

/** Sets the alarm for the source that is due first. */
export async function scheduleNext(sources: readonly Source[], now: Date): Promise<void> {
  const waits = sources.map(({ nextTry: at }) => (at === null ? 0 : Date.parse(at) - now.getTime()));
  const first = Math.min(LONGEST_SLEEP, ...(waits.length > 0 ? waits : [USUAL]));
  await setAlarm(now.getTime() + Math.max(MINUTE, first));
}

/** While a check runs: should the worker be ended, the next life goes on soon. */
export async function scheduleHealing(now: Date): Promise<void> {
  await setAlarm(now.getTime() + HEALING);
}

/** Alarms outlive the worker but not always an update or a browser's end; a wrong clock sets them too far off. */
export async function ensureAlarm(sources: readonly Source[], now: Date): Promise<void> {
  const alarm = await browser.alarms.get(SYNC_ALARM);
  const isSound = alarm !== undefined && alarm.scheduledTime <= now.getTime() + LONGEST_SLEEP;
  if (!isSound) await scheduleNext(sources, now);
}

async function setAlarm(when: number): Promise<void> {
  await browser.alarms.create(SYNC_ALARM, { when, periodInMinutes: PERIOD });
}
