import { z } from 'zod';
import { exhibitSchema, kinds, layerRoles, type Kind } from '../format/schema';
import { timeUnits } from '../dates/time-units';

/**
 * The compiled exhibit as a schema, made from the authors' own: what differs is what the compiler replaces. The page trusts
 * what it reads, so this is held against every package. A key that nobody reads does no harm and is let pass.
 */
const text = z.string().max(200_000);
/** A page asks Intl what it is called, which throws at anything else. */
const language = exhibitSchema.shape.languages.element;
const address = z.string().min(1).max(1_000);
const when = z.looseObject({ edtf: text, start: z.number(), end: z.number(), unit: z.enum(timeUnits) });
const named = z.looseObject({ id: text, name: text });
const thumbs = z.array(z.looseObject({ width: z.number().positive(), src: address })).max(20);
const tiles = z.looseObject({ size: z.number().int().min(64).max(2048), levels: z.number().int().min(1).max(20), width: z.number().positive(), height: z.number().positive(), path: address });

/** Fields that the compiler turns into others, or lays apart. */
const replaced = new Set(['date', 'year', 'born', 'died', 'file', 'translated', 'nowhere', 'lead', 'disputed', 'screened', 'order']);

/** What the compiler adds, by kind. */
const made: Partial<Record<Kind, Record<string, z.ZodType>>> = {
  event: { when, number: z.number().optional() },
  place: {},
  person: { born: when.optional(), died: when.optional() },
  plate: { when: when.optional(), media: z.enum(['image', 'audio', 'video']), src: address, type: text, width: z.number().min(0), height: z.number().min(0), thumbs, tiles: tiles.optional(), translated: z.record(text, address) },
  document: { when, number: z.number().optional() },
  quotation: { when, html: text, originalHtml: text.optional() },
  source: { year: text.optional() },
  situation: { when },
  chapter: { disputes: z.array(z.looseObject({ lang: language.optional() })).optional() },
  tour: { stops: z.array(z.looseObject({ headline: z.array(text).min(1), html: z.string(), seconds: z.number().positive(), at: when.optional(), span: when.optional(), note: z.string().optional() })).min(1) },
};

/** What authors may leave away the compiler has filled in. */
const filled = (field: z.ZodType): z.ZodType => (field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field);

const item = (kind: Kind) => {
  const own = Object.entries({ ...kinds[kind].data, ...kinds[kind].words } as Record<string, z.ZodType>).filter(([name]) => !replaced.has(name)).map(([name, field]) => [name, filled(field)] as const);
  return z.looseObject({ id: text, lang: language, fallback: z.looseObject({ lang: language, of: z.array(text).max(20) }).optional(), ...Object.fromEntries(own), ...made[kind] });
};

const own = exhibitSchema.shape;
const titles = z.looseObject({ title: text, headline: z.array(text).min(1).max(3), subtitle: text.optional() });
const agenda = z.looseObject({
  lang: language.optional(),
  title: text,
  headline: z.array(text),
  meetings: z.array(z.looseObject({ id: text, when, title: text, place: text, sources: z.array(z.looseObject({ source: text })), programme: z.array(z.looseObject({ kind: text, title: text })) })),
});

export const compiledSchema = z.looseObject({
  format: z.literal(1),
  id: text,
  version: text,
  lang: text,
  languages: own.languages,
  titles: z.record(text, titles),
  when,
  count: z.looseObject({ when, unit: z.enum(timeUnits), total: z.number() }).optional(),
  phases: z.array(z.looseObject({ id: text, name: text, when, tone: z.enum(['paper', 'ink']) })),
  themes: z.array(named),
  eventKinds: z.array(named.extend({ mark: z.enum(['lined', 'solid', 'open']) })),
  plateKinds: z.array(named),
  placeKinds: z.array(named),
  sides: z.array(named),
  opening: z.looseObject({ at: when, event: text.optional(), map: own.opening.shape.map }),
  map: z.looseObject({
    bounds: own.map.shape.bounds,
    minZoom: filled(own.map.shape.minZoom),
    maxZoom: filled(own.map.shape.maxZoom),
    layers: z.array(z.looseObject({ id: text, role: z.enum(layerRoles), src: address })).max(200),
  }),
  attract: filled(own.attract),
  idle: filled(own.idle),
  words: z.record(text, text),
  credits: z.array(text),
  items: z.looseObject(Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, z.array(item(kind)).max(200_000)])) as Record<Kind, z.ZodArray<ReturnType<typeof item>>>),
  agenda: agenda.optional(),
});

export const readingsSchema = z.record(text, z.looseObject({ html: text, lead: text.optional(), disputed: z.array(z.looseObject({ question: text, claims: z.array(z.looseObject({ value: text, by: text })) })).optional() }));
export const searchSchema = z.looseObject({ documentCount: z.number(), nextId: z.number(), documentIds: z.record(z.string(), z.string()), index: z.array(z.tuple([z.string(), z.record(z.string(), z.record(z.string(), z.number()))])) });
export const reportSchema = z.looseObject({ ok: z.literal(true), id: text, languages: z.array(text) });
