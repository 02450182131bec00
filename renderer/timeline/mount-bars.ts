/** The slim ribbon's bars: how much happened in each cell, and where the sheet being read hangs. */
import { useStore } from '../store';
import { cellsOf } from './cells';
import { eventIndex, firstStart } from './event-index';
import { penOf } from './pen';
import { windowFor } from './ribbon-window';
import { ribbonScale, xOf } from './ribbon-scale';
import { fitCanvas, inkOf, sheetOf } from './surface';
import { indexBelow } from './cells';
import { meets } from '../selectors';
import { onward } from '../shell/direction';

interface Parts { root: HTMLElement; canvas: HTMLCanvasElement; now: HTMLElement }

const FLOOR = 66;
const TALLEST = 44;
/** Height of one event's bar; many share the tallest. */
const ONE = 7.2;

export function mountBars({ root, canvas, now }: Parts): () => void {
  const context = canvas.getContext('2d')!;
  const draw = () => {
    const { exhibit, visit } = useStore.getState();
    const { perDesign, ratio, mirrored } = sheetOf(root);
    fitCanvas(canvas, root, ratio);
    const width = root.clientWidth / perDesign;
    const pen = penOf(context, { k: perDesign * ratio, ink: inkOf(root), mirror: mirrored ? width : undefined });
    pen.clear(width, 88);
    const { span, unit, at } = windowFor(exhibit, visit);
    const scale = ribbonScale(cellsOf(span, unit), 0, width, 0);
    const { bounds, count } = scale.cells;
    const { exact } = eventIndex(exhibit, visit, unit);
    const ink = exhibit.phases.filter(({ tone, when }) => tone === 'ink' && meets(when, span)).map(({ when }) => ({ x: xOf(scale, when.start), end: xOf(scale, when.end) }));
    pen.fill('ink', 0, FLOOR + 1, width, 2.5);
    for (const { x, end } of ink) pen.fill('ink', x, 16, end - x, 62);
    for (let i = 0; i < count; i += 1) {
      const events = firstStart(exact, bounds[i + 1]!) - firstStart(exact, bounds[i]!);
      if (!events) continue;
      const cell = scale.xs[i + 1]! - scale.xs[i]!;
      const high = Math.min(TALLEST, Math.max(ONE, events * ONE));
      const middle = scale.xs[i]! + cell / 2;
      pen.fill(ink.some(({ x, end }) => middle > x && middle < end) ? 'sheet' : 'ink', middle - cell * 0.28, FLOOR - high, cell * 0.56, high);
    }
    const here = Math.max(0, Math.min(count - 1, indexBelow(bounds, at)));
    const half = now.offsetWidth / 2;
    const middle = ((scale.xs[here]! + scale.xs[here + 1]!) / 2) * perDesign;
    // It stands at the side where one begins to read.
    now.style.transform = `translateX(${Math.round(Math.max(0, Math.min(root.clientWidth - 2 * half, middle - half))) * onward()}px)`;
  };
  draw();
  const observer = new ResizeObserver(draw);
  observer.observe(root);
  void document.fonts?.ready.then(draw);
  // The label is React's: it has its new width one frame later.
  let frame = 0;
  const stop = useStore.subscribe((state, before) => {
    if (state.visit !== before.visit || state.exhibit !== before.exhibit) frame ||= requestAnimationFrame(() => { frame = 0; draw(); });
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
