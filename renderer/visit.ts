import type { TimeUnit } from '../exhibit/format/schema';

/** The regions that the imprint leads to. */
export const views = ['explore', 'contents', 'walls', 'people', 'tours', 'search', 'guestbook'] as const;
export type View = (typeof views)[number];

/** What makes the exhibit fit this visitor. It belongs to the visit and is forgotten with it. */
export const aids = ['contrast', 'calm', 'reach', 'large', 'list', 'read'] as const;
export type Aid = (typeof aids)[number];
/** Sizes of reading text, in percent. */
export const textSizes = [100, 125, 150, 200] as const;
export type TextSize = (typeof textSizes)[number];

export interface Camera { lon: number; lat: number; zoom: number }
/** A half-open range of moments, milliseconds as in `exhibit/dates/dates.ts`. */
export interface Span { start: number; end: number }

/**
 * A visit is one plain value: where the visitor is, and nothing that can be computed from it and the exhibit.
 * It can be written to the address and read from it; see `visit-link.ts`.
 */
export interface Visit {
  view: View;
  lang: string;
  /** The start of the cell under the loupe: a day, an hour, a year. */
  at: number;
  /** The unit of that cell; with `span` it is how close the ribbon is. */
  scale: TimeUnit;
  /** What the ribbon shows from edge to edge. Absent: the distance's own range. */
  span?: Span;
  /** The chosen items. The most specific one open is what the sheet shows. */
  event?: string;
  place?: string;
  person?: string;
  plate?: string;
  document?: string;
  /** The situation of a day, opened to be read. */
  situation?: string;
  /** A page of the contents: the id of a chapter, or `agenda`. */
  page?: string;
  /** The sheet is opened to be read. */
  open?: boolean;
  /** Filters of the whole visit: themes and kinds (of event; of plate as `plate:poster`). Empty means everything. */
  themes: string[];
  kinds: string[];
  /** The plan's camera when the visitor has moved it. Absent: at rest. */
  camera?: Camera;
  /** The tour that is taken, and its stop counted from 0; kept while the visitor explores beside it. */
  tour?: string;
  stop?: number;
  /** What is looked for in the search. */
  query?: string;
  aids: Aid[];
  /** Absent: as it is set. */
  textSize?: TextSize;
}
