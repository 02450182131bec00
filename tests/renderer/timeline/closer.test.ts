import { beforeEach, describe, expect, it } from 'vitest';
import { moment } from '../../../exhibit/dates/dates';
import * as actions from '../../../renderer/actions';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';
import { stepDistance } from '../../../renderer/timeline/ribbon-moves';
import { makeEvent, makeExhibit } from '../make-exhibit';

const days = ['21', '22', '23', '24', '25', '26', '27', '28'];
const exhibit = makeExhibit({
  event: [...days.map((day) => makeEvent(`day-${day}`, `1871-05-${day}`)), makeEvent('hall-burns', '1871-05-24T08/1871-05-24T10', { weight: 5 }), makeEvent('pantheon-falls', '1871-05-24T14')],
});
const visit = () => useStore.getState().visit;

beforeEach(() => useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'visit', playing: false }));

describe('closer', () => {
  it('comes from a day to the hour of the story at hand, not to midnight', () => {
    actions.moveTo(moment(1871, 5, 24));
    stepDistance('closer');
    expect(visit()).toMatchObject({ scale: 'hour', at: moment(1871, 5, 24, 8) });
  });

  it('comes to the hour of the story that was chosen', () => {
    actions.chooseEvent('pantheon-falls');
    stepDistance('closer');
    expect(visit()).toMatchObject({ scale: 'hour', at: moment(1871, 5, 24, 14) });
  });
});
