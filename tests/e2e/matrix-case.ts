import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, it } from 'vitest';

/** A line of the table that the run prints at its end. */
export interface Result {
  id: string;
  title: string;
  passed: boolean;
  /** How long the kiosk needed to be itself again, where that is what is tested. */
  seconds?: number;
}

export interface Course {
  /** The time from the fault to the recovery. */
  took: (seconds: number) => void;
}

const folder = join(import.meta.dirname, '../../out/test-results/matrix');

/** The cases of one file. `it('K-01 ...')` as everywhere, and its result is kept for the table. */
export function matrix(file: string) {
  const results: Result[] = [];
  afterAll(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${file}.json`), JSON.stringify(results));
  });
  const one = (name: string, test: (course: Course) => Promise<unknown> | unknown, timeout?: number): void =>
    it(
      name,
      async () => {
        const [id = '', ...words] = name.split(' ');
        const result: Result = { id, title: words.join(' '), passed: false };
        results.push(result);
        await test({ took: (seconds) => (result.seconds = Math.round(seconds * 10) / 10) });
        result.passed = true;
      },
      timeout,
    );
  /** Many cases alike: each row begins with its id and its title. */
  const many = (rows: string[][], test: (row: string[], course: Course) => Promise<unknown> | unknown): void => rows.forEach((row) => one(`${row[0]} ${row[1]}`, (course) => test(row, course)));
  return Object.assign(one, { many });
}
