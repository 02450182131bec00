import { app } from 'electron';
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { occupied } from '../recovery/exit-codes';

/** One kiosk on one data folder. Data of a second start are not listened to. */
export function keepAlone(): void {
  if (app.requestSingleInstanceLock() || (removeBrokenLock() && app.requestSingleInstanceLock())) return;
  process.stderr.write('Vitrine is already running here.\n');
  app.exit(occupied);
  process.exit(occupied);
}

/** A lock is a symbolic link; a plain file in its place (a copied or restored data folder) would refuse the start for ever. */
function removeBrokenLock(): boolean {
  const lock = join(app.getPath('userData'), 'SingletonLock');
  if (!lstatSync(lock, { throwIfNoEntry: false })?.isFile()) return false;
  rmSync(lock);
  return true;
}
