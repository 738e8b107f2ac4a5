import { parse } from 'csv-parse/browser/esm/sync';

/** A row of a file of comma-separated values, with the line on which it begins; or what was expected in its place. */
export type CsvRow = { line: number; cells: string[] } | { line: number; expected: string };

const DELIMITERS = [',', ';', '\t'];
/** The unit separator of ASCII, which nobody writes: where nothing is separated, commas are the text's own. */
const ONE_COLUMN = '\u001f';

/**
 * The rows of a file, as RFC 4180 has them: a cell in quotes may hold delimiters, line breaks and doubled quotes. Cells are
 * separated by whichever of comma, semicolon and tab stands most often in the first line. Lines end with a line feed. Rows may be of different lengths,
 * and a quote inside a cell without quotes is one; what remains to be wrong is a cell that is never closed.
 */
export function rowsOf(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines }) => {
      rows.push({ line, cells });
      line = lines + 1;
      return null;
    },
    on_skip: () => {
      rows.push({ line, expected: 'expected a quotation mark at the end of a cell that begins with one' });
      return undefined;
    },
  });
  return rows;
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const countOf = (sign: string) => first.split(sign).length;
  const [most = ONE_COLUMN] = DELIMITERS.toSorted((a, b) => countOf(b) - countOf(a));
  return first.includes(most) ? most : ONE_COLUMN;
}
