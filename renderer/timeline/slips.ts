/**
 * The hours of a day: named slips on stems, hollow where the hour is uncertain. What has no hour is named below, over all
 * the hours that it may have been.
 */
import { civil } from '../../exhibit/dates/dates';
import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { overlap, type Box } from './boxes';
import { hourWords } from './date-words';
import { firstStart } from './event-index';
import { fill, textBox, type Hit, type Picture, type Shape, type Stage } from './picture';
import { axisOf } from './ribbon-look';
import { xOf } from './ribbon-scale';
import { vagueInView } from './vague-brackets';
import { fitted, type Measure, type Voice } from './voice';

const slipName: Voice = { case: 'Antique', size: 20.5, weight: 650, stretch: 'semi-condensed' };
const hourName: Voice = { case: 'Antique', size: 24, weight: 650 };
const ROWS = [10, 64];
const SLIP = 44;
/** Room for a name, the most first. */
const WIDTHS = [380, 270, 190];
/** How far along itself a slip may hang on its stem. */
const HANGS = [0, 0.5, 1];

export function slips(stage: Stage): Picture {
  const axis = axisOf('slips', stage.frame);
  const hung = hang(stage, axis);
  const rough = unknownHours(stage, axis);
  return { shapes: [...hours(stage, axis), ...hung.shapes, ...rough.shapes], hits: [...hung.hits, ...rough.hits] };
}

function hours(stage: Stage, axis: number): Shape[] {
  const { scale: { cells, xs }, frame, lang, measure, loupeBox } = stage;
  const shapes: Shape[] = [fill('ink', frame.left, axis - 1.5, frame.right - frame.left, 3)];
  const step = (xs[1]! - xs[0]!) * 3 > 90 ? 3 : 6;
  for (let i = 0; i <= cells.count; i += 1) {
    const at = cells.bounds[i]!;
    const main = civil(at).hour % step === 0;
    shapes.push(fill('ink', Math.min(xs[i]!, frame.right - 3) - (main ? 1 : 0), axis, main ? 4 : 2, main ? 20 : 12));
    if (!main) continue;
    const text = i === cells.count && civil(at).hour === 0 ? hourWords(at - 1, lang).replace('23', '24') : hourWords(at, lang);
    const align = i === 0 ? 'left' : i === cells.count ? 'right' : 'center';
    const label = textBox(measure(text, hourName), xs[i]!, axis + 44, hourName, align);
    if (!overlap(label, loupeBox, 6)) shapes.push({ kind: 'text', text, x: label.x, y: axis + 44, voice: hourName, colour: 'ink', align: 'left' });
  }
  return shapes;
}

function hang(stage: Stage, axis: number): Picture {
  const { scale, frame, measure, atHand } = stage;
  const taken: Box[] = [];
  const shapes: Shape[] = [];
  const hits: Hit[] = [];
  for (const { event, hollow } of byWeight(stage)) {
    const x = xOf(scale, event.when.start);
    const red = event.id === atHand;
    const long = xOf(scale, event.when.end) - x;
    const bar: Box = { x, y: axis - 7, width: Math.max(8, long), height: 7 };
    shapes.push(hollow ? { kind: 'frame', ...bar, colour: 'ink', line: 2, inside: 'paper' } : fill(red ? 'red' : 'ink', x, axis - 6, Math.max(4, long), 6));
    const { text = '', ...found } = hungName(event.title, taken, { x, axis, left: frame.left, right: frame.right, measure });
    if (!found.slip || !found.stem) {
      hits.push({ x: x - 14, y: axis - 30, width: 28, height: 60, event });
      continue;
    }
    taken.push(found.slip, found.stem);
    shapes.push({ kind: 'fill', colour: red ? 'red' : 'ink', ...found.stem, width: red ? 7 : 3 });
    shapes.push({ kind: 'frame', ...found.slip, line: hollow ? 1.5 : 3, colour: red ? 'red' : 'ink', inside: red ? 'red' : hollow ? 'paper' : 'sheet' });
    shapes.push({ kind: 'text', text, x: found.slip.x + 12, y: found.slip.y + 29, voice: slipName, colour: red ? 'sheet' : 'ink', align: 'left' });
    hits.push({ ...found.slip, event });
  }
  return { shapes, hits };
}

