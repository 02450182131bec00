/**
 * The exhibit format, version 1: the only definition of what a curator may write.
 *
 * Every kind of item is one Markdown file with YAML front matter. `data` is what holds in every language, `words` is
 * what is translated: the item's own file carries both, a sibling `name.fr.md` carries words only. The Markdown body
 * belongs to the words. `labels.es.yaml` names all items in a language whose texts nobody has translated yet.
 *
 * Longer than a file should be: it is the one definition, and an author's question is answered by reading it through.
 */
import { z } from 'zod';
import { timeUnits } from '../dates/time-units';

export type Kind = 'event' | 'place' | 'person' | 'plate' | 'document' | 'quotation' | 'source' | 'situation' | 'chapter' | 'tour';
/** The lists of exhibit.yaml that items point into. */
export const lists = ['themes', 'eventKinds', 'plateKinds', 'placeKinds', 'sides'] as const;
export type ListName = (typeof lists)[number];

const targetNames: Record<Kind | ListName, string> = {
  event: 'an event', place: 'a place', person: 'a person', plate: 'a plate', document: 'a document',
  quotation: 'a quotation', source: 'a source', situation: 'a situation', chapter: 'a chapter', tour: 'a tour', themes: 'a theme in exhibit.yaml',
  eventKinds: 'an event kind in exhibit.yaml', plateKinds: 'a plate kind in exhibit.yaml',
  placeKinds: 'a place kind in exhibit.yaml', sides: 'a side in exhibit.yaml',
};

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ expected: 'an id of small letters, digits and hyphens, such as hotel-de-ville' });
/** An id that must exist: an item of that kind, or an entry of that list in exhibit.yaml. */
export const to = (target: Kind | ListName) => id.meta({ to: target, expected: `the id of ${targetNames[target]}` });
const all = (target: Kind | ListName) => z.array(to(target)).default([]);
export const text = z.string().trim().min(1);
export const edtf = z.union([text, z.number()]).transform(String).meta({ role: 'date', expected: 'a date such as 1871-05-21' });
const file = text.meta({ role: 'file', expected: 'the name of a file in this exhibit' });
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/).meta({ expected: 'a language such as en or fr' });
const longitude = z.number().min(-180).max(180).meta({ expected: 'a longitude from -180 to 180' });
const fraction = z.number().min(0).max(1).meta({ expected: 'a fraction from 0 to 1' });
const latitude = z.number().min(-90).max(90).meta({ expected: 'a latitude from -90 to 90' });

/** `lissagaray-1876` or `{ source: lissagaray-1876, at: chapter XVII }`. */
const citation = z.union([
  to('source').transform((source) => ({ source, at: undefined as string | undefined })),
  z.strictObject({ source: to('source'), at: z.union([text, z.number()]).transform(String).optional() }),
]);
export const citations = z.array(citation).default([]);

/** One question on which historians disagree: what each found. Words, in file order, are matched by position. */
const dispute = z.strictObject({
  question: text,
  claims: z.array(z.strictObject({ value: text, by: to('source'), note: text.optional() })).min(2),
});
const disputeWords = z.strictObject({
  question: text,
  claims: z.array(z.strictObject({ value: text, note: text.optional() })).min(2),
});

/** What one stop of a tour shows. Nothing is required but something: a story brings its own moment, place and picture. */
const stop = z.strictObject({
  event: to('event').optional(),
  place: to('place').optional(),
  person: to('person').optional(),
  plate: to('plate').optional().describe('The picture that hangs at this stop'),
  region: z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction }).optional().describe('The part of the plate that is shown, as fractions of its width and height'),
  document: to('document').optional(),
  at: edtf.optional().describe('The moment under the loupe, where it is not that of the event'),
  span: edtf.optional().describe('What the ribbon shows from edge to edge, such as 1871-05-21/1871-05-28'),
  map: z.strictObject({ lon: longitude, lat: latitude, zoom: z.number().min(0).max(22) }).optional().describe('Where the plan is held; else at the place of the event'),
  themes: all('themes'),
  seconds: z.number().int().min(5).max(900).default(30).describe('How long it stands when the tour runs by itself'),
});

