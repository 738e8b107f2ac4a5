import { formatDate } from '@/lib/words/formats';

/** A calendar day, `YYYY-MM-DD`, in the person's language. It has no time zone, so it is not moved into one. */
export function dayWords(day: string): string {
  return formatDate(new Date(day), { dateStyle: 'medium', timeZone: 'UTC' });
}

/** The day of an ISO instant, in the person's own time zone and language. */
export function instantDay(instant: string): string {
  return formatDate(new Date(instant), { dateStyle: 'medium' });
}

/** An ISO instant to the minute, in the person's own time zone and language. */
export function instantWords(instant: string): string {
  return formatDate(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' });
}
