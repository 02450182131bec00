import { expect, it } from 'vitest';
import { partsOfTime } from '../../../renderer/list/parts-of-time';
import type { Exhibit } from '../../../exhibit/format/exhibit';

const year = (n: number) => Date.UTC(n, 0, 1);
const told = (...years: number[]) => ({ event: years.map((n) => ({ when: { start: year(n), end: year(n + 1) } })) }) as unknown as Exhibit['items'];
const phases = [
  { id: 'war', name: 'The war', when: { start: year(1870), end: year(1871) } },
  { id: 'memory', name: 'A memory', when: { start: year(1880), end: year(2022) } },
] as Exhibit['phases'];
const parts = (...years: number[]) => partsOfTime({ when: { start: year(1789), end: year(2022) } as Exhibit['when'], phases, items: told(...years) }).map(({ name }) => name);

it('names the phases in order, and the years between them where something is told', () => {
  expect(parts(1789, 1871, 1990)).toEqual(['1789–1869', 'The war', '1871–1879', 'A memory']);
});

it('leaves out years of which nothing is told', () => {
  expect(parts(1990)).toEqual(['The war', 'A memory']);
});

it('is one part for an exhibit without phases', () => {
  expect(partsOfTime({ when: { start: year(1871), end: year(1872) } as Exhibit['when'], phases: [], items: told(1871) }).map(({ name }) => name)).toEqual(['1871']);
});
