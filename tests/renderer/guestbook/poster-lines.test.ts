import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posterLines, type Sheet } from '../../../renderer/guestbook/poster-lines';

const sheet: Sheet = { width: 48, height: 66, gap: 1.7, largest: 25 };
const measure = (text: string, wide: boolean) => text.length * (wide ? 0.9 : 0.38);
const lines = (text: string) => posterLines(text, sheet, measure);

describe('a message set as a poster', () => {
  it('keeps its words and their order', () => {
    expect(lines('Bread, schools and roses for every street').map(({ text }) => text).join(' ')).toBe('Bread, schools and roses for every street');
  });

  it('sets small and red the line that binds two others', () => {
    const set = lines('Bread, schools and roses for every street');
    expect(set.filter(({ wide }) => wide).length).toBeLessThanOrEqual(1);
    expect(set[0]!.wide).toBe(false);
    expect(set.at(-1)!.wide).toBe(false);
  });

  it('of one word is one line, no larger than the sheet bears', () => {
    expect(lines('Peace')).toEqual([{ text: 'Peace', wide: false, size: 25 }]);
  });

  it('of nothing is nothing', () => expect(lines('  ')).toEqual([]));

  it('whatever is written, no line passes the measure and no sheet its height', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 280 }), (text) => {
      const set = lines(text);
      for (const line of set) expect(measure(line.text, line.wide) * line.size).toBeLessThanOrEqual(sheet.width + 1e-6);
      const height = set.reduce((sum, { size, wide }) => sum + size * (wide ? 0.7 : 0.735), 0) + sheet.gap * Math.max(0, set.length - 1);
      expect(height).toBeLessThanOrEqual(sheet.height + 1e-6);
      expect(set.map((line) => line.text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }));
  });
});
