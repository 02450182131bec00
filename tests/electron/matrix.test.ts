import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Case {
  id: string;
  what: string;
  by: 'e2e' | 'unit' | 'soak' | 'hand';
  in?: string;
  why?: string;
}

const cases = JSON.parse(readFileSync(join(root, 'tests/e2e/matrix.json'), 'utf8')) as Case[];
const counts = { K: 20, P: 16, W: 26, R: 12, G: 10, M: 18, D: 11, S: 13, X: 15, U: 10, B: 8 };

describe('the matrix of escapes and faults', () => {
  it('has every case, in order', () => {
    const wanted = Object.entries(counts).flatMap(([group, count]) => Array.from({ length: count }, (_, i) => `${group}-${String(i + 1).padStart(2, '0')}`));
    expect(cases.map(({ id }) => id)).toEqual(wanted);
  });

  it('says of each where it is tried, or why a person must', () => {
    expect(cases.filter(({ by, in: where, why }) => (by === 'hand' ? !why : !where || !existsSync(join(root, where)))).map(({ id }) => id)).toEqual([]);
  });

  it('has a test under its own id for each case that a matrix file tries', () => {
    const texts = new Map<string, string>();
    const read = (path: string) => texts.get(path) ?? texts.set(path, readFileSync(join(root, path), 'utf8')).get(path)!;
    const missing = cases.filter(({ id, in: where, why }) => where?.startsWith('tests/e2e/matrix-') && !why && !read(where).includes(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
