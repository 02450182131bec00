/** One line of the bench's table: what was measured, and the reference that ran beside it on the same machine. */
export interface Row {
  /** Filled in by the run: `timeline`, `map` … */
  area?: string;
  task: string;
  /** How many values stand behind the median. */
  n: number;
  median: number;
  p95: number;
  worst: number;
  unit: string;
  /** What issue and research ask for, in words: `<= 4 / 6`. */
  aim?: string;
  reference?: { name: string; median: number; p95: number };
  /** Reference divided by ours: above 1 we are the better by that factor. */
  ratio?: number;
}

export interface Measured {
  task: string;
  unit: string;
  values: number[];
  aim?: string;
  reference?: { name: string; values: number[] };
}

/** A row from the values that were measured. */
export function row({ task, unit, values, aim, reference }: Measured): Row {
  const ours = spreadOf(values);
  const theirs = reference && { name: reference.name, ...spreadOf(reference.values) };
  // Nothing is no measure of anything: beside a zero there is no ratio.
  const ratio = theirs && theirs.median > 0 && ours.median > 0 ? theirs.median / ours.median : undefined;
  return { task, n: values.length, ...ours, unit, aim, reference: theirs, ratio };
}

const spreadOf = (values: number[]) => ({ median: quantile(values, 0.5), p95: quantile(values, 0.95), worst: quantile(values, 1) });

/** By nearest rank; the median of an even count is the mean of the two in the middle. */
export function quantile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  if (part === 0.5) return (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2;
  return sorted[Math.min(last, Math.ceil(part * sorted.length) - 1)]!;
}
