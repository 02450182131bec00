import type { Map } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { curtain } from '../../../renderer/map/curtain';

/** As much of a map as a curtain hangs before. */
function stage() {
  const listeners: Record<string, () => void> = {};
  const drawn = vi.fn();
  const map = { painter: { render: drawn as () => void }, triggerRepaint: vi.fn(), on: (event: string, act: () => void) => void (listeners[event] = act), once: (event: string, act: () => void) => void (listeners[event] = act) };
  return { map, drawn, hung: curtain(map as unknown as Map), comesBack: () => listeners['webglcontextrestored']!(), rendered: () => {
    const act = listeners['render'];
    delete listeners['render'];
    act?.();
  } };
}

test('a plan that is held back by two is drawn when both have let go, and is told to draw once', () => {
  const { map, drawn, hung } = stage();
  hung.hold('parts');
  hung.hold('unseen');
  map.painter.render();
  hung.release('parts');
  map.painter.render();
  expect([drawn.mock.calls.length, map.triggerRepaint.mock.calls.length]).toEqual([0, 0]);
  hung.release('unseen');
  map.painter.render();
  expect([drawn.mock.calls.length, map.triggerRepaint.mock.calls.length]).toEqual([1, 1]);
});

test('who held nothing back lets nothing go', () => {
  const { map, drawn, hung } = stage();
  hung.release('unseen');
  expect(map.triggerRepaint).not.toHaveBeenCalled();
  map.painter.render();
  expect(drawn).toHaveBeenCalledTimes(1);
});

test('a painter that comes with a restored context is held back too', () => {
  const { map, hung, comesBack } = stage();
  hung.hold('unseen');
  const anew = vi.fn();
  map.painter = { render: anew };
  comesBack();
  map.painter.render();
  expect(anew).not.toHaveBeenCalled();
  hung.release('unseen');
  map.painter.render();
  expect(anew).toHaveBeenCalledTimes(1);
});

test('a lifted curtain lets one picture be drawn, and stays up when it is let go meanwhile', () => {
  const { map, drawn, hung, rendered } = stage();
  const frame = () => (map.painter.render(), rendered());
  hung.hold('unseen');
  hung.lift();
  frame();
  frame();
  expect(drawn).toHaveBeenCalledTimes(1);
  hung.lift();
  hung.release('unseen');
  frame();
  frame();
  expect(drawn).toHaveBeenCalledTimes(3);
});

test('a lifted curtain that is let go and held again before the picture can still be let go', () => {
  const { map, drawn, hung, rendered } = stage();
  hung.hold('unseen');
  hung.lift();
  hung.release('unseen');
  hung.hold('unseen');
  rendered();
  hung.release('unseen');
  map.painter.render();
  expect(drawn).toHaveBeenCalledTimes(1);
});
