import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment } from '../../../exhibit/dates/dates';
import type { Exhibit, TimeUnit } from '../../../exhibit/format/exhibit';
import { overlap, type Box } from '../../../renderer/timeline/boxes';
import { hitAt, layOut } from '../../../renderer/timeline/lay-out';
import { textBox, type Shape, type Stage } from '../../../renderer/timeline/picture';
import type { Frame } from '../../../renderer/timeline/ribbon-look';
import { stageOf } from '../../../renderer/timeline/ribbon-stage';
import { brackets } from '../../../renderer/timeline/vague-brackets';
import { stack } from '../../../renderer/timeline/sheet-stacks';
import type { Span, Visit } from '../../../renderer/visit';
import { commune, day, event, exhibit, measure, phase, when } from './make-exhibit';

const landscape: Frame = { width: 1920, height: 216, left: 160, right: 1672, portrait: false };
const portrait: Frame = { width: 1080, height: 212, left: 48, right: 944, portrait: true };
const visit = (at: number, scale: TimeUnit, span: Span): Visit => ({ view: 'explore', lang: 'en', at, scale, span, themes: [], kinds: [], aids: [] });

function stage(made: Exhibit, unit: TimeUnit, span: Span, { at = span.start, position = 0, frame = landscape }: { at?: number; position?: number; frame?: Frame } = {}): Stage {
  return stageOf(made, visit(at, unit, span), { window: { unit, span, at }, position }, frame, measure);
}

const wordBoxes = (shapes: Shape[]): Box[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [textBox(measure(shape.text, shape.voice), shape.x, shape.y, shape.voice, shape.align)] : []));

function expectApart(boxes: Box[], frame: Frame) {
  for (let i = 0; i < boxes.length; i += 1) {
    expect(boxes[i]!.x).toBeGreaterThanOrEqual(frame.left - 48);
    expect(boxes[i]!.x + boxes[i]!.width).toBeLessThanOrEqual(frame.right + 48);
    for (let j = i + 1; j < boxes.length; j += 1) expect(overlap(boxes[i]!, boxes[j]!), JSON.stringify([boxes[i], boxes[j]])).toBe(false);
  }
}

const days = { start: moment(1871, 3, 18), end: moment(1871, 5, 29) };
const title = fc.string({ minLength: 3, maxLength: 40 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'A day');
const frames = fc.constantFrom(landscape, portrait);

describe('labels never overlap', () => {
  it('on the 72 days, wherever the loupe is, nor does any reach under it', () => {
    const made = commune();
    fc.assert(fc.property(fc.double({ min: 0, max: 71, noNaN: true }), frames, (position, frame) => {
      const at = days.start + Math.round(position) * 86_400_000;
      const shown = stage(made, 'day', days, { at, position, frame });
      expectApart([...wordBoxes(layOut(shown).shapes), shown.loupeBox], frame);
    }), { numRuns: 80 });
  });

  it('among named dots, whatever the years and the names', () => {
    const years = fc.array(fc.tuple(fc.integer({ min: 1500, max: 1999 }), title, fc.integer({ min: 1, max: 5 })), { maxLength: 120 });
    fc.assert(fc.property(years, frames, (list, frame) => {
      const made = exhibit({ period: when(moment(1500), moment(2000), 'year'), events: list.map(([year, name, weight], i) => event(day(year, 3, 3), { id: `e${i}`, title: name, weight })) });
      const span = { start: moment(1790), end: moment(2000) };
      expectApart(wordBoxes(layOut(stage(made, 'year', span, { at: moment(1871), position: 81, frame })).shapes), frame);
    }), { numRuns: 60 });
  });

  it('among named slips, whatever the hours and the names', () => {
    const hours = fc.array(fc.tuple(fc.integer({ min: 0, max: 23 }), title, fc.boolean(), fc.boolean()), { maxLength: 40 });
    fc.assert(fc.property(hours, frames, (list, frame) => {
      const events = list.map(([hour, name, known, uncertain], i) => event(known ? when(moment(1871, 3, 18, hour), moment(1871, 3, 18, hour + 1), 'hour', { uncertain }) : day(1871, 3, 18), { id: `e${i}`, title: name }));
      const made = exhibit({ period: day(1871, 3, 18), events });
      const span = { start: moment(1871, 3, 18), end: moment(1871, 3, 19) };
      expectApart(wordBoxes(layOut(stage(made, 'hour', span, { at: moment(1871, 3, 18, 6), position: 6, frame })).shapes), frame);
    }), { numRuns: 60 });
  });

  it('among bands, whatever the phases', () => {
    const phases = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), title), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(phases, frames, (list, frame) => {
      const made = { ...commune(), phases: list.map(([from, long, name]) => phase(name, moment(1870, 7 + from), moment(1870, 7 + from + long))) };
      const span = { start: moment(1870, 7), end: moment(1871, 11) };
      const shown = stage(made, 'month', span, { at: moment(1871, 1), position: 6, frame });
      expectApart([...wordBoxes(layOut(shown).shapes), shown.loupeBox], frame);
    }), { numRuns: 60 });
  });
});

