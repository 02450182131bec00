import type { Exhibit, ExhibitEvent, Theme } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import type { Visit } from '../visit';

/** A path of more stories than these is not walked to its end. */
const MOST = 12;

/** The stories of a theme: those that the author chose, in their order, else the strongest in the order of time. */
export function momentsOf(exhibit: Exhibit, { id, moments }: Theme): ExhibitEvent[] {
  if (moments) return moments.map((one) => lookup(exhibit).event.get(one)).filter((one) => !!one);
  const all = exhibit.items.event.filter(({ themes }) => themes.includes(id));
  const strongest = [...all].sort((a, b) => b.weight - a.weight || a.when.start - b.when.start).slice(0, MOST);
  return all.filter((event) => strongest.includes(event));
}

export interface Path {
  theme: Theme;
  /** Of how many stories the path is made, and the number of the one at hand; 0 beside the path. */
  length: number;
  number: number;
  before?: ExhibitEvent;
  after?: ExhibitEvent;
}

/** The path that a visit is on: of the one theme that is chosen, wherever the visitor has strayed to in time. */
export function pathOf(exhibit: Exhibit, { themes }: Pick<Visit, 'themes'>, event: ExhibitEvent): Path | undefined {
  const theme = themes.length === 1 ? exhibit.themes.find(({ id }) => id === themes[0]) : undefined;
  if (!theme) return undefined;
  const moments = momentsOf(exhibit, theme);
  if (moments.length < 2) return undefined;
  const at = moments.findIndex(({ id }) => id === event.id);
  const path = { theme, length: moments.length, number: at + 1 };
  if (at >= 0) return { ...path, before: moments[at - 1], after: moments[at + 1] };
  // Beside the path: back to where one left it, or on from there.
  const start = event.when.start;
  return { ...path, before: moments.findLast(({ when }) => when.start <= start), after: moments.find(({ when }) => when.start > start) };
}
