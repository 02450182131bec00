import { app, screen } from 'electron';
import { readFileSync, statfsSync } from 'node:fs';
import { networkInterfaces, release, type } from 'node:os';
import { join } from 'node:path';
import { settings } from '../settings/settings';
import { shownExhibit } from '../show';
import { previousExhibit } from '../update/updates';
import { exhibitFacts } from './exhibits';
import { lastFaults } from './last-faults';
import type { StaffStatus } from './staff-requests';

const mostFaults = 12;

export const logFile = () => join(app.getPath('userData'), 'logs', 'kiosk.log');

/** How the kiosk is, at a glance. */
export function status(): StaffStatus {
  const { name } = settings();
  const exhibit = exhibitFacts(shownExhibit());
  const previous = previousExhibit();
  const disk = diskWith(app.getPath('userData'));
  return {
    ...(name && { name }),
    version: app.getVersion(),
    runtime: { electron: process.versions.electron ?? '', chromium: process.versions.chrome ?? '', system: `${type()} ${release()}` },
    ...(exhibit && { exhibit }),
    ...(previous && { previous }),
    now: Date.now(),
    runningFor: Math.round(process.uptime()),
    faults: lastFaults(logText(), mostFaults),
    ...(disk && { disk }),
    display: display(),
    network: Object.entries(networkInterfaces()).filter(([, all]) => all?.some(({ internal }) => !internal)).map(([interfaceName]) => interfaceName),
    memory: app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize * 1024, 0),
    dataFolder: app.getPath('userData'),
    logFile: logFile(),
  };
}

function diskWith(folder: string): StaffStatus['disk'] {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    return { free: bavail * bsize, size: blocks * bsize };
  } catch {
    return undefined;
  }
}

function display(): StaffStatus['display'] {
  const { size, scaleFactor, rotation } = screen.getPrimaryDisplay();
  return { width: Math.round(size.width * scaleFactor), height: Math.round(size.height * scaleFactor), scale: scaleFactor, rotation };
}

/** The log before this one too: after a bad night the new one may hold an hour. */
export const logText = () => [`${logFile()}.old`, logFile()].map(textOf).join('');

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
