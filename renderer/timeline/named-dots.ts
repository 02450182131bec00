/** Years and farther: dots on a line, the weightiest with their names on stems; the rest are notches. */
import { civil, moment, unitsBetween } from '../../exhibit/dates/dates';
import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { overlap, type Box } from './boxes';
import { yearWords } from './date-words';
import { firstStart, type Track } from './event-index';
import { fill, textBox, type Align, type Hit, type Picture, type Shape, type Stage } from './picture';
import { axisOf } from './ribbon-look';
import { xOf } from './ribbon-scale';
import { isVague } from './vague';
import { fitted, type Voice } from './voice';

const name: Voice = { case: 'Antique', size: 23, weight: 600, stretch: 'semi-condensed' };
const year: Voice = { case: 'Antique', size: 24, weight: 650 };
const numeral: Voice = { case: 'Bois', size: 52 };
/** Baselines of the names above the axis: three storeys. */
const STOREYS = [74, 48, 24];
const LONGEST = 320;
/** Around a name, in design px. */
const AIR = 8;
/** Events nearer to each other than this, in design px, speak through one. */
const GROUP = 24;
const SAMPLES = 64;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

export function namedDots(stage: Stage): Picture {
  const axis = axisOf('dots', stage.frame);
  const named = dotsOf(stage, axis);
  return {
    shapes: [fill('ink', stage.frame.left, axis - 1.5, stage.frame.right - stage.frame.left, 3), ...years(stage, axis), ...notches(stage, axis), ...named.flatMap(({ shapes }) => shapes)],
    hits: named.flatMap(({ hits }) => hits),
  };
}

function years(stage: Stage, axis: number): Shape[] {
  const { scale: { cells: { span } }, frame, measure } = stage;
  const perYear = (frame.right - frame.left) / Math.max(1e-9, (span.end - span.start) / (365.2425 * 86_400_000));
  const step = STEPS.find((years) => years * perYear >= 150) ?? 10_000;
  const fine = STEPS.filter((years) => years * perYear >= 9 && years < step && step % years === 0)[0] ?? step;
  const shapes: Shape[] = [];
  for (let y = Math.ceil(civil(span.start).year / fine) * fine; moment(y) < span.end; y += fine) {
    const x = xOf(stage.scale, moment(y));
    const main = y % step === 0;
    shapes.push(fill('ink', x - (main ? 2 : 1), axis, main ? 4 : 2, main ? 22 : 12));
    const text = yearWords(moment(y), stage.lang);
    const half = measure(text, year) / 2;
    if (main && x - half >= frame.left - 10 && x + half <= frame.right + 10)
      shapes.push({ kind: 'text', text, x, y: axis + 50, voice: year, colour: 'ink', align: 'center' });
  }
  return shapes;
}

/** Every cell with events has a notch that grows with them, up to where the names begin. */
function notches(stage: Stage, axis: number): Shape[] {
  const { scale: { cells, xs }, index: { exact } } = stage;
  const shapes: Shape[] = [];
  let from = firstStart(exact, cells.span.start);
  for (let i = 0; i < cells.count; i += 1) {
    const to = firstStart(exact, Math.min(cells.bounds[i + 1]!, cells.span.end));
    const wide = Math.max(2, xs[i + 1]! - xs[i]! - 2);
    const high = Math.min(18, 5 + 1.5 * (to - from));
    if (to > from) shapes.push(fill('ink', xs[i]! + 1, axis - high, wide, high));
    from = to;
  }
  return shapes;
}

interface Dot { shapes: Shape[]; hits: Hit[] }

