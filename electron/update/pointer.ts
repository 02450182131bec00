import { compareVersions } from '../../exhibit/package/pack-manifest';

/**
 * What `packages/current.json` says: which of the packages beside it is shown. A name is that of a folder; null is the
 * exhibit that came with the kiosk. Every change below gives a new pointer; one atomic write makes it hold.
 */
export interface Pointer {
  current: string | null;
  /** What was shown before, to go back to; absent: nothing. */
  previous?: string | null;
  /** Checked and unpacked, waiting until nobody is at the screen. */
  next?: string;
  /** `current` has not drawn its first screen yet; how often the kiosk has started with it since. */
  trial?: { starts: number };
  /** Packages that were shown once: a watched folder does not bring them again. */
  taken: string[];
  /** The highest version that worked, by exhibit, against the return of an old package. */
  seen: Record<string, string>;
}

export const nothingInstalled: Pointer = { current: null, taken: [], seen: {} };

const mostTaken = 200;
/** A new exhibit with which the kiosk had to start more often than this has failed. */
const mostStarts = 2;

export interface Shown {
  id: string;
  version: string;
}

export const swap = ({ taken, seen, current }: Pointer, next: string): Pointer => ({ current: next, previous: current, trial: { starts: 0 }, taken: remember(taken, digestIn(next)), seen });

/** The new exhibit has drawn its first screen. */
export function keep({ trial: _trial, ...pointer }: Pointer, { id, version }: Shown): Pointer {
  const highest = pointer.seen[id];
  return { ...pointer, seen: { ...pointer.seen, [id]: highest !== undefined && compareVersions(highest, version) > 0 ? highest : version } };
}

/** The new exhibit failed: the one before it, and no way forward to the broken one. */
export const fallBack = ({ previous, taken, seen, current }: Pointer): Pointer => ({ current: previous ?? null, taken: current ? remember(taken, digestIn(current)) : taken, seen });

/** Somebody wants the one before; the way forward stays open. */
export const goBack = ({ trial: _trial, ...pointer }: Pointer): Pointer | undefined => (pointer.previous === undefined ? undefined : { ...pointer, current: pointer.previous, previous: pointer.current });

/** Another start with an exhibit that has not shown itself; undefined: it has had its chances. */
export const startAgain = (pointer: Pointer): Pointer | undefined =>
  !pointer.trial ? pointer : pointer.trial.starts < mostStarts ? { ...pointer, trial: { starts: pointer.trial.starts + 1 } } : undefined;

/** Older than what has worked here. */
export const isOlder = ({ seen }: Pointer, { id, version }: Shown): boolean => Object.hasOwn(seen, id) && compareVersions(version, seen[id]!) < 0;

export const wasTaken = ({ taken }: Pointer, digest: string) => taken.includes(short(digest));
export const isCurrent = ({ current }: Pointer, digest: string) => current !== null && digestIn(current) === short(digest);

/** The folders that the pointer names; all others are leftovers. */
export const named = ({ current, previous, next }: Pointer): string[] => [current, previous, next].filter((name): name is string => typeof name === 'string');

const short = (digest: string) => digest.slice(0, 16);
const remember = (taken: string[], digest: string) => [...taken.filter((one) => one !== digest), digest].slice(-mostTaken);

/** A folder's name tells what is in it: id, version, digest, and something that makes it a new folder each time. */
export const folderName = ({ id, version }: Shown, digest: string, mark: string) => `${id}_${version.toLowerCase().replaceAll(/[^a-z0-9.]/g, '-').replaceAll(/^\.+|\.+$/g, '')}_${short(digest)}_${mark}`;
const pattern = /^[a-z0-9-]{1,100}_[a-z0-9.-]{0,40}_([0-9a-f]{16})_[0-9a-f]{8}$/;
export const isFolderName = (name: unknown): name is string => typeof name === 'string' && pattern.test(name);
const digestIn = (name: string) => pattern.exec(name)?.[1] ?? '';

/** Reads what stands in the file, field by field; undefined when it is no pointer at all. */
export function parsePointer(text: string): Pointer | undefined {
  try {
    const { current, previous, next, trial, taken, seen } = JSON.parse(text) as Record<string, unknown>;
    if (current !== null && !isFolderName(current)) return undefined;
    const starts = (trial as { starts?: unknown } | undefined)?.starts;
    return {
      current,
      ...(previous === null || isFolderName(previous) ? { previous } : {}),
      ...(isFolderName(next) ? { next } : {}),
      ...(typeof starts === 'number' ? { trial: { starts } } : {}),
      taken: Array.isArray(taken) ? taken.filter((one): one is string => typeof one === 'string') : [],
      seen: Object.fromEntries(Object.entries((seen ?? {}) as object).filter(([, version]) => typeof version === 'string')) as Record<string, string>,
    };
  } catch {
    return undefined;
  }
}
