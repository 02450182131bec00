/**
 * The compiled exhibit in one language: what `compile` writes as `exhibit.<lang>.json` and the renderer reads as it is.
 * Checked once, at compile time; whoever reads it trusts it.
 */
import type { AgendaKind } from './agenda-schema';
import type { Citation, Dispute, ExhibitFile, ItemFile, Kind, LayerRole, Stop, TimeUnit } from './schema';

/**
 * A date as a half-open range `[start, end)` in milliseconds of local civil time counted as if it were UTC, since 1970.
 * `unit` is the precision that the author gave; a vague date never pretends to more.
 */
export interface When {
  edtf: string;
  start: number;
  end: number;
  unit: TimeUnit;
  /** EDTF `?` or `%`. */
  uncertain: boolean;
  /** EDTF `~` or `%`. */
  approximate: boolean;
  /** A side that the author left open (`1871/..`): `start` or `end` is then not a bound, only where the known part stops. */
  open?: 'start' | 'end';
}

/** What every item has. */
interface Common extends InLanguage {
  id: string;
}

/** In which language words are: the exhibit's, or the default one where nobody has translated them. */
export interface InLanguage {
  /** The language that the words are really in. */
  lang: string;
  /** Of an item that is translated in part, such as by a label: which of its words are in another language (`html` is its text). */
  fallback?: Fallback;
}
export interface Fallback { lang: string; of: string[] }

/** What is read only once an item is opened. It lies in files of its own, see `readings.ts`: of ten thousand items a visitor opens ten. */
export interface Reading {
  /** The Markdown body as safe HTML; empty when there is none. */
  html: string;
  /** Of an event: the sentence that opens the sheet, and on what historians disagree. */
  lead?: string;
  disputed?: Dispute[];
}

type Compiled<K extends Kind, Dates extends string = never> = Omit<ItemFile<K>, Dates> & Common;

export type ExhibitEvent = Compiled<'event', 'date' | 'nowhere' | keyof Reading> & {
  when: When;
  /** The number of its sheet (day n of the count), absent outside the counted period. */
  number?: number;
};
export type Place = Compiled<'place'>;
export type Person = Compiled<'person', 'born' | 'died'> & { born?: When; died?: When };
export type Document = Compiled<'document', 'date'> & { when: When; number?: number };
export type Quotation = Compiled<'quotation', 'year'> & {
  when: When;
  /** The words themselves, as safe HTML. */
  html: string;
  /** The same in the language in which they were said, when that is not this language. */
  originalHtml?: string;
};
/** How the war stands at the end of a day. */
export type Situation = Compiled<'situation', 'date'> & { when: When; number?: number; html: string };
/** A text about the exhibit itself, such as how it is known what it tells. */
export type Chapter = Compiled<'chapter'> & {
  html: string;
  /** Every question on which historians disagree and the event that raises it, where the chapter lists them; `lang` where it is not that of the exhibit. */
  disputes: (Dispute & { event: string; lang?: string })[];
};
export type Tour = Omit<Compiled<'tour', 'stops'>, 'sources'> & { sources: Citation[]; stops: TourStop[] };
/** A stop of a tour: what it shows, and what is told there. */
export type TourStop = Omit<Stop, 'at' | 'span'> & {
  at?: When;
  span?: When;
  headline: string[];
  /** Safe HTML. */
  html: string;
  /** For the speaker only, as safe HTML. */
  note?: string;
};
export type Source = Compiled<'source', 'year'> & { year?: string };

/** A picture, recording or film. Addresses are relative to the exhibit's root (`media/…`, `thumbs/…`, `tiles/…`). */
export type Plate = Compiled<'plate', 'date' | 'file' | 'translated'> & {
  when?: When;
  number?: number;
  media: 'image' | 'audio' | 'video';
  src: string;
  /** MIME type of `src`. */
  type: string;
  /** Pixels (of the view box, for a drawing). Zero for a recording. */
  width: number;
  height: number;
  /** Renditions by width in pixels, ascending. */
  thumbs: { width: number; src: string }[];
  /** Deep zoom: the address is `tiles/<id>/<level>/<column>_<row>.webp`; level 0 is one tile, each level doubles. */
  tiles?: { size: number; levels: number; width: number; height: number; path: string };
  translated: Record<string, string>;
};

/** The programme of an anniversary or a season. */
export interface Agenda {
  /** The language of its words where it is not that of the exhibit. */
  lang?: string;
  title: string;
  headline: string[];
  short?: string;
  /** In the order of time. */
  meetings: Meeting[];
}
export interface Meeting {
  id: string;
  when: When;
  hour?: string;
  title: string;
  place: string;
  at?: string;
  event?: string;
  by?: string;
  note?: string;
  sources: Citation[];
  programme: { hour?: string; kind: AgendaKind; title: string; by?: string }[];
}

export interface Phase { id: string; name: string; when: When; tone: 'paper' | 'ink' }
export interface Named { id: string; name: string }
/** A theme, and the events of its path where the author chose them. */
export interface Theme extends Named { moments?: string[]; plate?: string }
export interface MapLayer { id: string; role: LayerRole; src: string; name?: string }

export interface Exhibit {
  format: 1;
  id: string;
  version: string;
  /** The language of this file, and all that the exhibit has; the first is the default. */
  lang: string;
  languages: string[];
  /** The title in every language, for the attract screen. */
  titles: Record<string, { title: string; headline: string[]; subtitle?: string }>;
  when: When;
  count?: { when: When; unit: TimeUnit; total: number };
  phases: Phase[];
  themes: Theme[];
  eventKinds: (Named & { mark: 'lined' | 'solid' | 'open' })[];
  plateKinds: Named[];
  placeKinds: Named[];
  sides: Named[];
  opening: { at: When; event?: string; map: { lon: number; lat: number; zoom: number } };
  map: Omit<ExhibitFile['map'], 'layers'> & { layers: MapLayer[] };
  attract: ExhibitFile['attract'];
  walls: ExhibitFile['walls'];
  people: ExhibitFile['people'];
  contents: ExhibitFile['contents'];
  idle: ExhibitFile['idle'];
  /** Catalogue overrides in this language. */
  words: Record<string, string>;
  credits: string[];
  items: {
    /** Ascending by `when.start`, then by falling weight. */
    event: ExhibitEvent[];
    place: Place[];
    person: Person[];
    plate: Plate[];
    document: Document[];
    quotation: Quotation[];
    source: Source[];
    /** In the order of time. */
    situation: Situation[];
    /** In the order of the author. */
    chapter: Chapter[];
    /** In the order of the author. */
    tour: Tour[];
  };
  agenda?: Agenda;
}

export type { AgendaKind, Citation, Dispute, Kind, LayerRole, TimeUnit };
