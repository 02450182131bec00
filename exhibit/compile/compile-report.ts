import type { Checked } from '../check/check';
import type { WholeExhibit } from './compile-readings';
import type { Issue } from '../format/issue';
import { kinds, type Kind } from '../format/schema';

export interface Progress {
  step: 'check' | 'pictures' | 'write';
  done: number;
  total: number;
  /** The plate that was just made. */
  id?: string;
}

/** What became of an exhibit folder; also written as `report.json`. */
export interface Report {
  /** False: there is a fatal issue, nothing was written, and what was compiled before is as it was. */
  ok: boolean;
  /** True when nothing had changed since the last time. */
  unchanged: boolean;
  id?: string;
  version?: string;
  languages: string[];
  /** What is shown, by kind. */
  counts: Partial<Record<Kind, number>>;
  /** What is left out. */
  left: Checked['left'];
  issues: Issue[];
  /** When it was compiled, in milliseconds since 1970. */
  at: number;
}

export const refusal = ({ left, issues }: Checked, at: number): Report =>
  ({ ok: false, unchanged: false, languages: [], counts: {}, left, issues, at });

export const countsOf = ({ items }: WholeExhibit): Report['counts'] =>
  Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, items[kind].length]));
