import { type Post, readPost as readJsonPost, toPost } from '@/lib/packs/past-post';
import { err, type Result } from '@/lib/shared/result';
import { rowsOf } from '@/lib/workshop/csv';
import { columnsIn, dayIn } from '@/lib/workshop/export-columns';

/** A post of a file, or what was expected in its place; never its text. */
export interface ReadPost {
  /** Line on which it begins, from 1. */
  line: number;
  post: Result<Post, string>;
}

/** Longer ones are no posts, in UTF-16 code units. */
const LONGEST = 1_000_000;

/**
 * The posts of a file, one by one: JSON Lines with "text", CSV with a column of that name (or what exports call it), or plain
 * text with `---` or, where there is none, an empty line between posts. Which it is shows in the name of the file, otherwise
 * in how it begins.
 */
export function* readPastPosts(text: string, fileName: string): Generator<ReadPost> {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const format = formatOf(plain, fileName);
  const posts = format === 'json' ? jsonLines(plain) : format === 'csv' ? csvRows(plain) : paragraphs(plain);
  for (const { line, post } of posts) {
    const isLong = post.ok && post.value.text.length > LONGEST;
    yield { line, post: isLong ? err(`expected a post of at most ${LONGEST / 1e6} MB`) : post };
  }
}

function formatOf(text: string, fileName: string): 'json' | 'csv' | 'text' {
  if (/\.(?:jsonl|ndjson|json)$/i.test(fileName)) return 'json';
  if (/\.(?:csv|tsv)$/i.test(fileName)) return 'csv';
  return /^\s*[{[]/.test(text) ? 'json' : 'text';
}

function* linesOf(text: string): Generator<{ line: number; words: string }> {
  let line = 1;
  for (let start = 0; start <= text.length; line++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    yield { line, words: text.slice(start, end) };
    start = end + 1;
  }
}

function* jsonLines(text: string): Generator<ReadPost> {
  for (const { line, words } of linesOf(text)) {
    if (words.trim() === '') continue;
    yield { line, post: readJsonPost(words) };
    // Every line of a list would be wrong in the same way.
    if (text.trimStart().startsWith('[')) return;
  }
}

/** A line of dashes alone. */
const DASHES = /^[ \t]*-{3,}[ \t]*$/m;

function* paragraphs(text: string): Generator<ReadPost> {
  const hasDashes = DASHES.test(text);
  const isBetween = (words: string) => (hasDashes ? DASHES.test(words) : words.trim() === '');
  let post: string[] = [];
  let begun = 1;
  const take = (): ReadPost[] => {
    const words = post.join('\n').trim();
    post = [];
    return words === '' ? [] : [{ line: begun, post: toPost({ text: words }) }];
  };
  for (const { line, words } of linesOf(text)) {
    if (isBetween(words)) yield* take();
    else {
      if (post.every((each) => each.trim() === '')) begun = line;
      post.push(words);
    }
  }
  yield* take();
}

function* csvRows(text: string): Generator<ReadPost> {
  const [head, ...rows] = rowsOf(text);
  const columns = columnsIn(head && 'cells' in head ? head.cells : []);
  if (columns.text < 0) {
    yield { line: 1, post: err('expected a column called text in the first line') };
    return;
  }
  for (const row of rows) {
    if ('expected' in row) yield { line: row.line, post: err(row.expected) };
    else if (row.cells.some(isFilled)) yield { line: row.line, post: postOf(row.cells, columns) };
  }
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** A date that cannot be read leaves its post undated, and an unknown site is any other: exports have many forms. */
function postOf(cells: readonly string[], columns: ReturnType<typeof columnsIn>): Result<Post, string> {
  const cell = (at: number) => cells[at]?.trim() ?? '';
  const text = cell(columns.text);
  // Where quotes are missing, a part of the text would pass for all of it.
  if (cells.slice(columns.count).some(isFilled))
    return err(
      `expected ${columns.count} cells, found ${cells.length}: text with the separator in it stands in quotes`,
    );
  if (text === '') return err('expected text in its column');
  const [date, site, id] = [dayIn(cell(columns.date)), cell(columns.site), cell(columns.id)];
  const post = { text, ...(date !== null && { date }), ...(id !== '' && { id }) };
  const placed = toPost({ ...post, ...(site !== '' && { site }) });
  return placed.ok ? placed : toPost(post);
}