const shared = { sources: citations, themes: all('themes'), sensitive: z.array(text).default([]) };
/** One to three lines of a headline, each set to fill the measure; the last shouts. */
export const headline = z.array(text).min(1).max(3);

export const kinds = {
  event: {
    folder: 'events',
    data: {
      date: edtf.describe('When it happened, as exactly as is known'),
      kind: to('eventKinds'),
      weight: z.number().int().min(1).max(5).default(2).describe('1 (small news) to 5 (what a visitor must not miss)'),
      places: all('place'),
      nowhere: text.optional().describe('Why the event has no place'),
      people: all('person'),
      plates: all('plate'),
      documents: all('document'),
      quotations: all('quotation'),
      related: z.array(to('event')).max(6).default([]).describe('Events that a visitor may want next'),
      ...shared,
    },
    words: {
      title: text,
      headline: headline.describe('The title as it is set large, line by line'),
      short: text.describe('One sentence for a slip'),
      lead: text.optional().describe('The sentence that opens the sheet'),
      disputed: z.array(dispute).default([]).describe('On what historians disagree, and who says what'),
    },
  },
  place: {
    folder: 'places',
    data: {
      kind: to('placeKinds'),
      lon: longitude,
      lat: latitude,
      beyond: z.boolean().optional().describe('Meant to lie outside the map: an exile, a penal colony, a capital abroad'),
      weight: z.number().int().min(1).max(5).default(2).describe('1 (shown when near) to 5 (always named on the map)'),
      plates: all('plate'),
      ...shared,
    },
    words: { name: text, today: text.optional().describe('What stands there now'), short: text.optional() },
  },
  person: {
    folder: 'people',
    data: {
      sort: text.optional().describe('How the name is sorted, such as Michel, Louise'),
      born: edtf.optional(),
      died: edtf.optional(),
      side: to('sides'),
      portrait: to('plate').optional().describe('A plate: the portrait'),
      emblem: to('plate').optional().describe('A plate: the emblem of the trade, where there is no portrait'),
      weight: z.number().int().min(1).max(5).default(2),
      plates: all('plate'),
      ...shared,
    },
    words: { name: text, headline, trade: text, fate: text.optional(), short: text },
  },
  plate: {
    folder: 'plates',
    data: {
      kind: to('plateKinds'),
      file,
      translated: z.record(language, file).default({}).describe('The same picture with its lettering in another language, for the wipe: language to file'),
      date: edtf.optional(),
      maker: text.describe('Who made it'),
      holder: text.describe('Who keeps it'),
      licence: text.meta({ expected: 'an SPDX id such as CC-BY-4.0 or a rightsstatements.org address' }),
      focus: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional().describe('Where the subject lies, as fractions of width and height, for a crop on a sheet'),
      hung: z.boolean().default(true).describe('false: it does not hang on the wall (an emblem, a band, an ornament)'),
      events: all('event'),
      places: all('place'),
      people: all('person'),
      ...shared,
    },
    words: {
      title: text,
      alt: text.describe('What it shows, for whoever cannot see it'),
      caption: text.optional(),
      credit: text.describe('The line of rights that is printed with it'),
      transcript: text.optional().describe('Its lettering, or what is said in a recording'),
    },
  },
  document: {
    folder: 'documents',
    data: {
      kind: id,
      date: edtf,
      people: all('person'),
      plates: all('plate'),
      events: all('event'),
      ...shared,
    },
    words: { title: text, short: text, issuedBy: text.optional(), outcome: text.optional() },
  },
  quotation: {
    folder: 'quotations',
    data: {
      person: to('person').optional().describe('The person quoted, if the exhibit has a page for them'),
      year: edtf,
      original: language.describe('The language in which the words were said; the text in that language is the original'),
      events: all('event'),
      places: all('place'),
      ...shared,
    },
    words: { author: text, work: text },
  },
  source: {
    folder: 'sources',
    data: { author: text.optional(), title: text, year: edtf.optional(), kind: id, url: z.url().optional(), language: language.optional() },
    words: { note: text.optional() },
  },
  situation: {
    folder: 'situations',
    data: {
      date: edtf.describe('The day that it describes'),
      holds: z.array(z.strictObject({ side: to('sides'), places: all('place') })).default([]).describe('What each side holds at the end of the day'),
      contested: all('place').describe('What both hold a part of'),
      events: all('event'),
      ...shared,
    },
    words: { line: text.describe('The day in one line, shown with the day') },
  },
  chapter: {
    folder: 'chapters',
    data: {
      order: z.number().int().default(1).describe('Where it stands among the chapters'),
      shows: z.array(z.enum(['disputes', 'sources'])).default([]).describe('What of the exhibit is listed after its text'),
      plates: all('plate'),
      ...shared,
    },
    words: { title: text, headline, short: text },
  },
  tour: {
    folder: 'tours',
    data: {
      order: z.number().int().default(1).describe('Where it stands among the tours'),
      plate: to('plate').optional().describe('The picture on its poster'),
      stops: z.array(stop).min(1).max(60).describe('What each stop shows; the text holds one section "## Headline" for each, in this order'),
      ...shared,
    },
    words: { title: text, headline, short: text },
  },
} as const satisfies Record<Kind, unknown>;

