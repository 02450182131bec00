import { app } from 'electron';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { log } from '../log';
import { faultsFile } from './faults-file';
import { recent } from './ladder';

/** Ms since the machine started: a clock that nobody sets, the same for every start of the kiosk. */
export const machineClock = () => uptime() * 1000;

const path = () => join(app.getPath('userData'), 'faults.json');
let file: ReturnType<typeof faultsFile> | undefined;

export const faults = () => (file ??= faultsFile({ read: () => readFileSync(path(), 'utf8'), write: (text) => writeFileSync(path(), text) }));

/** How often the kiosk had to start anew lately. */
export const restartsLately = () => recent(faults().get().restarts, machineClock()).length;

/**
 * What this start must know of those before it, before Chromium starts: a profile that was there through repeated faults
 * may be one of them (nothing of value lies in it), and so may the graphics card.
 */
export function learnFromFaults(): void {
  const { software, restarts } = faults().get();
  if (restartsLately() >= 2) {
    log('recovery', 'the browser profile is thrown away');
    rmSync(app.getPath('sessionData'), { recursive: true, force: true });
  }
  if (software) app.disableHardwareAcceleration();
  faults().change({ started: machineClock() - process.uptime() * 1000, restarts, ...(restartsLately() ? {} : { wentBack: false }) });
}
