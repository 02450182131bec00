import { expect, it } from 'vitest';
import { partIn } from '../../../renderer/gallery/part-at-hand';

const size = { width: 1000, height: 500 };
const free = { left: 100, top: 0, right: 600, bottom: 250 };

it('a plate that is seen whole has no part', () => expect(partIn({ x: 100, y: 0, scale: 0.5 }, size, free)).toBeUndefined());
it('a part is what the free part of the screen shows, in fractions', () => expect(partIn({ x: -400, y: -250, scale: 1 }, size, free)).toEqual({ x: 0.5, y: 0.5, width: 0.5, height: 0.5 }));
it('a part ends at the edge of the plate', () => expect(partIn({ x: 300, y: 0, scale: 1 }, size, free)).toEqual({ x: 0, y: 0, width: 0.3, height: 0.5 }));
