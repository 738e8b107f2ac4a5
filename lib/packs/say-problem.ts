import type { PackProblem } from '@/lib/packs/assemble';

/** One problem on one line: file, place, what was expected and what stood there. */
export function sayProblem(problem: PackProblem): string {
  return `${problem.file}: ${sayWithin(problem)}`;
}

/** The same without the file. */
export function sayWithin({ place, expected, found }: PackProblem): string {
  const where = place.replace(/(\d+):(\d+)(?=\)?$)/, 'line $1, column $2');
  return `${where}: expected ${expected}${found === undefined ? '' : `, found ${found}`}`;
}
