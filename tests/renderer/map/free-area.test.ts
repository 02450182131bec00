import { describe, expect, it } from 'vitest';
import { freeArea, padding, underThings, type Page } from '../../../renderer/map/free-area';

const page: Page = { unit: 1, portrait: false, width: 1920, height: 890 };
const mirrored: Page = { ...page, mirrored: true };

describe('what of the plan can be seen', () => {
  it.each([false, true])('lies on the other side of the sheet on a mirrored page (sheet open: %s)', (open) => {
    const [left, right] = [freeArea(page, open), freeArea(mirrored, open)];
    expect(right).toEqual({ ...left, left: 1920 - left.right, right: 1920 - left.left });
  });

  it('gives the camera its padding on the side of the sheet', () => {
    expect(padding(page, false)).toMatchObject({ left: 568, right: 0 });
    expect(padding(mirrored, false)).toMatchObject({ left: 0, right: 568 });
  });

  it('hides labels under the sheet, wherever it lies', () => {
    const at = (x: number) => ({ x, y: 400 });
    expect([underThings(page, false, [], at(300)), underThings(page, false, [], at(1600))]).toEqual([true, false]);
    expect([underThings(mirrored, false, [], at(300)), underThings(mirrored, false, [], at(1600))]).toEqual([false, true]);
  });

  it('goes down to the ribbon on a screen that is higher than the drawing', () => {
    const higher: Page = { ...page, height: 1250 };
    expect(freeArea(higher, false).bottom - freeArea(page, false).bottom).toBe(360);
    expect(padding(higher, false).bottom).toBe(padding(page, false).bottom);
  });

  it('is all of a region over which nothing lies, less its edges', () => {
    expect(freeArea({ ...page, width: 960, whole: true }, true)).toEqual({ left: 28, top: 28, right: 932, bottom: 862 });
  });

  it('is the whole width in portrait, read either way', () => expect(freeArea({ ...mirrored, portrait: true, width: 1080 }, false)).toMatchObject({ left: 0, right: 1080 }));
});
