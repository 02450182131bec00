import { expect, test, vi } from 'vitest';
import { GOES, LitLayers } from '../../../renderer/map/lit-layers';
import type { LoadedLayer } from '../../../renderer/map/load-layers';

const feature = (id: number, from?: number) => ({ type: 'Feature' as const, id, geometry: { type: 'Point' as const, coordinates: [2, 48] }, properties: from === undefined ? {} : { from } });
const layers: LoadedLayer[] = [
  { id: 'fires', role: 'mark', features: [feature(0, 1), feature(1, 2)] },
  { id: 'blocks', role: 'blocks', features: [feature(0), feature(1, 2)] },
];

/** As much of a map as draws: what it draws in a frame, and what it loads tiles for. */
function drawing() {
  const drawn: string[] = [];
  const styles = [{ id: 'paper' }, { id: 'fires', metadata: { layer: 'fires' } }, { id: 'blocks', metadata: { layer: 'blocks' } }, { id: 'blocks-taken', metadata: { ...GOES, layer: 'blocks' } }];
  const made = new Map(styles.map(({ id }) => [id, { isHidden: (zoom: number) => zoom < 10 }]));
  const painter = { render: () => void drawn.push(...styles.filter(({ id }) => !made.get(id)!.isHidden(12)).map(({ id }) => id)) };
  const map = { painter, getStyle: () => ({ layers: styles }), getLayer: (id: string) => made.get(id) };
  const frame = () => {
    drawn.length = 0;
    painter.render();
    return [...drawn];
  };
  const lit = new LitLayers();
  lit.watch(map as never, layers);
  return { lit, frame, wanted: (id: string, zoom = 12) => !made.get(id)!.isHidden(zoom), painter };
}

test('what comes and goes is drawn while some of it shows', () => {
  const { lit, frame } = drawing();
  expect(frame()).toEqual(['paper', 'blocks']);
  lit.set('fires', 1, 0.2);
  expect(frame()).toEqual(['paper', 'fires', 'blocks']);
  lit.set('blocks', 1, 1);
  expect(frame()).toEqual(['paper', 'fires', 'blocks', 'blocks-taken']);
  lit.set('fires', 1, 0);
  expect(frame()).toEqual(['paper', 'blocks', 'blocks-taken']);
  lit.forget();
  expect(frame()).toEqual(['paper', 'blocks']);
});

test('its tiles are wanted all the same, from the zoom at which it would be seen', () => {
  const { wanted } = drawing();
  expect(wanted('fires')).toBe(true);
  expect(wanted('fires', 9)).toBe(false);
});

test('a picture that fails leaves no layer hidden to those who ask for tiles', () => {
  const { lit, painter, wanted } = drawing();
  painter.render = vi.fn(() => { throw new Error('lost'); });
  lit.watch({ painter, getStyle: () => ({ layers: [] }) } as never, layers);
  expect(() => painter.render()).toThrow('lost');
  expect(wanted('fires')).toBe(true);
});

test('in one rehearsed picture all of them are drawn, and in the next only what shows', () => {
  const { lit, frame } = drawing();
  const after: (() => void)[] = [];
  lit.rehearse({ once: (_: string, act: () => void) => after.push(act), triggerRepaint: () => {} } as never);
  expect(frame()).toEqual(['paper', 'fires', 'blocks', 'blocks-taken']);
  for (const act of after) act();
  expect(frame()).toEqual(['paper', 'blocks']);
});