/** What the engine knows how to draw; a layer's role says which of these a GeoJSON file is. */
export const layerRoles = [
  'wash', 'relief', 'wood', 'water', 'waterline', 'blocks', 'street', 'rail', 'landmark', 'limit', 'wall', 'fort',
  'label', 'front', 'mark', 'arrow', 'reach',
] as const;


const named = z.strictObject({ id, name: text });

export const exhibitSchema = z.strictObject({
  format: z.literal(1),
  id,
  version: z.union([text, z.number()]).transform(String).default('1'),
  title: text,
  headline: headline.optional().describe('The title as it is set large, line by line'),
  subtitle: text.optional(),
  languages: z.array(language).min(1).describe('The first is the one in which the items are written'),
  period: edtf.describe('From the first to the last date that the ribbon reaches'),
  count: z.strictObject({ period: edtf, unit: z.enum(timeUnits) }).optional().describe('What the numbered sheets count: the days of a siege, the years of a reign'),
  phases: z.array(z.strictObject({ id, name: text, period: edtf, tone: z.enum(['paper', 'ink']).default('paper') })).default([]),
  themes: z.array(z.strictObject({ id, name: text, moments: z.array(to('event')).optional().describe('The events of its path, in order; else its strongest'), plate: to('plate').optional().describe('The picture that stands for it') })).default([]),
  eventKinds: z.array(z.strictObject({ id, name: text, mark: z.enum(['lined', 'solid', 'open']) })).min(1).describe('Kinds of event and how their sheet is marked on the ribbon'),
  plateKinds: z.array(named).default([]),
  placeKinds: z.array(named).default([]),
  sides: z.array(named).default([]),
  opening: z.strictObject({
    at: edtf,
    event: to('event').optional(),
    map: z.strictObject({ lon: longitude, lat: latitude, zoom: z.number().min(0).max(22) }),
  }),
  map: z.strictObject({
    title: text.optional(),
    subtitle: text.optional(),
    bounds: z.tuple([longitude, latitude, longitude, latitude]),
    minZoom: z.number().min(0).max(22).default(9),
    maxZoom: z.number().min(0).max(22).default(16),
    layers: z.array(z.strictObject({ id, file, role: z.enum(layerRoles), name: text.optional() })),
  }),
  attract: z.strictObject({ number: text.optional(), events: all('event'), band: to('plate').optional() }).default({ events: [] }),
  walls: z.strictObject({ headline: headline.optional(), short: text.optional() }).default({}),
  people: z.strictObject({ short: text.optional() }).default({}),
  contents: z.strictObject({ headline: headline.optional(), short: text.optional() }).default({}).describe('The head of the page that leads to the themes, the chapters and the agenda'),
  screening: z.enum(['full', 'school']).default('full').describe('school: what carries a tag under `sensitive` is left out, whatever the kiosk is set to'),
  idle: z
    .strictObject({
      after: z.number().min(10).max(3600).default(90),
      reading: z.number().min(10).max(3600).default(180),
      countdown: z.number().min(5).max(60).default(15),
    })
    .default({ after: 90, reading: 180, countdown: 15 }),
  theme: z
    .strictObject({
      colors: z.record(text, text).default({}).describe('CSS colours by token name: paper, sheet, ink, ink-2, ink-3, line, red, red-2, wash, plate'),
      fonts: z.record(text, file).default({}).describe('Font files by voice: bois, antique, didot, normande'),
    })
    .default({ colors: {}, fonts: {} }),
  words: z.record(text, text).default({}).describe("Interface wording of the exhibit's own, by catalogue key"),
  credits: z.array(text).default([]),
});

