import { SITE_NAMES } from '@/components/sites/site-names';
import type { Mute } from '@/lib/format/mute';

/** What a mute hides, in plain words. A phrase is kept only as a fingerprint, so its words cannot be said. */
export function muteTitle(mute: Mute): string {
  if (mute.kind === 'phrase') return 'A phrase';
  if (mute.kind === 'rule') return 'A rule, everywhere';
  return `A rule, on ${SITE_NAMES[mute.site]}`;
}

/** `until` in the person's own time zone and language. */
export function muteEnd({ until }: Mute): string {
  return until === null ? 'for good' : `until ${formatInstant(until)}`;
}

export function formatDay(instant: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(instant));
}

export function formatInstant(instant: string): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(instant));
}
