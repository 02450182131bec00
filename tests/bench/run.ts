/** `npm run bench`: every bench, or those that are named, one after another and alone on the machine; one table. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchGallery } from './gallery';
import { benchLoad } from './load';
import { load, machine, type Machine } from './machine';
import { benchMap } from './map';
import { benchMemory } from './memory';
import type { Row } from './row';
import { benchSearch } from './search';
import { benchStart } from './start';
import { table } from './table';
import { benchTimeline } from './timeline';
import { benchTour } from './tour';

const benches: Record<string, () => Promise<Row[]>> = {
  timeline: benchTimeline,
  map: benchMap,
  gallery: benchGallery,
  tour: benchTour,
  start: benchStart,
  load: benchLoad,
  search: benchSearch,
  memory: benchMemory,
};

interface Loads { before: number; after: number }

/** A bench that breaks is told at the end; slow is no failure: the table says what is, people judge it. */
export async function runBenches(names: string[]): Promise<Error[]> {
  // The pages of the benches are built as the kiosk's is: whoever imports this file would have React check itself at every step.
  process.env.NODE_ENV = 'production';
  const rows: Row[] = [];
  const broken: Error[] = [];
  const loads: Loads = { before: load(), after: 0 };
  for (const area of names.length ? names : Object.keys(benches)) {
    console.log(`• Measuring: ${area}`);
    try {
      rows.push(...(await benches[area]!()).map((row) => ({ ...row, area })));
    } catch (error) {
      broken.push(new Error(`bench ${area}`, { cause: error }));
    }
  }
  loads.after = load();
  const where = await machine();
  const told = report(rows, where, loads);
  console.log(`\n${told}`);
  keep({ machine: where, load: loads, rows }, told);
  return broken;
}

function report(rows: Row[], { cores, cpu, memory, node, chromium, electron }: Machine, { before, after }: Loads): string {
  return [
    table(rows),
    '',
    `${cpu}, ${cores} cores, ${memory}; load average ${before.toFixed(1)} before, ${after.toFixed(1)} after; ${chromium}, Electron ${electron}, Node ${node}.`,
    'Median, 95th percentile and worst. A ratio above 1 says by how much the kiosk is better than what ran beside it.',
    ...(process.env.VITRINE_BENCH === 'quick' ? ['A quick try: too few rounds to be a result.'] : []),
  ].join('\n');
}

function keep(data: unknown, told: string) {
  const folder = join(import.meta.dirname, '../../artefacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(data, null, 2)}\n`);
  writeFileSync(join(folder, 'bench.md'), `${told}\n`);
}
