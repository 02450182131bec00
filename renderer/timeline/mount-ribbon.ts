/**
 * The ribbon's life outside React: it listens to the store and to hands, and draws when something has changed, never
 * else. What a finger is doing (a loupe between two cells) lives here; what it means is said as actions of the visit.
 */
import { unitsBetween } from '../../exhibit/dates/dates';
import { changeDistance, chooseEvent } from '../actions';
import { useStore, type State } from '../store';
import { between } from './camera';
import { followKeys } from './keys';
import { hitAt } from './lay-out';
import { animate, travel, turn } from './motion';
import { penOf, type Pen } from './pen';
import type { Hit, Stage } from './picture';
import { followPlaying } from './play';
import { followPointers, type Hand } from './pointers';
import { cellAt, loupeMiddle, loupeUnder } from './ribbon-scale';
import { focusOf, reach, settle, slideBy, stepCells, zoomBy } from './ribbon-moves';
import { paint, stageOf } from './ribbon-stage';
import { windowFor, type Window } from './ribbon-window';
import { fitCanvas, grownOf, inkOf, sheetOf, type Sheet } from './surface';
import { followWheel } from './wheel';

interface Parts { root: HTMLElement; canvas: HTMLCanvasElement; loupe: HTMLElement }

/** A release flings the loupe at most this many cells. */
const FLING = 3;
/** How near an edge a finger must rest, in design px. */
const EDGE = 56;

const position = ({ unit, span }: Window, at: number) => unitsBetween(unit, span.start, at);