/** `exhibit.fr.yaml`: the words of `exhibit.yaml`, lists by id. */
export const exhibitWordsSchema = z.strictObject({
  title: text,
  headline: headline.optional(),
  subtitle: text.optional(),
  phases: z.record(id, text).default({}),
  themes: z.record(id, text).default({}),
  eventKinds: z.record(id, text).default({}),
  plateKinds: z.record(id, text).default({}),
  placeKinds: z.record(id, text).default({}),
  sides: z.record(id, text).default({}),
  map: z.strictObject({ title: text.optional(), subtitle: text.optional(), layers: z.record(id, text).default({}) }).default({ layers: {} }),
  walls: z.strictObject({ headline: headline.optional(), short: text.optional() }).default({}),
  people: z.strictObject({ short: text.optional() }).default({}),
  contents: z.strictObject({ headline: headline.optional(), short: text.optional() }).default({}),
  words: z.record(text, text).default({}),
  credits: z.array(text).default([]),
});

/** A body or a title may have another name in another language: a translation of a source may say it. */
const renamed = { author: text.optional(), title: text.optional() };

/** The strict schema of an item's own file. */
export const itemSchema = <K extends Kind>(kind: K): z.ZodType<ItemFile<K>> => itemSchemas[kind] as unknown as z.ZodType<ItemFile<K>>;

/** The strict schema of a translation: words only, everything else is the item's own file's business. */
export const wordsSchema = (kind: Kind): z.ZodType<Record<string, unknown>> => wordsSchemas[kind];

/** The strict schema of an item's entry in `labels.<language>.yaml`: some of its words. What historians dispute is matched by position, and too long for a label. */
export const labelSchema = (kind: Kind): z.ZodType<Record<string, unknown>> => labelSchemas[kind];

const each = <T>(make: (kind: Kind) => T) => Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, make(kind)])) as Record<Kind, T>;
// Built once: a schema costs more to make than to use.
const itemSchemas = each((kind) => z.strictObject({ ...kinds[kind].data, ...kinds[kind].words }));
const wordsSchemas = each((kind) => {
  const { disputed, ...words } = kinds[kind].words as Record<string, z.ZodType>;
  const all = kind === 'source' ? { ...words, ...renamed } : words;
  return z.strictObject(disputed ? { ...all, disputed: z.array(disputeWords).default([]) } : all);
});
const labelSchemas = each((kind) => {
  const { disputed: _disputed, ...words } = wordsSchemas[kind].shape as Record<string, z.ZodType>;
  return z.strictObject(words).partial();
});

/** `labels.es.yaml`: what is read of an item in a language into which its texts have not been translated. By folder, then by id. */
export const labelsSchema = z.strictObject(Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kinds[kind].folder, z.record(id, labelSchemas[kind]).optional()])));

export type ExhibitFile = z.infer<typeof exhibitSchema>;
type Fields<K extends Kind> = (typeof kinds)[K]['data'] & (typeof kinds)[K]['words'];
type Optional<F> = { [N in keyof F]: F[N] extends z.ZodOptional ? N : never }[keyof F];
type Read<F> = { [N in Exclude<keyof F, Optional<F>>]: z.output<F[N]> } & { [N in Optional<F>]?: z.output<F[N]> };
/** An item as its own file says it, defaults filled in. */
export type ItemFile<K extends Kind> = Read<Fields<K>>;
export type Citation = z.infer<typeof citation>;
export type Stop = z.infer<typeof stop>;
export type Dispute = z.infer<typeof dispute>;
export type LayerRole = (typeof layerRoles)[number];
export type { TimeUnit } from '../dates/time-units';
export type ExhibitWords = z.infer<typeof exhibitWordsSchema>;
