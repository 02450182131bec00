/** What one stop of a tour shows, as the format writes it: the visit of the author at this moment. */
export interface KeptStop {
  event?: string;
  place?: string;
  person?: string;
  plate?: string;
  region?: { x: number; y: number; width: number; height: number };
  document?: string;
  at?: string;
  span?: string;
  map?: { lon: number; lat: number; zoom: number };
  themes?: string[];
}

/** A tour of the author's folder as its file stands now, which the shown exhibit may be behind of. */
export interface AuthoredTour {
  id: string;
  title: string;
  stops: number;
}

export interface KeepAsked {
  /** The id of a tour, or the name of a new one. */
  tour: { id: string } | { name: string };
  stop: KeptStop;
  /** The stop's heading by language, line by line. */
  headlines: Record<string, string[]>;
  /** What is told there, or the sentence that its author replaces. */
  text: string;
}

/** Why nothing was written: the folder or a file will not be, cannot be read, or is not what it was. */
export interface KeepRefused {
  why: 'unwritable' | 'unreadable' | 'uneven' | 'full' | 'changed' | 'gone';
  /** Within the exhibit's folder. */
  file: string;
  detail?: string;
}

export interface Kept {
  tour: string;
  title: string;
  /** Which stop it became, counted from 1. */
  number: number;
  files: string[];
  /** Translations that were left as they are: they do not tell every stop. */
  left: string[];
}

export type KeepAnswer = { kept: Kept } | { refused: KeepRefused };

/** For an author who walks through their own folder in a window. A kiosk answers none of it. */
export interface AuthoringRequests {
  /** The author's folder and its tours; `null` where nobody may write. */
  authorTours: () => Promise<{ folder: string; tours: AuthoredTour[] } | null>;
  authorKeep: (asked: KeepAsked) => Promise<KeepAnswer>;
  /** Takes the last kept stop out again; the tour that it was in. */
  authorUndo: () => Promise<{ undone: string } | { refused: KeepRefused }>;
  /** Makes the exhibit anew from its folder and opens a tour at a stop, counted from 1. */
  authorShow: (where: { tour: string; stop: number; lang: string }) => Promise<void>;
}
