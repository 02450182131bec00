import { adjust, play, step } from '../actions';
import { useStore } from '../store';
import { stopVisit } from './stop-visit';

const now = () => useStore.getState();
const found = (id: string | undefined) => now().exhibit.items.tour.find((tour) => tour.id === id);

/** A tour begins at its first stop, or at another. */
export function startTour(id: string, number = 0) {
  const tour = found(id);
  if (tour) step({ ...stopVisit(now().exhibit, tour, number) });
}

/** The stop before or after is no step back: Back leads to where the tour was begun. */
export function toStop(number: number) {
  const { exhibit, visit } = now();
  const tour = found(visit.tour);
  if (tour?.stops[number]) adjust(stopVisit(exhibit, tour, number));
}

/** Into free exploring, with the way back to the stop kept. */
export const leaveTour = () => {
  play(false);
  step({ view: 'explore', open: false, camera: undefined });
};

/** From wherever the visitor went, to the stop where the tour was left. */
export const resumeTour = () => {
  const { exhibit, visit } = now();
  const tour = found(visit.tour);
  if (tour) step(stopVisit(exhibit, tour, visit.stop ?? 0));
};

/** The tour is over: its list is seen again. */
export const endTour = () => {
  play(false);
  step({ view: 'tours', tour: undefined, stop: undefined, open: false, event: undefined, place: undefined, camera: undefined, themes: [] });
};
