import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, most of them waiting; whatever is not here takes less than one. */
const long = ['update.test.ts', 'journey.test.ts', 'matrix-touch.test.ts', 'staff.test.ts', 'access-visits.test.ts', 'contact-sheet.test.ts', 'access-contrast.test.ts'];

/** Starts what takes longest first, so that no worker ends alone; Vitest itself only knows the size of a file on a new machine. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => (long.indexOf(basename(moduleId)) + long.length + 1) % (long.length + 1);
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