export function mountRibbon({ root, canvas, loupe }: Parts): () => void {
  const context = canvas.getContext('2d', { desynchronized: false })!;
  let sheet: Sheet = sheetOf(root);
  let pen: Pen;
  let state: State = useStore.getState();
  let target = windowFor(state.exhibit, state.visit);
  let shown = { window: target, position: position(target, target.at) };
  let stage: Stage;
  let hits: Hit[] = [];
  let frame = 0;
  let stop = () => {};
  /** While a hand pinches the span follows it at once; while it drags the loupe is its own. */
  let live = false;
  let grip: number | undefined;

  const draw = () => {
    frame = 0;
    stage = stageOf(state.exhibit, state.visit, shown, sheet.frame, pen.measure);
    hits = paint(pen, stage).hits;
    placeLoupe(loupe, stage, sheet);
  };
  const redraw = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const fit = () => {
    sheet = sheetOf(root);
    fitCanvas(canvas, root, sheet.ratio);
    pen = penOf(context, { k: sheet.perDesign * sheet.ratio, ink: inkOf(root), grown: grownOf(root), mirror: sheet.mirrored ? sheet.frame.width : undefined });
    redraw();
  };
  const glide = (to: number, ms: number) => {
    const from = shown.position;
    stop();
    stop = animate({ ...turn, ms }, (done) => {
      shown = { window: target, position: from + (to - from) * done };
      redraw();
    });
  };
  const fly = (from: Window) => {
    const to = target;
    stop();
    stop = animate(travel, (done) => {
      const span = done === 1 ? to.span : between(from.span, to.span, done);
      const half = { ...(done < 0.5 ? from : to), span };
      const window = done === 1 ? to : half;
      shown = { window, position: position(window, window.at) };
      redraw();
    });
  };
  const heed = (next: State) => {
    const before = state;
    state = next;
    const { exhibit, visit } = next;
    if (before.exhibit === exhibit && before.visit === visit) return;
    const was = shown.window;
    target = windowFor(exhibit, visit);
    const moved = target.unit !== was.unit || target.span.start !== was.span.start || target.span.end !== was.span.end;
    if (moved && (live || before.exhibit.id !== exhibit.id)) {
      stop();
      shown = { window: target, position: position(target, target.at) };
    } else if (moved) fly(was);
    else if (grip === undefined && target.at !== was.at) glideTo();
    else shown = { ...shown, window: target };
    redraw();
  };
  const glideTo = () => {
    const to = position(target, target.at);
    const cells = Math.abs(to - shown.position);
    shown = { ...shown, window: target };
    glide(to, Math.min(520, 280 + cells * 12));
  };

  const hand: Hand = {
    press: (x) => {
      stop();
      root.dataset.pressed = String(Math.abs(x - loupeMiddle(stage.scale, shown.position)) < stage.loupeBox.width / 2);
    },
    lift: () => delete root.dataset.pressed,
    tap: (x, y) => {
      const hit = hitAt(hits, x, y);
      if (hit?.event) chooseEvent(hit.event.id);
      else if (hit?.distance) changeDistance(hit.distance, focusOf());
      else reach(hit?.at ?? stage.scale.cells.bounds[cellAt(stage.scale, x)]!);
    },
    drag: (x, begun) => {
      // Begun on the loupe, it stays under the finger where it was gripped; begun elsewhere, it comes to the finger.
      grip ??= Math.abs(begun - loupeMiddle(stage.scale, shown.position)) < stage.loupeBox.width / 2 ? loupeMiddle(stage.scale, shown.position) - begun : 0;
      shown = { ...shown, position: loupeUnder(stage.scale, x + grip) };
      reach(stage.scale.cells.bounds[Math.round(shown.position)]!);
      redraw();
    },
    release: (_, speed) => {
      const here = Math.round(shown.position);
      const cell = stage.scale.xs[here + 1]! - stage.scale.xs[here]!;
      const fling = Math.max(-FLING, Math.min(FLING, Math.round((speed * 140) / Math.min(cell, 60))));
      grip = undefined;
      reach(stage.scale.cells.bounds[Math.max(0, Math.min(stage.scale.cells.count - 1, here + fling))]!);
      glide(position(target, target.at), turn.ms);
    },
    pinch: (factor, moved) => {
      live = true;
      grip = undefined;
      if (moved) slideBy(-moved / (sheet.frame.right - sheet.frame.left));
      if (factor !== 1) zoomBy(factor);
    },
    pinched: () => {
      live = false;
      settle();
    },
    edge: (way) => {
      grip = undefined;
      stepCells(way);
    },
  };
  const place = (clientX: number, clientY: number) => {
    const box = root.getBoundingClientRect();
    return { x: (sheet.mirrored ? box.right - clientX : clientX - box.left) / sheet.perDesign, y: (clientY - box.top) / sheet.perDesign };
  };
  const surface = { at: place, edges: () => ({ left: sheet.frame.left + EDGE, right: sheet.frame.right - EDGE }) };

  fit();
  cancelAnimationFrame(frame);
  draw();
  // It tells the size once at the beginning too, which has just been drawn.
  const observer = new ResizeObserver(() => sameSize(sheet.frame, sheetOf(root).frame) || fit());
  observer.observe(root);
  document.addEventListener('vitrine:aids', fit);
  document.addEventListener('vitrine:turned', fit);
  // What was measured in a stand-in face is measured again in its own, which may come with another language.
  document.fonts?.addEventListener('loadingdone', fit);
  const stops = [
    useStore.subscribe(heed),
    followPointers(canvas, surface, hand),
    followWheel(root, hand),
    followKeys(root),
    followPlaying(),
    () => observer.disconnect(),
    () => document.removeEventListener('vitrine:aids', fit),
    () => document.removeEventListener('vitrine:turned', fit),
    () => document.fonts?.removeEventListener('loadingdone', fit),
    () => stop(),
    () => cancelAnimationFrame(frame),
  ];
  return () => stops.forEach((end) => end());
}

const sameSize = (a: Sheet['frame'], b: Sheet['frame']) => a.width === b.width && a.height === b.height && a.portrait === b.portrait;

/** The loupe is an element over the canvas, moved by transform only. */
function placeLoupe(loupe: HTMLElement, { look, loupeBox: box, frame }: Stage, { perDesign, mirrored }: Sheet) {
  const px = (value: number) => `${Math.round(value * perDesign)}px`;
  loupe.style.transform = `translate(${px(mirrored ? frame.width - box.x - box.width : box.x)}, ${px(box.y)})`;
  const { style, dataset } = loupe;
  const flip = String(look === 'dots' && box.x + 180 > frame.right);
  if (dataset.look !== look) dataset.look = look;
  if (dataset.flip !== flip) dataset.flip = flip;
  if (style.width !== px(box.width)) style.width = px(box.width);
  if (style.height !== px(box.height)) style.height = px(box.height);
}
