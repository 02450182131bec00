/** What can befall the kiosk, with the number that the attendant reads to the technician over the telephone. */
export const faultNumbers = {
  missing: 10,
  broken: 11,
  failed: 12,
  died: 20,
  memory: 21,
  silent: 22,
  load: 23,
  blank: 24,
  launch: 25,
  graphics: 30,
  frames: 31,
} as const;

export type FaultKind = keyof typeof faultNumbers;

/** Such as `V-22.3`: the kind of fault, and how often the kiosk started anew because of it. */
export const numberOf = (kind: FaultKind, starts = 0) => `V-${faultNumbers[kind]}${starts ? `.${starts}` : ''}`;

/** Chromium's reason for a page's end. `oom` is seldom said even when it was so, and new reasons come with new versions. */
export function faultOf(reason: string): FaultKind {
  if (reason === 'launch-failed' || reason === 'integrity-failure') return 'launch';
  return reason === 'oom' || reason === 'memory-eviction' ? 'memory' : 'died';
}
