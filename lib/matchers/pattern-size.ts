/** Escapes, character classes, repeats, brackets of groups, and whatever else stands for itself. */
const PARTS =
  /\\[pP](?:\{[^}]*\}|.)|\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|\{(?<least>\d+)(?:,(?<most>\d*))?\}|./gsu;

/**
 * About how many parts a pattern in RE2 syntax has once its counted repeats are written out, as the engine does before it
 * reads anything: `(ab){1,100}` has 200. Linear in the pattern; of what is no RE2 syntax it gives some number.
 */
export function patternSize(re: string): number {
  const open = [0];
  let last = 0;
  const add = (parts: number) => {
    open[open.length - 1] = (open.at(-1) ?? 0) + parts;
  };
  for (const { 0: part, groups } of re.matchAll(PARTS)) {
    const { least, most } = groups ?? {};
    if (least !== undefined) {
      const times = Math.max(1, Number(least), Number(most ?? 0));
      add(last * (times - 1));
      last *= times;
    } else if (part === '(') {
      open.push(0);
    } else if (part === ')' && open.length > 1) {
      last = open.pop() ?? 0;
      add(last);
    } else {
      last = 1;
      add(1);
    }
  }
  return open.reduce((sum, parts) => sum + parts, 0);
}