/** An event of which not even half the day is known. */
const noHour = ({ when }: ExhibitEvent) => when.end - when.start > 12 * 3_600_000;

/** The event at hand first, then by weight: who comes first hangs where it wants to. */
function byWeight(stage: Stage): { event: ExhibitEvent; hollow: boolean }[] {
  const { exhibit, index: { exact }, scale: { cells: { span } }, atHand } = stage;
  const found = vagueInView(stage).filter((event) => !noHour(event)).map((event) => ({ event, hollow: true }));
  for (let i = firstStart(exact, span.start), to = firstStart(exact, span.end); i < to; i += 1)
    found.push({ event: exhibit.items.event[exact.event[i]!]!, hollow: false });
  return found.sort((a, b) => Number(b.event.id === atHand) - Number(a.event.id === atHand) || b.event.weight - a.event.weight);
}

interface Wanted { x: number; axis: number; left: number; right: number; measure: Measure }

/** The name as long as there is room for it. */
function hungName(title: string, taken: Box[], wanted: Wanted): { text?: string; slip?: Box; stem?: Box } {
  for (const room of WIDTHS) {
    const text = fitted(title, slipName, room - 24, wanted.measure);
    const found = text && free(taken, wanted.measure(text, slipName) + 24, wanted);
    if (found) return { text, ...found };
  }
  return {};
}

/** The first row and hang in which neither the slip nor its stem meets another. */
function free(taken: Box[], width: number, { x, axis, left, right }: Wanted) {
  for (const hangs of HANGS) {
    for (const y of ROWS) {
      const start = Math.min(x - hangs * (width - 3), right - width);
      const slip: Box = { x: start, y, width, height: SLIP };
      const stem: Box = { x, y: y + SLIP, width: 3, height: axis - y - SLIP };
      if (start < left) continue;
      if (!taken.some((box) => overlap(slip, box, 6) || overlap(stem, box, 3))) return { slip, stem };
    }
  }
  return undefined;
}

/** One hollow band for the events of this day whose hour nobody knows, with their names. */
function unknownHours(stage: Stage, axis: number): Picture {
  const { frame, scale, sometime, measure, atHand } = stage;
  const events = vagueInView(stage).filter(noHour).sort((a, b) => b.weight - a.weight);
  if (!events.length) return { shapes: [], hits: [] };
  const x = Math.min(...events.map(({ when }) => xOf(scale, when.start)));
  const end = Math.max(...events.map(({ when }) => xOf(scale, when.end)));
  const y = axis + 56;
  const height = frame.height - y - 4;
  const baseline = y + height - 10;
  const shapes: Shape[] = [{ kind: 'frame', colour: 'ink', line: 2, x, y, width: end - x, height }];
  const hits: Hit[] = [];
  const intro: Voice = { ...slipName, weight: 500 };
  let left = x + 12;
  const say = (text: string, voice: Voice, event?: ExhibitEvent) => {
    const width = measure(text, voice);
    if (left + width > end - 40) return false;
    shapes.push({ kind: 'text', text, x: left, y: baseline, voice, colour: event && event.id === atHand ? 'red-2' : event ? 'ink' : 'ink-2', align: 'left' });
    if (event) hits.push({ x: left - 6, y: y - 6, width: width + 12, height: height + 12, event });
    left += width + 26;
    return true;
  };
  say(sometime, intro);
  let unnamed = 0;
  for (const event of events) if (!say(fitted(event.title, slipName, WIDTHS[0]!, measure), slipName, event)) unnamed += 1;
  if (unnamed) shapes.push({ kind: 'text', text: `+${unnamed}`, x: end - 10, y: baseline, voice: intro, colour: 'ink-2', align: 'right' });
  return { shapes, hits };
}
