/** What exports call their columns, in lower case without spaces; the first that is there counts. */
const NAMES = {
  text: [
    'text',
    'fulltext',
    'post',
    'content',
    'sharecommentary',
    'commentary',
    'body',
    'message',
    'comment',
    'answer',
  ],
  date: ['date', 'createdat', 'created', 'publishedat', 'published', 'timestamp', 'time'],
  site: ['site', 'network', 'platform'],
  id: ['id'],
};

/** How many columns there are, and at which place each stands; -1 where there is none. */
export function columnsIn(head: readonly string[]): Record<keyof typeof NAMES | 'count', number> {
  const named = head.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const place = (names: readonly string[]) =>
    named.indexOf(names.find((name) => named.includes(name)) ?? '-');
  return {
    count: head.length,
    text: place(NAMES.text),
    date: place(NAMES.date),
    site: place(NAMES.site),
    id: place(NAMES.id),
  };
}

/** The day in a date as exports write it, `2026-11-02`; null where day and month could be each other. */
export function dayIn(cell: string): string | null {
  const date = cell.slice(0, LONGEST_DATE);
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(date) ?? [];
  if (year && month && day) return validDay(year, month, day);
  const words =
    /^(?:[a-z]{3,9},? )?(?:([a-z]{3,9})\.? (\d{1,2})|(\d{1,2})\.? ([a-z]{3,9})\.?)(?:st|nd|rd|th)?\b/i.exec(
      date,
    );
  const named = MONTHS.indexOf((words?.[1] ?? words?.[4] ?? '').slice(0, 3).toLowerCase()) + 1;
  const [found] = /\b\d{4}\b(?!.*\b\d{4}\b)/.exec(date) ?? [];
  return named > 0 && found ? validDay(found, String(named), words?.[2] ?? words?.[3] ?? '') : null;
}

/** In UTF-16 code units. */
const LONGEST_DATE = 60;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function validDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(iso);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? iso : null;
}
