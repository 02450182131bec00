import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileOf, plates, redrawn } from '../../../scripts/draw-map-plates.mjs';

it.each(plates)('%s shows the plan as its layers are now: if not, run scripts/draw-map-plates.mjs', (plate) => {
  const svg = readFileSync(fileOf(plate), 'utf8');
  expect(svg).toMatch(/<g id="(evening-21|army-line)"[^>]*><path/);
  expect(redrawn(svg)).toBe(svg);
});
