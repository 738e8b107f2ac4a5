import { formatDate } from '@/lib/words/formats';

/** A calendar day, `YYYY-MM-DD`, without its year: all of them are of the last month. */
export function shortDay(day: string): string {
  return formatDate(new Date(day), { day: 'numeric', month: 'short', timeZone: 'UTC' });
}
