import type { Finding } from '../doctor/finding';
import type { Settings, SettingsPatch, SettingsProblem } from '../settings/schema';
import type { StatisticsSummary } from '../statistics/counted';

/** The door of the panel. */
export interface StaffDoor {
  /** `fresh`: no PIN has been chosen yet, the first one is. `damaged`: the file with the PIN cannot be read; docs/SETTINGS.md says what to do. */
  pin: 'set' | 'fresh' | 'damaged';
  /** A session is open in this page. */
  open: boolean;
  /** Seconds until another PIN can be tried; 0 when one can. */
  closedFor: number;
}

/** `easy`: a PIN of one digit or of digits in a row. `form`: not four to twelve digits. `closed`: too many mistakes. */
export type PinRefusal = 'wrong' | 'closed' | 'easy' | 'form' | 'damaged';
export type Unlocked = { open: true } | { open: false; why: PinRefusal; closedFor: number };

export interface StaffStatus {
  /** What the kiosk is called, from the settings. */
  name?: string;
  /** Vitrine, and what it runs on. */
  version: string;
  runtime: { electron: string; chromium: string; system: string };
  exhibit?: { id: string; title: Record<string, string>; version: string; languages: string[]; issues: { error: number; warning: number } };
  /** What was shown before an update; absent: nothing to go back to. Without a title: what the kiosk came with. */
  previous?: { title?: Record<string, string>; version?: string };
  /** The kiosk's clock, ms since 1970. */
  now: number;
  /** Seconds since the kiosk started. */
  runningFor: number;
  /** The last faults in the log, the latest first. */
  faults: { at: number; about: string; words: string }[];
  /** Of the disk with the data folder, in bytes; absent when the system does not tell. */
  disk?: { free: number; size: number };
  display: { width: number; height: number; scale: number; rotation: number };
  /** Names of the network interfaces that are up. The kiosk uses none of them. */
  network: string[];
  /** Bytes that the kiosk takes. */
  memory: number;
  dataFolder: string;
  logFile: string;
}

export interface StaffSettings {
  settings: Settings;
  /** Values in the file that could not be taken, and what holds instead. */
  problems: SettingsProblem[];
}

export interface ExhibitOffer {
  folder: string;
  id: string;
  title: Record<string, string>;
  version: string;
  languages: string[];
  /** It is on screen now. */
  shown: boolean;
}

/** A stick, or anything else that can be taken out. */
export interface Stick {
  path: string;
  name: string;
  /** Bytes; absent when the system does not tell. */
  free?: number;
  /** Nothing can be written onto it, as Linux tells. */
  readOnly?: true;
}

export interface ExportReport {
  /** The folder that was made on the stick. */
  folder: string;
  files: { name: string; bytes: number }[];
  /** What could not be read on the kiosk itself, and is not there. */
  missing: string[];
  /** Absent: all that could be read is there. Otherwise what stopped it; the folder's name then ends in `-incomplete`. */
  stopped?: { file: string; why: 'full' | 'gone' | 'read-only' | 'failed' };
}

/** An update file on a stick or in the watched folder. */
export interface UpdateOffer {
  path: string;
  name: string;
  bytes: number;
  /** What it says of itself. */
  version?: string;
  signed?: boolean;
  /** It is on screen already. */
  shown: boolean;
  /** Why it cannot be taken. */
  refused?: { en: string; fr: string };
}

/** A line of the log. */
export interface LogLine {
  at: number;
  about: string;
  words: string;
}

/** What the panel asks. All but the first four are refused unless a session is open in the page that asks. */
export interface StaffRequests {
  staffDoor: () => Promise<StaffDoor>;
  staffUnlock: (pin: string) => Promise<Unlocked>;
  /** The first PIN needs no other; a next one needs the one that holds. Opens a session. */
  staffChoosePin: (pin: { next: string; current?: string }) => Promise<Unlocked>;
  staffLock: () => Promise<void>;

  staffStatus: () => Promise<StaffStatus>;
  staffSettings: () => Promise<StaffSettings>;
  /** `exhibit` and `updates` are changed only in the file. Taken whole, or not at all when `refused` names something. `null` takes a value out for its default. */
  staffChangeSettings: (patch: SettingsPatch) => Promise<StaffSettings & { refused: SettingsProblem[] }>;
  staffStatistics: () => Promise<StatisticsSummary>;
  staffDoctor: () => Promise<Finding[]>;
  /** The last lines of the log, the latest first. */
  staffLog: () => Promise<LogLine[]>;

  staffExhibits: () => Promise<ExhibitOffer[]>;
  /** Shows another of `staffExhibits`; the page is loaded anew. */
  staffShowExhibit: (folder: string) => Promise<void>;
  /** Back to `StaffStatus.previous`; the page is loaded anew. The way forward again stays open. */
  staffShowPrevious: () => Promise<void>;
  staffUpdates: () => Promise<UpdateOffer[]>;
  /** Checks and stages an update; it comes on screen when nobody is there. Rejects with the reason. */
  staffInstallUpdate: (path: string) => Promise<void>;

  staffSticks: () => Promise<Stick[]>;
  /** Guestbook, statistics, logs and settings into a dated folder on the stick. */
  staffExport: (stick: string) => Promise<ExportReport>;

  /** A talk along a tour begins; the page leaves the panel. */
  staffPresent: (tour: string) => Promise<void>;
  /** A tour (or `exhibit`) as a PDF onto a stick. */
  staffHandout: (what: { stick: string; tour: string; lang: string }) => Promise<ExportReport>;

  staffReload: () => Promise<void>;
  staffRelaunch: () => Promise<void>;
  /** To the system, for good: a supervisor leaves a kiosk alone that ended with 0. */
  staffQuit: () => Promise<void>;
}
