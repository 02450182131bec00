import { app } from 'electron';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guestbookExport } from '../guestbook/answer-guestbook';
import { statisticsAsCsv } from '../statistics/statistics';
import type { ExportFile } from './export-to';

/** What staff take away on a stick. The PIN is not among it. */
export function exportFiles(): ExportFile[] {
  const data = app.getPath('userData');
  const logs = join(data, 'logs');
  const logNames = existsSync(logs) ? readdirSync(logs) : [];
  return [
    { name: 'guestbook.csv', read: async () => (await guestbookExport()).csv },
    { name: 'guestbook.json', read: async () => (await guestbookExport()).json },
    { name: 'statistics.csv', read: statisticsAsCsv },
    { name: 'settings.yaml', read: () => readFile(join(data, 'settings.yaml')) },
    ...logNames.map((name) => ({ name, read: () => readFile(join(logs, name)) })),
  ];
}
