/** Files of a journal are named by the number of a record, so that names sort as they were written. */
const DIGITS = 12;
const padded = (number: number) => String(number).padStart(DIGITS, '0');

/** Records from this number on. */
export const segmentName = (first: number) => `segment-${padded(first)}.log`;
/** What all records up to this number come to. */
export const snapshotName = (upTo: number) => `snapshot-${padded(upTo)}.log`;
export const backupName = (day: string) => `${day}.log`;

export const segmentsOf = (names: string[]) => named(names, /^segment-(\d{12})\.log$/);
export const snapshotsOf = (names: string[]) => named(names, /^snapshot-(\d{12})\.log$/);
export const backupsOf = (names: string[]) => names.filter((name) => /^\d{4}-\d\d-\d\d\.log$/.test(name)).sort();

function named(names: string[], pattern: RegExp): { name: string; number: number }[] {
  return names.filter((name) => pattern.test(name)).sort().map((name) => ({ name, number: Number(pattern.exec(name)![1]) }));
}
