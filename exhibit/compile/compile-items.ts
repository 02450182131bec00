import type { WholeItems } from './compile-readings';
import { unitsBetween } from '../dates/dates';
import { languageOf } from '../languages/language-of';
import { parseWhen } from '../dates/edtf';
import type { Chapter, Exhibit, InLanguage, Plate, When } from '../format/exhibit';
import type { LoadedItem, LoadedItemOf } from '../load/load';
import { toHtml } from '../load/markdown';
import type { Kind } from '../format/schema';
import { timeUnits } from '../dates/time-units';
import { tourSections } from '../format/tour-sections';
import { dataOf, wordsOf } from './compile-words';

/** What making a plate's files found out. */
export type PlateFiles = Pick<Plate, 'media' | 'src' | 'type' | 'width' | 'height' | 'thumbs' | 'tiles' | 'translated'>;

export interface Around {
  lang: string;
  languages: string[];
  /** The exhibit's period, for dates with an open side. */
  extent: When;
  count?: Exhibit['count'];
  plates: Map<string, PlateFiles>;
}

type Items = WholeItems;
type Whole<K extends Kind> = Items[K][number];

export function compileItems(items: LoadedItem[], around: Around): Items {
  const of = <K extends Kind>(kind: K) => items.filter((item) => item.kind === kind) as unknown as LoadedItemOf<K>[];
  const events = of('event').map((item) => event(item, around)).sort(inOrder);
  return {
    event: events,
    place: of('place').map((item) => ({ ...common(item, around), ...dataOf(item) }) as Whole<'place'>),
    person: of('person').map((item) => person(item, around)).sort(byName(around.lang)),
    plate: of('plate').flatMap((item) => plate(item, around)),
    document: of('document').map((item) => dated(item, around)).sort(byDate),
    quotation: of('quotation').map((item) => quotation(item, around)),
    source: of('source').map((item) => source(item, around)),
    situation: of('situation').map((item) => dated(item, around)).sort(byDate),
    tour: of('tour').map((item) => tour(item, around)).sort((a, b) => a.order - b.order),
    chapter: of('chapter').map((item) => chapter(item, events, around)).sort((a, b) => a.order - b.order),
  };
}

function common<K extends Kind>(item: LoadedItemOf<K>, { lang, languages }: Around) {
  const { words, ...rest } = wordsOf(item, lang, languages);
  return { ...words, ...rest, id: item.id };
}

function event(item: LoadedItemOf<'event'>, around: Around): Whole<'event'> {
  const { date, nowhere: _nowhere, ...data } = dataOf(item);
  return { ...common(item, around), ...data, ...counted(date, around) } as Whole<'event'>;
}

function person(item: LoadedItemOf<'person'>, around: Around): Whole<'person'> {
  const { born, died, ...data } = dataOf(item);
  const dates = { ...(born ? { born: parseWhen(born) } : {}), ...(died ? { died: parseWhen(died) } : {}) };
  return { ...common(item, around), ...data, ...dates } as Whole<'person'>;
}

function plate(item: LoadedItemOf<'plate'>, around: Around): Whole<'plate'>[] {
  const files = around.plates.get(item.id);
  const { date, file: _file, translated: _translated, ...data } = dataOf(item);
  return files ? [{ ...common(item, around), ...data, ...(date ? counted(date, around) : {}), ...files } as Whole<'plate'>] : [];
}

function dated<K extends 'document' | 'situation'>(item: LoadedItemOf<K>, around: Around): Whole<K> {
  const { date, ...data } = dataOf(item) as unknown as { date: string };
  return { ...common(item, around), ...data, ...counted(date, around) } as unknown as Whole<K>;
}

function quotation(item: LoadedItemOf<'quotation'>, around: Around): Whole<'quotation'> {
  const { year, ...data } = dataOf(item);
  const words = common(item, around);
  const original = data.original === around.languages[0] ? item.body : item.translations[data.original]?.body;
  const shown = data.original !== languageOf(words, 'html') && original ? { originalHtml: toHtml(original) } : {};
  return { ...words, ...data, when: parseWhen(year, around.extent), ...shown } as Whole<'quotation'>;
}

function source(item: LoadedItemOf<'source'>, around: Around): Whole<'source'> {
  const { html: _html, ...words } = common(item, around);
  // A translation may name a body or a work in its own way.
  return { ...dataOf(item), ...words } as Whole<'source'>;
}

/** A stop is joined from its data and its section of the text, by position. One of which nothing is left to show is left out. */
function tour(item: LoadedItemOf<'tour'>, around: Around): Whole<'tour'> {
  const { stops, ...data } = dataOf(item);
  const { html: _html, ...words } = common(item, around);
  const own = tourSections(item.body);
  const translated = tourSections(item.translations[languageOf(words, 'html')]?.body ?? '');
  const sections = translated.length === stops.length ? translated : own;
  const joined = stops.map(({ at, span, ...stop }, n) => {
    const { headline, text, note } = sections[n]!;
    return {
      ...stop,
      ...(at !== undefined && { at: parseWhen(at, around.extent) }),
      ...(span !== undefined && { span: parseWhen(span, around.extent) }),
      headline,
      html: toHtml(text),
      ...(note && { note: toHtml(note) }),
    };
  });
  return { ...words, ...(sections === own ? toldIn(words, around.languages[0]!) : {}), ...data, stops: joined } as Whole<'tour'>;
}

/** A text that is told in the first language, even where there is a translation that does not fit the stops. */
const toldIn = ({ lang, fallback }: InLanguage, first: string): Pick<InLanguage, 'fallback'> =>
  lang === first || fallback?.of.includes('html') ? {} : { fallback: { lang: first, of: [...(fallback?.of ?? []), 'html'] } };

/** A chapter that lists disputes carries them: the sheets on which they stand are not read all at once. */
function chapter(item: LoadedItemOf<'chapter'>, events: Whole<'event'>[], around: Around): Whole<'chapter'> {
  const data = dataOf(item);
  const disputes = data.shows.includes('disputes') ? events.flatMap((one) => disputesOf(one, around.lang)) : [];
  return { ...common(item, around), ...data, disputes } as Whole<'chapter'>;
}

function disputesOf(event: Whole<'event'>, shown: string): Chapter['disputes'] {
  const lang = languageOf(event, 'disputed');
  return (event.disputed ?? []).map((dispute) => ({ ...dispute, event: event.id, ...(lang === shown ? {} : { lang }) }));
}

/** A date, and the number of its sheet where it is known as closely as sheets are counted: a month is not a day. */
function counted(date: string, { extent, count }: Around): { when: When; number?: number } {
  const when = parseWhen(date, extent);
  if (!count || timeUnits.indexOf(when.unit) < timeUnits.indexOf(count.unit)) return { when };
  if (when.start < count.when.start || when.start >= count.when.end) return { when };
  return { when, number: unitsBetween(count.unit, count.when.start, when.start) + 1 };
}

const byDate = (a: { when: When }, b: { when: When }) => a.when.start - b.when.start;

const inOrder = (a: Whole<'event'>, b: Whole<'event'>) =>
  a.when.start - b.when.start || b.weight - a.weight || (a.id < b.id ? -1 : 1);

const byName = (lang: string) => {
  const { compare } = new Intl.Collator(lang);
  return (a: Sorted, b: Sorted) => compare(sortName(a), sortName(b));
};

interface Sorted { sort?: string; name: string }

/** "Michel, Louise"; a name that a label writes in other letters is sorted by those. */
const sortName = ({ sort, name }: Sorted) => (sort && /\p{Script=Latin}/u.test(sort) === /\p{Script=Latin}/u.test(name) ? sort : name);
