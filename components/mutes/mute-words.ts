import { familyTitle } from '@/components/packs/rule-words';
import { SITE_NAMES } from '@/components/sites/site-names';
import type { Mute } from '@/lib/format/mute';
import { familyOf } from '@/lib/format/rule';

/** What a mute hides, in plain words. A phrase is kept only as a fingerprint, so its words cannot be said. */
export function muteTitle(mute: Mute): string {
  const about = familyTitle(familyOf(mute.rule));
  if (mute.kind === 'phrase') return `A phrase: ${about}`;
  if (mute.kind === 'rule') return `Everywhere: ${about}`;
  return `On ${SITE_NAMES[mute.site]}: ${about}`;
}

/** `until` in the person's own time zone and language. */
export function muteEnd({ until }: Mute): string {
  return until === null ? 'for good' : `until ${formatInstant(until)}`;
}

/** Said when the meaning of a muted rule changed (an ISO instant) after the mute was made; else null. */
export function changedWords({ created }: Mute, changed: string | undefined): string | null {
  if (changed === undefined || Date.parse(changed) <= Date.parse(created)) return null;
  return `This rule changed since you muted it, on ${formatDay(changed)}. It stays muted.`;
}

export function formatDay(instant: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(instant));
}

function formatInstant(instant: string): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(instant));
}
