import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest of all, by far: a file of a few lines that walks every box. */
const LONGEST = 'browser/matrix/';

/** Without times of an earlier run vitest takes large files for long ones, and one worker is left with the matrix. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes(LONGEST);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