function dotsOf(stage: Stage, axis: number): Dot[] {
  const { scale, frame, loupeBox, measure } = stage;
  const bigYear = measure(yearWords(stage.at, stage.lang), numeral) + 20;
  const flip = loupeBox.x + bigYear + 12 > frame.right;
  const taken: Box[] = [loupeBox, { x: flip ? loupeBox.x - bigYear : loupeBox.x + 12, y: 10, width: bigYear, height: 46 }];
  const dots: Dot[] = [];
  for (const event of spokesmen(stage)) {
    const { title, when, id } = event;
    const x = xOf(scale, when.start);
    const text = fitted(title, name, LONGEST, measure);
    if (!text) continue;
    const width = measure(text, name);
    const found = placed(taken, { x, width, axis, left: frame.left, right: frame.right });
    if (!found) continue;
    taken.push(found.label, found.stem);
    const colour = id === stage.atHand ? 'red-2' : 'ink';
    const hit = (box: Box): Hit => ({ ...box, event });
    dots.push({
      shapes: [
        { kind: 'fill', colour, ...found.stem },
        { kind: 'dot', x, y: axis, radius: 9, colour: id === stage.atHand ? 'red' : 'ink' },
        { kind: 'text', text, x: found.label.x, y: found.baseline, voice: name, colour, align: 'left' },
      ],
      hits: [hit(found.label), hit({ x: x - 12, y: axis - 24, width: 24, height: 48 })],
    });
  }
  return dots;
}

/**
 * The weightiest event of each group of neighbouring cells: the one at hand first, then by weight. Groups are
 * fixed in time, not on the screen, so that names do not flicker while the ribbon slides.
 */
export function spokesmen({ exhibit, index: { exact }, scale: { cells, left, right }, atHand }: Stage): ExhibitEvent[] {
  const perCell = (right - left) / cells.count;
  const size = Math.max(1, Math.ceil(GROUP / perCell));
  const first = unitsBetween(cells.unit, 0, cells.bounds[0]!);
  const found: number[] = [];
  for (let i = 0; i < cells.count; ) {
    const next = Math.min(cells.count, i + size - (((first + i) % size) + size) % size);
    const best = weightiest(exact, Math.max(cells.bounds[i]!, cells.span.start), Math.min(cells.bounds[next]!, cells.span.end));
    if (best >= 0) found.push(best);
    i = next;
  }
  found.sort((a, b) => exact.weight[b]! - exact.weight[a]! || scattered(a) - scattered(b));
  const events = found.map((place) => exhibit.items.event[exact.event[place]!]!);
  const hand = atHand ? lookup(exhibit).event.get(atHand) : undefined;
  const shown = hand && hand.when.start >= cells.span.start && hand.when.start < cells.span.end && !isVague(hand.when, cells.unit);
  return shown ? [hand, ...events.filter((event) => event !== hand)] : events;
}

/** Among equals, an order that does not run along the line. */
const scattered = (place: number) => Math.imul(place + 1, 0x9e3779b1) >>> 0;

/** The place of the weightiest event that begins in a range; of very many, samples. */
function weightiest(track: Track, start: number, end: number): number {
  const from = firstStart(track, start);
  const to = firstStart(track, end);
  const stride = Math.max(1, Math.floor((to - from) / SAMPLES));
  let best = -1;
  for (let i = from; i < to; i += stride) if (best < 0 || track.weight[i]! > track.weight[best]!) best = i;
  return best;
}

interface Wanted { x: number; width: number; axis: number; left: number; right: number }

/** The first storey and side where neither the name nor its stem meets anything. */
function placed(all: Box[], { x, width, axis, left, right }: Wanted) {
  // On whichever side of its stem the name stands, it reaches no further than its width.
  const taken = all.filter((box) => box.x < x + width + AIR && box.x + box.width > x - width - AIR);
  for (const storey of STOREYS) {
    for (const align of ['center', 'left', 'right'] as Align[]) {
      const baseline = axis - storey;
      const label = textBox(width, x, baseline, name, align);
      const stem: Box = { x: x - 1, y: baseline + 8, width: 2, height: storey - 8 };
      if (label.x < left - 4 || label.x + width > right + 4) continue;
      if (!taken.some((box) => overlap(label, box, AIR) || overlap(stem, box, 4))) return { label, stem, baseline };
    }
  }
  return undefined;
}
