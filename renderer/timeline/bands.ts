/** Months of years: named periods as bands above a line of months, the nearer distance as a red block. */
import { civil } from '../../exhibit/dates/dates';
import { meets } from '../selectors';
import { overlap, Room, type Box } from './boxes';
import { monthWords, yearWords } from './date-words';
import { firstStart } from './event-index';
import { fill, type Picture, type Shape, type Stage } from './picture';
import { axisOf } from './ribbon-look';
import { xOf } from './ribbon-scale';
import { set, type Measure, type Voice } from './voice';

const bandName: Voice = { case: 'Bois', size: 34, caps: true, spacing: 0.02 };
const monthName: Voice = { case: 'Antique', size: 24, weight: 650, stretch: 'semi-condensed' };
const ROWS = [20, 76];
const BAND = 46;
const INSET = 14;

export function bands(stage: Stage): Picture {
  const block = blockOf(stage);
  const phases = phaseBands(stage, block?.hits[0]);
  return {
    shapes: [...months(stage), ...phases.flatMap(({ shapes }) => shapes), ...notches(stage), ...(block?.shapes ?? [])],
    hits: [...(block?.hits ?? []), ...phases.flatMap(({ hits }) => hits)],
  };
}

/** The nearer distance, large and red: a touch goes there. */
function blockOf({ nearer, scale, frame, measure, lang }: Stage): Picture | undefined {
  if (!nearer || !meets(nearer.span, scale.cells.span)) return undefined;
  const x = xOf(scale, nearer.span.start);
  const width = xOf(scale, nearer.span.end) - x;
  if (width < 48) return undefined;
  const axis = axisOf('bands', frame);
  const box = { x, y: 14, width, height: axis - 14 };
  const text = set(nearer.label, bandName, lang);
  const voice = grown(text, width - 24, measure);
  return {
    shapes: [fill('red', x, 14, width, axis - 14), { kind: 'text', text, x: x + width / 2, y: 14 + (axis - 14) / 2 + voice.size * 0.36, voice, colour: 'sheet', align: 'center' }],
    hits: [{ ...box, distance: nearer }],
  };
}

/** As large as the room allows, 84 at most. */
function grown(text: string, room: number, measure: Measure): Voice {
  const trial: Voice = { case: 'Bois', size: 84 };
  return { ...trial, size: Math.min(84, Math.max(20, (84 * room) / measure(text, trial))) };
}

function phaseBands(stage: Stage, block?: Box): Picture[] {
  const { exhibit, scale, nearer, phase: now, measure, lang } = stage;
  const { span } = scale.cells;
  const taken: Box[] = block ? [block] : [];
  const pictures: Picture[] = [];
  for (const phase of exhibit.phases) {
    const inside = block && nearer && phase.when.start >= nearer.span.start && phase.when.end <= nearer.span.end;
    if (inside || !meets(phase.when, span)) continue;
    const x = xOf(scale, phase.when.start);
    const width = xOf(scale, phase.when.end) - x;
    const box = ROWS.map((y) => ({ x, y, width, height: BAND })).find((one) => !taken.some((other) => overlap(one, other)));
    if (!box || width < 6) continue;
    taken.push(box);
    const ink = phase.tone === 'ink';
    const name = set(phase.name, bandName, lang);
    const text = measure(name, bandName) <= width - 2 * INSET ? name : '';
    const shapes: Shape[] = [
      ink ? fill('ink', x, box.y, width, BAND) : { kind: 'frame', ...box, colour: 'ink', line: phase === now ? 7 : 3 },
    ];
    if (text) shapes.push({ kind: 'text', text, x: x + INSET, y: box.y + 35, voice: bandName, colour: ink ? 'sheet' : 'ink', align: 'left' });
    pictures.push({ shapes, hits: [{ ...box, at: Math.max(phase.when.start, span.start) }] });
  }
  return pictures;
}

function months(stage: Stage): Shape[] {
  const { scale: { cells, xs }, frame, measure, lang, loupeBox } = stage;
  const axis = axisOf('bands', frame);
  const shapes: Shape[] = [fill('ink', frame.left, axis - 1.5, frame.right - frame.left, 3)];
  const taken = new Room([loupeBox]);
  for (let i = 0; i < cells.count; i += 1) {
    const at = cells.bounds[i]!;
    const year = i === 0 || civil(at).month === 1 ? ` ${yearWords(at, lang)}` : '';
    const room = xs[i + 1]! - xs[i]! - 16;
    const yearEnds = xs[Math.min(cells.count, i + 13 - civil(at).month)]! - xs[i]! - 16;
    const wide = (one: string) => (one === year.trim() ? Math.max(room, yearEnds) : room);
    const text = [`${monthWords(at, lang, 'short')}${year}`, `${monthWords(at, lang, 'narrow')}${year}`, year.trim(), monthWords(at, lang, 'narrow')]
      .find((one) => one && measure(one, monthName) <= wide(one));
    shapes.push(fill('ink', xs[i]!, axis, 2, year ? 36 : 26));
    const box = text && taken.take([{ x: xs[i]! + 10, y: axis + 14, width: measure(text, monthName), height: 24 }], 2);
    if (text && box) shapes.push({ kind: 'text', text, x: box.x, y: axis + 34, voice: monthName, colour: 'ink', align: 'left' });
  }
  return shapes;
}

/** Each event as a notch at its day, neighbours merged. */
function notches({ index: { exact }, scale, frame }: Stage): Shape[] {
  const axis = axisOf('bands', frame);
  const { span } = scale.cells;
  const shapes: Shape[] = [];
  let last = -Infinity;
  for (let i = firstStart(exact, span.start), to = firstStart(exact, span.end); i < to; i += 1) {
    const x = Math.round(xOf(scale, exact.start[i]!));
    if (x - last < 3) continue;
    shapes.push(fill('ink', x, axis - 10, 2, 10));
    last = x;
  }
  return shapes;
}
