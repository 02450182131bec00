import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../../exhibit/dates/edtf';
import { area, distance, inside, layerOf, middle, ofKind, placeAt, rings, type PlanFeature, type Ring } from './plan-geometry';

/** The plan at the start of a day shows how that day ends; the 28th shows the morning of the last square. */
const days = [21, 22, 23, 24, 25, 26, 27, 28];
const at = (day: number) => parseWhen(`1871-05-${day}`).start;
const read = new Map<string, { start: number; end: number }>();
const when = (text: string) => read.get(text) ?? read.set(text, parseWhen(text)).get(text)!;
const holds = ({ properties: { from, to } }: PlanFeature, moment: number) =>
  (from === undefined || moment >= when(from).start) && (to === undefined || moment < when(to).end);

const washes = layerOf('wash');
const held = (moment: number) => washes.filter((wash) => holds(wash, moment)).flatMap(rings);
const blocks = layerOf('blocks').filter(({ properties }) => properties.from).flatMap((feature) =>
  (feature.geometry as { coordinates: Ring[][] }).coordinates.map(([ring]) => ({ feature, at: middle(ring!) })));

describe('Bloody Week on the plan', () => {
  it('has one wash at every moment from 18 March to the last barricade', () => {
    for (const moment of [parseWhen('1871-03-18').start, at(20), ...days.map(at), parseWhen('1871-05-28T12').start]) expect(held(moment)).toHaveLength(1);
    expect(held(parseWhen('1871-05-28T13').start)).toHaveLength(0);
  });

  it('gives ground only to the army: what is held shrinks from day to day', () => {
    for (const day of days) {
      const before = held(at(day - 1));
      for (const corner of held(at(day))[0]!) expect(inside(before, corner) || distance(before, corner) < 2, `${day} May`).toBe(true);
    }
  });

  it.each(days)('is red where no block has fallen, and black where it has, on %i May', (day) => {
    const red = held(at(day));
    for (const block of blocks) {
      const fallen = holds(block.feature, at(day));
      if (fallen === inside(red, block.at)) expect(distance(red, block.at)).toBeLessThan(60);
    }
  });

  it('has no block left after the 28th', () => {
    expect(blocks.every(({ feature }) => holds(feature, at(29)))).toBe(true);
  });

  /** The last evening on which each was the Commune's, after Lissagaray's account of the fighting. */
  it.each([
    ['trocadero', 21], ['ecole-militaire', 21], ['butte-montmartre', 22], ['place-vendome', 23], ['hotel-de-ville', 23], ['pantheon', 23], ['butte-aux-cailles', 24],
    ['place-de-la-bastille', 25], ['place-du-trone', 26], ['rotonde-de-la-villette', 26], ['buttes-chaumont', 26], ['pere-lachaise', 26], ['mairie-du-20e', 27],
  ])('%s is lost after the evening of %i May', (id, last) => {
    for (const day of days) {
      const red = held(at(day));
      if (inside(red, placeAt(id)) !== day <= last) expect(distance(red, placeAt(id)), `${day} May`).toBeLessThan(40);
    }
  });

  it('has barricades up in what is held and fallen in what is lost', () => {
    for (const barricade of [...layerOf('barricade'), ...layerOf('fallen')])
      for (const day of days.filter((each) => holds(barricade, at(each)))) {
        const where = (barricade.geometry as { coordinates: Position }).coordinates;
        const up = barricade.properties.kind === 'barricade';
        if (inside(held(at(day)), where) !== up) expect(distance(held(at(day)), where), `${barricade.properties.name} ${day} May`).toBeLessThan(160);
      }
  });

  it('leaves a dated line behind for every evening before', () => {
    for (const day of days) {
      const tags = ofKind(layerOf('front'), 'tag').filter((tag) => holds(tag, at(day))).map(({ properties }) => Number(properties.name));
      expect(tags.sort()).toEqual(days.filter((each) => each < day));
    }
  });

  it('shows the army coming every day', () => {
    for (const day of days) expect(layerOf('arrow').filter((arrow) => holds(arrow, at(day))).length).toBeGreaterThan(1);
  });
});

describe('the shells of Versailles', () => {
  const reach = layerOf('reach');
  const under = (moment: number) => reach.filter((step) => holds(step, moment)).flatMap(rings);
  const on = (date: string) => parseWhen(date).start;

  /** The first day on which an account says that shells fall there, or that guns are set on it. */
  it.each([
    ['neuilly-sur-seine', '1871-04-07'], ['porte-des-ternes', '1871-04-07'], ['porte-maillot', '1871-04-07'], ['palais-de-l-industrie', '1871-04-07'],
    ['cimetiere-montmartre', '1871-04-18'], ['fort-d-issy', '1871-04-20'], ['fort-de-vanves', '1871-04-20'],
    ['porte-du-point-du-jour', '1871-05-08'], ['porte-d-auteuil', '1871-05-08'],
    ['porte-de-la-muette', '1871-05-17'], ['porte-de-saint-cloud', '1871-05-08'], ['porte-d-issy', '1871-05-17'], ['place-de-la-concorde', '1871-05-17'],
  ])('fall on %s from %s', (id, first) => {
    for (const moment of [on(first), on('1871-05-20')]) expect(inside(under(moment), placeAt(id))).toBe(true);
  });

  it.each(['hotel-de-ville', 'place-de-la-bastille', 'mairie-du-20e', 'pantheon'])('never reach %s from outside', (id) => {
    for (const step of reach) expect(inside(rings(step), placeAt(id))).toBe(false);
  });

  it('reach farther from step to step, one area at a time, until the army is inside', () => {
    const days = Array.from({ length: 60 }, (_, i) => on('1871-04-01') + i * 86_400_000);
    const sizes = days.map((day) => under(day).reduce((sum, ring) => sum + area(ring), 0));
    expect(sizes.findIndex((size) => size > 0)).toBe(6);
    const last = days.indexOf(on('1871-05-21'));
    expect(sizes.slice(last + 1).every((size) => size === 0)).toBe(true);
    for (let i = 1; i <= last; i += 1) expect(sizes[i]).toBeGreaterThanOrEqual(sizes[i - 1]!);
    for (const day of days) expect(reach.filter((step) => holds(step, day)).length).toBeLessThan(2);
  });
});
