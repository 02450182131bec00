import { app } from 'electron';
import { join } from 'node:path';
import { hear } from '../ipc';
import { log } from '../log';
import { settings } from '../settings/settings';
import { countedSchema, type StatisticsSummary } from './counted';
import { statisticsCsv } from './csv';
import { keeper } from './keeper';
import { monthFiles } from './month-files';
import { summary } from './summary';

let kept: ReturnType<typeof keeper> | undefined;

const sums = () =>
  (kept ??= keeper({
    files: monthFiles(join(app.getPath('userData'), 'statistics')),
    now: Date.now,
    after: (ms, act) => void setTimeout(act, ms),
    keep: () => settings().statistics.keep,
    trouble: (words) => log('statistics', words),
  }));

/** Counts from here on, and keeps what was counted when the kiosk ends, however it is ended in order. */
export function keepStatistics(): void {
  hear('count', (_page, counted) => sums().count(counted), countedSchema);
  app.on('before-quit', () => kept?.flush());
  app.on('quit', () => kept?.flush());
}

/** A fault that a visitor may have seen, by its kind. */
export const countFault = (kind: string): void => sums().countFault(kind);

/** A message was left in the guestbook. */
export const countMessage = (): void => sums().countMessage();

export const statisticsSummary = (): StatisticsSummary => summary(sums().all(), Date.now());

/** Everything that is kept, as CSV. */
export const statisticsAsCsv = (): string => statisticsCsv(sums().all());
