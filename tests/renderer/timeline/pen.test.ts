import { describe, expect, it } from 'vitest';
import { penOf } from '../../../renderer/timeline/pen';
import type { Colour, Shape } from '../../../renderer/timeline/picture';

const ink = Object.fromEntries(['paper', 'sheet', 'ink', 'ink-2', 'line', 'red', 'red-2'].map((name) => [name, name])) as Record<Colour, string>;

/** A canvas that remembers what was drawn on it; every letter is 10 px wide. */
function canvas() {
  const drawn: unknown[][] = [];
  const context = {
    fillRect: (...box: number[]) => drawn.push(['rect', ...box]),
    fillText: (text: string, x: number, y: number) => drawn.push(['text', text, context.textAlign, x, y]),
    arc: (x: number, y: number) => drawn.push(['dot', x, y]),
    measureText: (text: string) => ({ width: text.length * 10 }),
    clearRect: () => undefined, beginPath: () => undefined, fill: () => undefined,
    textAlign: 'left', direction: 'ltr', letterSpacing: '0px',
  };
  return { drawn, context, pen: (mirror?: number) => penOf(context as unknown as CanvasRenderingContext2D, { k: 2, ink, mirror }) };
}

const voice = { case: 'Antique', size: 20, spacing: 0.1 } as const;
const shapes: Shape[] = [
  { kind: 'fill', colour: 'ink', x: 10, y: 5, width: 30, height: 4 },
  { kind: 'dot', colour: 'ink', x: 40, y: 7, radius: 3 },
  { kind: 'text', text: '1871', x: 60, y: 20, voice, colour: 'ink', align: 'left' },
  { kind: 'text', text: '72', x: 70, y: 20, voice, colour: 'ink', align: 'center' },
];

describe('what is laid out from the left', () => {
  it('stands from the left where time runs to the right', () => {
    const { drawn, pen, context } = canvas();
    for (const shape of shapes) pen().shape(shape);
    expect(drawn).toEqual([['rect', 20, 10, 60, 8], ['dot', 80, 14], ['text', '1871', 'left', 120, 40], ['text', '72', 'center', 140, 40]]);
    expect(context.letterSpacing).toBe('4px');
  });

  it('stands as far from the right where time runs to the left, each text whole and unspaced', () => {
    const { drawn, pen, context } = canvas();
    const mirrored = pen(200);
    mirrored.clear(200, 50);
    for (const shape of shapes) mirrored.shape(shape);
    expect(drawn).toEqual([['rect', 320, 10, 60, 8], ['dot', 320, 14], ['text', '1871', 'right', 280, 40], ['text', '72', 'center', 260, 40]]);
    expect([context.direction, context.letterSpacing]).toEqual(['rtl', '0px']);
  });

  it('leaves no seam between neighbours that are mirrored, whatever the device pixels', () => {
    const { drawn, context } = canvas();
    const pen = penOf(context as unknown as CanvasRenderingContext2D, { k: 1.37, ink, mirror: 333 });
    for (let i = 0; i < 20; i += 1) pen.fill('ink', i * 7.3, 0, 7.3, 10);
    const boxes = drawn.map(([, x, , width]) => [x, width] as [number, number]);
    for (let i = 1; i < boxes.length; i += 1) expect(boxes[i]![0] + boxes[i]![1]).toBe(boxes[i - 1]![0]);
  });

  it('sets letters that hang a little higher than figures', () => {
    const { drawn, pen } = canvas();
    pen(200).shape({ kind: 'text', text: 'مايو', x: 0, y: 20, voice: { ...voice }, colour: 'ink', align: 'left' });
    expect(drawn[0]![4]).toBeLessThan(40);
  });
});
