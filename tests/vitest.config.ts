import { basename, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Faults are timed: no other kiosk runs beside them. */
const alone = 'tests/e2e/matrix-faults.test.ts';
/** Every screen in every mode and language takes an hour: the nightly asks for it. */
const nightly = process.env.VITRINE_ACCESS === 'all' ? [] : ['tests/e2e/access.test.ts'];

/** Files that take minutes, most of them waiting; whatever is not here takes less than one. */
const long = ['update.test.ts', 'journey.test.ts', 'matrix-touch.test.ts', 'staff.test.ts', 'access-visits.test.ts', 'contact-sheet.test.ts', 'access-contrast.test.ts'];

/** Starts what takes longest first, so that no worker ends alone; Vitest itself only knows the size of a file on a new machine. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => (long.indexOf(basename(moduleId)) + long.length + 1) % (long.length + 1);
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/**
 * Four projects: `unit` in plain Node, `page` (`*.test.tsx`) in a simulated page, `e2e` on the packaged kiosk, and `alone` what of it wants the machine for itself.
 * A `.test.ts` that needs a page asks for it in its first line: `// @vitest-environment jsdom`.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [react()],
  test: {
    sequence: { sequencer: LongestFirst },
    // Its modules are written as ES modules and named as none.
    server: { deps: { inline: ['simple-keyboard-layouts'] } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/bench/**'] } },
      { extends: true, test: { name: 'page', include: ['tests/**/*.test.tsx'], exclude: ['tests/e2e/**', 'tests/bench/**'], environment: 'jsdom' } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [alone, ...nightly],
          // Two kiosks at a time, each with a display and a home of its own: most of a test is waiting. What each took is printed, never asserted closely.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'alone', include: [alone], testTimeout: 30_000, hookTimeout: 60_000 } },
    ],
  },
});
