/** The dates under the stacked sheets: neighbours of the loupe swell, Sundays carry a date, months a name. */
import { civil } from '../../exhibit/dates/dates';
import type { TimeUnit } from '../../exhibit/format/exhibit';
import { overlap, Room, type Box } from './boxes';
import { dayMonthWords, hourWords, monthWords, yearWords } from './date-words';
import { inkStretches } from './phase-rules';
import { fill, textBox, type Align, type Picture, type Shape, type Stage } from './picture';
import { axisOf } from './ribbon-look';
import { set, type Voice } from './voice';

const small: Voice = { case: 'Antique', size: 21, weight: 650, stretch: 'semi-condensed' };
const big: Voice = { case: 'Bois', size: 34, caps: true, spacing: 0.04 };
/** Sizes of the loupe's neighbours' dates. */
const SWOLLEN = [34, 28, 24];

/** The rank of a date that is set only to count by. */
const COMMON = 5;

const isSunday = (at: number) => new Date(at).getUTCDay() === 0;

/** The cells whose date is set even when they are narrow. */
const carries = (unit: TimeUnit, at: number) =>
  unit === 'day' ? isSunday(at) : unit === 'hour' ? civil(at).hour % 3 === 0 : unit === 'month' ? civil(at).month % 3 === 1 : true;

const minor = (unit: TimeUnit, at: number, lang: string) =>
  unit === 'day' ? String(civil(at).day) : unit === 'hour' ? hourWords(at, lang) : unit === 'month' ? monthWords(at, lang, 'narrow') : yearWords(at, lang);

/** The name of what begins with this cell: a month, a year, a day. */
function major(unit: TimeUnit, at: number, lang: string, first: boolean): string | undefined {
  const { month, day, hour } = civil(at);
  if (unit === 'day') return day === 1 || first ? monthWords(at, lang) : undefined;
  if (unit === 'hour') return hour === 0 || first ? dayMonthWords(at, lang) : undefined;
  return unit === 'month' && (month === 1 || first) ? yearWords(at, lang) : undefined;
}

export function sheetAxis(stage: Stage): Picture {
  const { frame, scale, loupeBox } = stage;
  const axis = axisOf('sheets', frame);
  const ink = inkStretches(stage);
  const shapes: Shape[] = [];
  const paper = [frame.left, ...ink.flatMap(({ x, end }) => [x, end]), frame.right];
  for (let i = 0; i < paper.length; i += 2) if (paper[i + 1]! > paper[i]!) shapes.push(fill('ink', paper[i]!, axis - 1.5, paper[i + 1]! - paper[i]!, 3));
  const { bounds, unit, count } = scale.cells;
  const begins = (i: number) => major(unit, bounds[i]!, stage.lang, i === 0);
  const ticks = Array.from({ length: count }, (_, i) => i).filter(begins).map((i) => scale.xs[i]!);
  const edges = ink.flatMap(({ x, end }) => [x, end]).filter((x) => x < frame.right);
  const room = new Room([loupeBox, ...[...ticks, ...edges].map((x): Box => ({ x: x - 1, y: axis, width: 0, height: 50 }))]);
  const onInk = (box: Box) => ink.some(({ x, end }) => box.x >= x - 4 && box.x + box.width <= end + 4);
  const say = (text: string, voice: Voice, boxes: Box[], y: number) => {
    const box = room.take(boxes, 6);
    if (box) shapes.push({ kind: 'text', text, x: box.x, y, voice, colour: onInk(box) ? 'sheet' : 'ink', align: 'left' });
  };
  const labels = dates(stage);
  for (const label of labels.filter(({ rank }) => rank < COMMON)) say(label.text, label.voice, [label.box], label.y);
  const common = labels.filter(({ rank }) => rank === COMMON);
  for (let i = 0; i < count; i += 1) {
    const name = begins(i);
    if (!name) continue;
    const x = scale.xs[i]!;
    const end = nextMajor(stage, i);
    const covered = x > loupeBox.x && x < loupeBox.x + loupeBox.width;
    if (!covered && !onInk({ x, y: 0, width: 0, height: 0 })) shapes.push(fill('ink', x, axis, 2, 38));
    const text = set(name, big, stage.lang);
    const width = stage.measure(text, big);
    const places = Array.from({ length: 40 }, (_, step) => textBox(width, x + 8 + step * 4, axis + 36, big, 'left')).filter((box) => box.x + width <= end);
    // The name of a month makes way for its Sundays where both have room; where they have not, it comes first.
    const sundays = common.filter(({ box }) => box.x >= x && box.x < end && !room.meets(box, 6)).map(({ box }) => box);
    const beside = places.find((box) => !room.meets(box, 6) && !sundays.some((other) => overlap(box, other, 6)));
    say(text, big, beside ? [beside] : places, axis + 36);
  }
  for (const label of common) say(label.text, label.voice, [label.box], label.y);
  return { shapes, hits: [] };
}

/** A month's name stays inside the month. */
function nextMajor({ scale, lang }: Stage, from: number): number {
  const { bounds, unit, count } = scale.cells;
  for (let i = from + 1; i < count; i += 1) if (major(unit, bounds[i]!, lang, false)) return scale.xs[i]! - 6;
  return scale.right;
}

interface DateLabel { text: string; voice: Voice; box: Box; y: number; rank: number }

/** The dates that want to be set, who matters most first. */
function dates(stage: Stage): DateLabel[] {
  const { scale: { cells: { bounds, unit, count } }, lang, loupe, frame } = stage;
  const axis = axisOf('sheets', frame);
  const ink = inkStretches(stage).map(({ phase }) => phase.when);
  const sizes = frame.portrait ? SWOLLEN.slice(1) : SWOLLEN;
  const labels: DateLabel[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = bounds[i]!;
    const away = Math.abs(i - Math.round(loupe));
    const size = sizes[away - 1];
    const first = i === 0 || ink.some(({ start }) => start === at);
    const last = i === count - 1 || ink.some(({ end }) => end === bounds[i + 1]!);
    if (away === 0 || !(size || first || last || carries(unit, at))) continue;
    const voice: Voice = size ? { ...small, size, stretch: 'condensed' } : small;
    const text = minor(unit, at, lang);
    const y = axis + (size ? 34 : 31);
    labels.push({ text, voice, y, box: dateBox(stage, i, text, voice, { y, first, last }), rank: size ? away : first || last ? COMMON - 1 : COMMON });
  }
  return labels.sort((a, b) => a.rank - b.rank);
}

/** In the middle of its cell, or against the edge of what it is the first or last of. */
function dateBox({ scale: { xs, right }, measure }: Stage, i: number, text: string, voice: Voice, { y, first, last }: { y: number; first: boolean; last: boolean }): Box {
  const align: Align = first ? 'left' : last ? 'right' : 'center';
  const end = xs[i + 1]! >= right - 1 ? right : xs[i + 1]! - 8;
  const x = first ? xs[i]! + 5 : last ? end : (xs[i]! + xs[i + 1]!) / 2;
  return textBox(measure(text, voice), x, y, voice, align);
}
