/** Where a playlist is: which of its tours, and which stop of that. */
export interface LoopAt { tour: number; stop: number }

/** The stop after this one; after the last of a tour the next tour, after the last tour the first. */
export function nextInLoop({ tour, stop }: LoopAt, lengths: number[]): LoopAt {
  return stop + 1 < lengths[tour]! ? { tour, stop: stop + 1 } : { tour: (tour + 1) % lengths.length, stop: 0 };
}
