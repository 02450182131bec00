import { expect, test } from 'vitest';
import { wholeAbove } from '../../../renderer/shell/whole-lines';

const line = (top: number, height = 50) => ({ top, bottom: top + height, height });

test('a text ends above the line that would be cut', () => {
  expect(wholeAbove([line(0), line(60), line(120)], 150)).toBe(120);
  expect(wholeAbove([line(0), line(60)], 150)).toBe(150);
  expect(wholeAbove([line(0), line(60), line(100)], 150)).toBe(150);
});

test('of lines set close the last one that is whole is not cut by the box of the next', () => {
  // Boxes that overlap by a fifth belong to lines whose letters do not touch.
  expect(wholeAbove([line(0), line(40), line(80)], 100)).toBe(80);
  // Boxes that overlap by more than half: what would show of the first is hidden with the second.
  expect(wholeAbove([line(0), line(70), line(92)], 125)).toBe(70);
});