describe('what the ribbon says', () => {
  const texts = (shown: Stage) => layOut(shown).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  it('names the months, the Sundays and the neighbours of the loupe', () => {
    expect(texts(stage(commune(), 'day', days, { at: moment(1871, 4, 20), position: 33 }))).toEqual(expect.arrayContaining(['MARCH', 'APRIL', 'MAY', '26', '19', '21', '28', 'Bloody Week']));
  });
  it('says it in French', () => {
    const french = { ...commune(), lang: 'fr' };
    expect(texts(stage(french, 'day', days, { at: moment(1871, 4, 20), position: 33 }))).toEqual(expect.arrayContaining(['MARS', 'AVRIL', 'MAI']));
  });
  it('shows the nearer distance as a block that leads there', () => {
    const shown = stage(commune(), 'month', { start: moment(1870, 7), end: moment(1871, 11) }, { at: moment(1871, 1), position: 6 });
    expect(texts(shown)).toContain('72 DAYS');
    expect(layOut(shown).hits.find(({ distance }) => distance)?.distance?.span).toEqual(days);
  });
  it('names years by their weightiest event', () => {
    const made = exhibit({ period: when(moment(1800), moment(2000), 'year'), events: [event(day(1871, 3, 18), { id: 'a', title: 'The rising', weight: 5 }), event(day(1871, 3, 19), { id: 'b', title: 'A small matter', weight: 1 })] });
    const said = texts(stage(made, 'year', { start: moment(1800), end: moment(2000) }, { at: moment(1900), position: 100 }));
    expect(said).toContain('The rising');
    expect(said).not.toContain('A small matter');
  });
});

describe('vague events on the ribbon', () => {
  const april = event(when(moment(1871, 4), moment(1871, 5), 'month'), { id: 'april', title: 'Some time in April' });
  const shown = (events = [april]) => stage(exhibit({ period: when(moment(1871), moment(1872), 'year'), events }), 'day', days);
  it('are a bracket over the whole range', () => {
    const { cells, xs } = shown().scale;
    const [bracket] = brackets(shown());
    expect(bracket!.x).toBeCloseTo(xs[cells.bounds.indexOf(moment(1871, 4))]!);
    expect(bracket!.end).toBeCloseTo(xs[cells.bounds.indexOf(moment(1871, 5))]!);
  });
  it('share lanes without meeting, and none is lost', () => {
    const range = fc.tuple(fc.integer({ min: -20, max: 90 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(fc.property(fc.array(range, { maxLength: 40 }), (list) => {
      const events = list.map(([from, long], i) => event(when(moment(1871, 3, 18 + from), moment(1871, 3, 18 + from + long), 'month'), { id: `v${i}` }));
      const visible = events.filter((one) => one.when.start < days.end && one.when.end > days.start);
      const all = brackets(shown(events));
      expect(all.flatMap((one) => one.events.map(({ id }) => id)).sort()).toEqual(visible.map(({ id }) => id).sort());
      for (const a of all) for (const b of all) if (a !== b && a.lane === b.lane) expect(a.end <= b.x || b.end <= a.x).toBe(true);
    }));
  });
  it('that may have been at any time far beyond say nothing', () => {
    expect(brackets(shown([event(when(moment(1866), moment(1886), 'year'))]))).toEqual([]);
  });
  it('can be chosen', () => {
    const { hits } = layOut(shown());
    const { x, y, width } = hits[0]!;
    expect(hitAt(hits, x + width / 2, y + 10)?.event?.id).toBe('april');
  });
  it('of a day without an hour are named below the hours, not hung on one', () => {
    const made = exhibit({ period: day(1871, 3, 18), events: [event(day(1871, 3, 18), { title: 'No hour known' }), event(when(moment(1871, 3, 18, 3), moment(1871, 3, 18, 4), 'hour'), { title: 'At three' })] });
    const { shapes } = layOut(stage(made, 'hour', { start: moment(1871, 3, 18), end: moment(1871, 3, 19) }));
    const y = (text: string) => shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === text ? [shape.y] : []))[0]!;
    expect(y('No hour known')).toBeGreaterThan(180);
    expect(y('At three')).toBeLessThan(100);
  });
});

describe('a finger', () => {
  const hits = [{ x: 100, y: 100, width: 50, height: 20, at: 1 }, { x: 160, y: 100, width: 50, height: 20, at: 2 }];
  it('chooses what it is on, or the nearest within its reach', () => {
    expect(hitAt(hits, 120, 110)?.at).toBe(1);
    expect(hitAt(hits, 156, 110)?.at).toBe(2);
    expect(hitAt(hits, 120, 140)).toBeUndefined();
  });
});

describe('a stack of sheets', () => {
  it('is as high as its events while there is height, and never higher than there is', () => {
    expect(stack(3, 98)).toEqual({ pitch: 17, drawn: 3 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), (count) => {
      const { pitch, drawn } = stack(count, 98);
      expect(pitch * drawn).toBeLessThanOrEqual(98.001);
      expect(drawn).toBeGreaterThan(0);
    }));
  });
});
