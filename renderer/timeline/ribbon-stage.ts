/** From a visit to what a layout needs, and on to the canvas: one frame of the ribbon. */
import type { Exhibit } from '../../exhibit/format/exhibit';
import { eventAtHand, phaseAt } from '../selectors';
import type { Visit } from '../visit';
import { say } from '../words';
import { cellsOf } from './cells';
import { distanceWords } from './distance-words';
import { distanceBeside, distances } from './distances';
import { eventIndex, firstStart } from './event-index';
import { layOut } from './lay-out';
import type { Pen } from './pen';
import type { Picture, Stage } from './picture';
import { loupeBox, lookOf, swellOf, type Frame } from './ribbon-look';
import { loupeMiddle, ribbonScale } from './ribbon-scale';
import type { Window } from './ribbon-window';
import { paintStacks } from './sheet-stacks';

/** What is shown at this instant: on the way between two visits it is neither. `position` is the loupe, in cells from the first. */
export interface Shown { window: Window; position: number }

export function stageOf(exhibit: Exhibit, visit: Visit, { window, position }: Shown, frame: Frame, measure: Stage['measure']): Stage {
  const { span, unit, at } = window;
  const cells = cellsOf(span, unit);
  const index = eventIndex(exhibit, visit, unit);
  const look = lookOf(exhibit, unit, span, firstStart(index.exact, span.end) - firstStart(index.exact, span.start));
  const swell = swellOf(look, frame);
  const loupe = Math.min(cells.count - 1, Math.max(0, position));
  const scale = ribbonScale(cells, frame.left, frame.right, loupe, swell);
  const here = Math.round(loupe);
  const width = Math.max(swell?.loupe ?? 0, scale.xs[here + 1]! - scale.xs[here]!);
  const box = loupeBox(look, frame, loupeMiddle(scale, loupe), width);
  const speak: Parameters<typeof distanceWords>[2] = (key, values) => say(exhibit.lang, exhibit.words, key, values);
  const near = look === 'bands' ? distanceBeside(distances(exhibit, at), span, 'closer') : undefined;
  return {
    exhibit, frame, look, scale, index, loupe, at, measure,
    lang: exhibit.lang,
    loupeBox: box,
    atHand: visit.event ?? eventAtHand(exhibit, visit)?.id,
    phase: phaseAt(exhibit, at),
    nearer: near && near.unit === 'day' ? { ...near, label: distanceWords(near, exhibit, speak) } : undefined,
    sometime: speak('timeline.sometime'),
  };
}

export function paint(pen: Pen, stage: Stage): Picture {
  pen.clear(stage.frame.width, stage.frame.height);
  const picture = layOut(stage);
  for (const shape of picture.shapes) pen.shape(shape);
  if (stage.look === 'sheets') paintStacks(pen, stage);
  return picture;
}
