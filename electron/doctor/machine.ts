import type { Conclusion } from './finding';

/** What a command said; its exit code tells apart "no" and "cannot". */
export interface Ran {
  code: number;
  out: string;
}

/** What only the kiosk itself knows. */
export interface KioskFacts {
  /** Bytes left where the data folder lies. */
  free?: number;
  sandboxed: boolean;
  touch: 'available' | 'unavailable' | 'unknown';
  /** Absent where no page could be asked. */
  codecs?: { webm: boolean; mp4: boolean };
  /** Is WebGL drawn by the graphics card? Absent where it is not known. */
  accelerated?: boolean;
  /** Pixels of the display that the kiosk fills; absent without a display. */
  display?: { width: number; height: number };
  pinSet: boolean;
  /** The clock, and when this program was made, in ms. */
  now: number;
  built: number;
}

/** The machine as the doctor sees it: everything that a check asks for comes through here, so that a test can be a machine. */
export interface Machine {
  platform: 'linux' | 'win32' | 'darwin';
  home: string;
  env: Record<string, string | undefined>;
  kiosk: KioskFacts;
  /** A file's text; undefined where there is none, or none that this user may read. */
  read: (file: string) => string | undefined;
  /** The names in a folder; empty where there is none. */
  list: (folder: string) => string[];
  /** Undefined where there is no such command. */
  run: (command: string, args: string[]) => Promise<Ran | undefined>;
}

/** One question to the machine. `section` is the heading of the documentation that tells what to do. */
export interface Check {
  id: string;
  section: string;
  ask: (machine: Machine) => Conclusion | Promise<Conclusion>;
}
