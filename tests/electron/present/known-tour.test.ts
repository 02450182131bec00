import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tourIds, unknownTour } from '../../../electron/present/known-tour';

const ids = ['seventy-two-days', 'the-women', 'week-of-blood'];

it('a tour that is there is no problem', () => expect(unknownTour('the-women', ids)).toBeUndefined());

it.each([['seventy-two-day', 'seventy-two-days'], ['women', 'the-women'], ['week-of-blod', 'week-of-blood']])('whoever types %s is told of %s', (typed, meant) => {
  expect(unknownTour(typed, ids)).toBe(`There is no tour "${typed}". Did you mean "${meant}"? The tours of this exhibit: seventy-two-days, the-women, week-of-blood.`);
});

it('nothing is guessed where nothing is near', () => {
  expect(unknownTour('xyz', ids)).toBe('There is no tour "xyz". The tours of this exhibit: seventy-two-days, the-women, week-of-blood.');
  expect(unknownTour('xyz', [])).toBe('There is no tour "xyz". This exhibit has no tours.');
});

it('an exhibit is asked in its source and in its compiled form', () => {
  const folder = mkdtempSync(join(tmpdir(), 'known-tour-'));
  try {
    expect(tourIds(join(import.meta.dirname, '../../fixtures/sound'))).toEqual(['the-strike-in-two-stops']);
    expect(tourIds(folder)).toBeUndefined();
    writeFileSync(join(folder, 'exhibit.en.json'), JSON.stringify({ items: { tour: [{ id: 'walk' }] } }));
    expect(tourIds(folder)).toEqual(['walk']);
    expect(tourIds(join(folder, 'nowhere'))).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
