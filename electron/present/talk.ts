/** Where a talk is. One plain value: both windows show it, and a page that comes anew takes it up. */
export interface Talk {
  tour: string;
  /** The language that the hall is spoken to in; the exhibit's first when absent. */
  lang?: string;
  /** Counted from 0; before the first stop are the opening words, after the last the closing ones. */
  stop: number;
  /** When it began, ms since 1970. */
  began: number;
  /** Nothing is seen in the hall. */
  black?: boolean;
  /** The speaker explores; the stop waits. */
  free?: boolean;
  /** The plan beside the words in place of the picture. */
  plan?: boolean;
  /** The speaker's notes lie over the hall's own screen, where there is no other. */
  notes?: boolean;
  /** Where the light falls, in fractions of the hall's screen. */
  spot?: { x: number; y: number };
  /** Width by height of the hall's screen. */
  aspect?: number;
}
