import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { CELLS, type CellMeta } from '@/tests/browser/matrix/cells';
import { table } from '@/tests/browser/matrix/table';
import { BOXES } from '@/tests/browser/pages';

const FILE = join(resolve(import.meta.dirname, '../../..'), 'docs/matrix.md');

/** Every cell that ran, and whether it held. */
export type Outcome = CellMeta & { passed: boolean };

/** Writes docs/matrix.md after a run in which every cell of every box ran in both browsers; leaves it alone else. */
export default class MatrixReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const outcomes = modules.flatMap((module) => [...module.children.allTests()].flatMap(outcomeOf));
    if (outcomes.length < BOXES.length * CELLS.length * 2) return;
    const made = table(outcomes);
    const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
    if (made === before) return;
    writeFileSync(FILE, made);
    console.log('docs/matrix.md has changed with this run: look at it and commit it.');
  }
}

function outcomeOf(test: { meta(): { matrix?: CellMeta }; result(): { state: string } }): Outcome[] {
  const { matrix } = test.meta();
  const { state } = test.result();
  return matrix && (state === 'passed' || state === 'failed')
    ? [{ ...matrix, passed: state === 'passed' }]
    : [];
}
