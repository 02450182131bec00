import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { giveAway, type Home } from '../e2e/packaged-app';

export const compiled = join(import.meta.dirname, '../../out/exhibits/paris-commune-1871');

/** The bundled exhibit in a kiosk's home, put away after other times than its own, in s. Returns its folder. */
export function withIdle(home: Home, idle: Exhibit['idle']): string {
  const folder = join(home.folder, `idle-${idle.after}`);
  cpSync(compiled, folder, { recursive: true });
  for (const lang of ['en', 'fr']) {
    const file = join(folder, `exhibit.${lang}.json`);
    const exhibit = JSON.parse(readFileSync(file, 'utf8')) as Exhibit;
    writeFileSync(file, JSON.stringify({ ...exhibit, idle }));
  }
  giveAway(folder);
  return folder;
}
