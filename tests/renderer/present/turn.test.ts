import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../electron/contract';
import { turn, type Move } from '../../../renderer/present/turn';

const talk: Talk = { tour: 'walk', stop: 1, began: 0 };
const bounds = { first: 0, last: 3 };
const after = (from: Partial<Talk>, ...moves: Move[]) => moves.reduce<Talk>((now, move) => turn(now, move, bounds), { ...talk, ...from });

describe('a talk', () => {
  it('goes on and back by stops, and never beyond the first and the last', () => {
    expect(after({}, 'next').stop).toBe(2);
    expect(after({}, 'before', 'before', 'before').stop).toBe(0);
    expect(after({}, 'next', 'next', 'next', 'next').stop).toBe(3);
    expect(after({}, 'last').stop).toBe(3);
    expect(after({ stop: 3 }, 'first').stop).toBe(0);
  });

  it('jumps to a stop that there is, and to no other', () => {
    expect(after({}, { to: 3 }).stop).toBe(3);
    expect(after({}, { to: 9 })).toEqual(talk);
  });

  it('has opening words before the first stop where there are some', () => {
    expect(turn({ ...talk, stop: 0 }, 'before', { first: -1, last: 3 }).stop).toBe(-1);
  });

  it('lights a dark hall when it goes anywhere, or when B is pressed again', () => {
    expect(after({}, 'black').black).toBe(true);
    expect(after({}, 'black', 'black').black).toBe(false);
    expect(after({}, 'black', 'next')).toEqual({ ...talk, stop: 2 });
  });

  it('comes back from exploring to where it was, by Escape as by the clicker', () => {
    expect(after({}, 'free')).toMatchObject({ free: true, stop: 1 });
    expect(after({}, 'free', 'free')).toEqual(talk);
    expect(after({}, 'free', 'next')).toEqual(talk);
    expect(after({}, 'free', 'before')).toEqual(talk);
    expect(after({}, 'free', 'next', 'next').stop).toBe(2);
  });

  it('keeps the plan and the notes from stop to stop, and lets the light go out', () => {
    expect(after({}, 'plan', 'notes', { spot: { x: 0.5, y: 0.5 } }, 'next')).toEqual({ ...talk, stop: 2, plan: true, notes: true });
  });
});
