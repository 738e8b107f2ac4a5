/** What the YAML parser says of a slip, in the words of somebody who edits text files. */
interface YamlSlip {
  /** Of the `yaml` package: `TAB_AS_INDENT`, `BAD_INDENT`, … */
  code: string;
  message: string;
}

const QUOTES = 'quotes around the whole text';

const EXPECTED: Record<string, string> = {
  TAB_AS_INDENT: 'spaces where a tab is',
  BAD_INDENT: 'a line that begins right under the others of its group; the one above may be the odd one',
  UNEXPECTED_TOKEN: `${QUOTES}, and nothing behind a closing quote or bracket`,
  BLOCK_AS_IMPLICIT_KEY: `${QUOTES}, since it has a colon in it; or an entry less deep`,
  MULTILINE_IMPLICIT_KEY: 'a key, a colon and a space, such as severity: suggest',
  BAD_SCALAR_START: `${QUOTES}, since it begins with a sign that YAML keeps for itself`,
  BAD_DQ_ESCAPE: "single quotes ('…') around text with a backslash in it",
  DUPLICATE_KEY: 'each key once',
};

/** What would have been right there: `quotes around the whole text`. */
export function yamlExpected({ code, message }: YamlSlip): string {
  const [first = ''] = message.split(/ at line \d|\n/);
  const quote = /^Missing closing (.)quote/.exec(first)?.[1];
  if (quote) return `a closing ${quote} for text that begins further up`;
  const bracket = /end with an? (.)$/.exec(first)?.[1];
  if (bracket) return `a closing ${bracket} for what begins further up, and quotes around text with # in it`;
  if (first.startsWith('Comments must be')) return `${QUOTES}, since it has a # in it`;
  return EXPECTED[code] ?? first;
}
