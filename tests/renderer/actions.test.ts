import { beforeEach, describe, expect, it } from 'vitest';
import { moment } from '../../exhibit/dates/dates';
import * as actions from '../../renderer/actions';
import { openingVisit } from '../../renderer/opening-visit';
import { useStore } from '../../renderer/store';
import { makeEvent, makeExhibit, makePerson, makePlace, makePlate } from './make-exhibit';

const exhibit = makeExhibit({
  event: [
    makeEvent('gate-opens', '1871-05-21T15', { weight: 5, places: ['gate'] }),
    makeEvent('hall-burns', '1871-05-24T08', { places: ['hall'] }),
    makeEvent('amnesty', '1880-07-11'),
  ],
  place: [makePlace('gate'), makePlace('hall')],
  person: [makePerson('louise')],
  plate: [makePlate('fires')],
});
const visit = () => useStore.getState().visit;

beforeEach(() => useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'visit', playing: false }));

describe('a visit', () => {
  it('goes back one step at a time to where it was', () => {
    const before = visit();
    actions.chooseEvent('hall-burns', true);
    actions.openPlate('fires');
    actions.choosePerson('louise');
    expect(visit()).toMatchObject({ view: 'people', person: 'louise', plate: undefined });
    actions.back();
    expect(visit()).toMatchObject({ view: 'explore', event: 'hall-burns', plate: 'fires' });
    actions.back();
    actions.back();
    expect(visit()).toEqual(before);
    actions.back();
    expect(visit()).toEqual(before);
  });

  it('closes what a step opened by taking that step back', () => {
    actions.chooseEvent('hall-burns');
    const chosen = visit();
    actions.read();
    actions.openPlate('fires');
    actions.openPlate('column');
    actions.closePlate();
    expect(visit()).toMatchObject({ open: true, plate: undefined });
    actions.close();
    expect(visit()).toEqual(chosen);
    expect(useStore.getState().trail).toHaveLength(1);
  });

  it('closes a sheet that a link opened, and Back opens it again', () => {
    useStore.setState({ visit: { ...visit(), event: 'hall-burns', open: true } });
    actions.close();
    expect(visit()).toMatchObject({ event: 'hall-burns', open: false });
    actions.back();
    expect(visit().open).toBe(true);
  });

  it('lets a place go', () => {
    const before = visit();
    actions.choosePlace('hall');
    actions.leavePlace();
    expect(visit()).toEqual(before);
  });

  it('remembers a bounded way back', () => {
    for (let i = 0; i < 500; i += 1) actions.goTo(i % 2 ? 'walls' : 'people');
    expect(useStore.getState().trail.length).toBeLessThanOrEqual(60);
  });

  it('does not make a drag of the ribbon a step', () => {
    for (let day = 21; day <= 28; day += 1) actions.moveTo(moment(1871, 5, day, 13));
    expect(visit().at).toBe(moment(1871, 5, 28));
    expect(useStore.getState().trail).toEqual([]);
  });

  it('lets a chosen event go when the loupe leaves its day', () => {
    actions.chooseEvent('hall-burns');
    actions.moveTo(moment(1871, 5, 25));
    expect(visit().event).toBeUndefined();
  });

  it('moves the loupe to the day of the event that is chosen', () => {
    actions.chooseEvent('hall-burns');
    expect(visit().at).toBe(moment(1871, 5, 24));
    actions.chooseEvent('amnesty');
    expect(visit().at).toBeLessThanOrEqual(moment(1880, 7, 11));
    expect(visit().span!.start).toBeLessThanOrEqual(moment(1880, 7, 11));
    expect(visit().span!.end).toBeGreaterThan(moment(1880, 7, 11));
  });

  it('ignores an event that the exhibit does not have', () => {
    const before = visit();
    actions.chooseEvent('never-happened');
    expect(visit()).toBe(before);
  });

  it('stops playing when the visitor takes a step', () => {
    actions.play(true);
    actions.choosePlace('hall');
    expect(useStore.getState().playing).toBe(false);
  });
});
