import { browser } from 'wxt/browser';
import { isPaused, type Settings, settings } from '@/lib/state/settings';

const RESUME = 'resume';

/** Sets the alarm that ends a pause; alarms outlive the worker. */
export async function schedulePauseEnd({ pausedUntil }: Pick<Settings, 'pausedUntil'>): Promise<void> {
  if (pausedUntil === null) await browser.alarms.clear(RESUME);
  else await browser.alarms.create(RESUME, { when: Date.parse(pausedUntil) });
}

const SIZES = [16, 32, 48, 96, 128] as const;

/** The toolbar shows a pause in grey. */
export async function showPause(value: Pick<Settings, 'pausedUntil'>, now = new Date()): Promise<void> {
  const name = isPaused(value, now.toISOString()) ? 'paused-' : '';
  await browser.action.setIcon({
    path: Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`])),
  });
}

/** The pause is over: forgets it, and with the change of settings every open frame looks again. */
export async function endPause(alarm: { name: string }, now = new Date()): Promise<void> {
  if (alarm.name !== RESUME) return;
  await settings.update((value) =>
    isPaused(value, now.toISOString()) ? value : { ...value, pausedUntil: null },
  );
}
