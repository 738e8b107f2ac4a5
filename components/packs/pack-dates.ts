/** A calendar day, `YYYY-MM-DD`, in the person's language. It has no time zone, so it is not moved into one. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

/** The day of an ISO instant, in the person's own time zone and language. */
export function instantDay(instant: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(instant));
}

/** An ISO instant to the minute, in the person's own time zone and language. */
export function instantWords(instant: string): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(instant));
}

/** The person's calendar day, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE').format(date);
}
