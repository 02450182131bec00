import type { Talk } from '../../electron/contract';

/** What a key, a clicker or a finger asks of a talk. */
export type Move = 'next' | 'before' | 'first' | 'last' | 'black' | 'free' | 'plan' | 'notes' | { to: number } | { spot?: Talk['spot'] };

/** The first and the last thing that is shown: -1 where there are opening words, the number of stops where there are closing ones. */
export interface Bounds { first: number; last: number }

/** A talk after a move; the same one when nothing moves. Whatever leads to a stop lights a dark hall and ends exploring. */
export function turn(talk: Talk, move: Move, { first, last }: Bounds): Talk {
  const go = (stop: number): Talk => {
    const { black: _black, free: _free, spot: _spot, ...rest } = talk;
    return { ...rest, stop: Math.min(Math.max(stop, first), last) };
  };
  // From exploring, the clicker leads back to where one was; only the next press leads on.
  if (talk.free && (move === 'next' || move === 'before')) return go(talk.stop);
  switch (move) {
    case 'next': return go(talk.stop + 1);
    case 'before': return go(talk.stop - 1);
    case 'first': return go(first);
    case 'last': return go(last);
    case 'black': return { ...talk, black: !talk.black };
    case 'free': return talk.free ? go(talk.stop) : { ...talk, free: true, black: false, spot: undefined };
    case 'plan': return { ...talk, plan: !talk.plan };
    case 'notes': return { ...talk, notes: !talk.notes };
    default: return 'to' in move ? (move.to >= first && move.to <= last ? go(move.to) : talk) : { ...talk, spot: move.spot };
  }
}
