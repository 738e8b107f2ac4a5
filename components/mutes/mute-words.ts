import { familyTitle } from '@/components/packs/rule-words';
import { siteName } from '@/components/sites/site-names';
import { say } from '@/components/words/say';
import type { Mute } from '@/lib/format/mute';
import { familyOf } from '@/lib/format/rule';
import { formatDate } from '@/lib/words/formats';

/** What a mute hides, in plain words. A phrase is kept only as a fingerprint, so its words cannot be said. */
export function muteTitle(mute: Mute): string {
  const about = familyTitle(familyOf(mute.rule));
  if (mute.kind === 'phrase') return say('mutes.title.phrase', { about });
  if (mute.kind === 'rule') return say('mutes.title.rule', { about });
  return say('mutes.title.onSite', { site: siteName(mute.site), about });
}

/** `until` in the person's own time zone and language. */
export function muteEnd({ until }: Mute): string {
  return until === null ? say('mutes.end.never') : say('mutes.end.until', { time: formatInstant(until) });
}

/** Said when the meaning of a muted rule changed (an ISO instant) after the mute was made; else null. */
export function changedWords({ created }: Mute, changed: string | undefined): string | null {
  if (changed === undefined || Date.parse(changed) <= Date.parse(created)) return null;
  return say('mutes.changed', { day: formatDay(changed) });
}

export function formatDay(instant: string): string {
  return formatDate(new Date(instant), { dateStyle: 'medium' });
}

function formatInstant(instant: string): string {
  return formatDate(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' });
}
