import type { Memory } from './ladder';

/** What a start must know about those before it. */
export interface Faults extends Memory {
  /** When a start was made because of the graphics. */
  graphicsRestart?: number;
  /** Draw without the graphics card until the next planned restart. */
  software: boolean;
}

export const noFaults: Faults = { restarts: [], started: 0, wentBack: false, software: false };

/** Where it lies; the functions of `node:fs`, so that a test can be a full disk. */
export interface FaultsFile {
  read: () => string;
  write: (text: string) => void;
}

/**
 * A small file, read once. One that is damaged or cannot be written costs nothing but the memory of it: on a full disk the
 * kiosk goes on with what it knows.
 */
export function faultsFile({ read, write }: FaultsFile) {
  let faults = parse(read);
  return {
    get: (): Faults => faults,
    change: (patch: Partial<Faults>): void => {
      faults = { ...faults, ...patch };
      try {
        write(JSON.stringify(faults));
      } catch {
        // Kept in memory.
      }
    },
  };
}

function parse(read: () => string): Faults {
  try {
    const { restarts, started, wentBack, software, graphicsRestart } = JSON.parse(read()) as Record<string, unknown>;
    const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
    return {
      restarts: Array.isArray(restarts) ? restarts.filter(isTime).slice(-20) : [],
      started: isTime(started) ? started : 0,
      wentBack: wentBack === true,
      software: software === true,
      ...(isTime(graphicsRestart) ? { graphicsRestart } : {}),
    };
  } catch {
    return noFaults;
  }
}
