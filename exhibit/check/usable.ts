import { agendaSchema } from '../format/agenda-schema';
import type { Checked } from './check';
import type { Issue } from '../format/issue';
import type { Loaded, LoadedItem } from '../load/load';
import type { LoadedAgenda } from '../load/load-agenda';
import { bare, defOf, mayMiss, metaOf, isList, type FieldMeta } from '../format/schema-walk';
import { exhibitSchema, itemSchema, type ExhibitFile } from '../format/schema';
import { tourBody, tourSections } from '../format/tour-sections';
import type { z } from 'zod';

/** What is left when every item and layer with an error is taken away, and every id that then leads nowhere. */
export const usable = (loaded: Loaded, issues: Issue[]): Pick<Checked, 'file' | 'items' | 'agenda' | 'left'> => {
  const bad = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const fatal = issues.some(({ severity }) => severity === 'fatal');
  const kept = loaded.items.filter(({ file }) => !bad.has(file));
  const lost = loaded.items.filter(({ file }) => bad.has(file)).map(({ kind, id, file }) => ({ kind, id, file }));
  const agenda = bad.has('agenda.yaml') ? undefined : loaded.agenda;
  const left = pruned({ file: loaded.file, agenda }, exists(loaded.file, kept), kept);
  return {
    file: fatal || !left.file ? undefined : withFiles(left.file, loaded, bad),
    items: left.items,
    agenda: left.agenda,
    left: [...loaded.broken, ...lost],
  };
};

type Exists = (meta: FieldMeta, id: string) => boolean;

/** Whether an id leads to one of `items`, or to an entry of a list in exhibit.yaml. */
export const exists = (file: ExhibitFile | undefined, items: LoadedItem[]): Exists => {
  const shown = new Set(items.map(({ kind, id }) => `${kind}/${id}`));
  return ({ to }, id) => !to || (isList(to) ? Boolean(file?.[to].some((entry) => entry.id === id)) : shown.has(`${to}/${id}`));
};

/** An exhibit of these items only, without the ids that lead nowhere. */
export const pruned = <F extends ExhibitFile | undefined>({ file, agenda }: { file: F; agenda?: LoadedAgenda }, leads: Exists, items: LoadedItem[]) => ({
  file: (file && prune(exhibitSchema, file, leads)) as F,
  items: items.map((item) => connected(item, leads)),
  agenda: agenda && { ...agenda, own: prune(agendaSchema, agenda.own, leads) as LoadedAgenda['own'] },
});

/** Layers and fonts whose files can be used. */
const withFiles = (file: ExhibitFile, { folder }: Loaded, bad: Set<string>): ExhibitFile => {
  const good = (name: string): boolean => folder.files.has(name) && !bad.has(name);
  const fonts = Object.fromEntries(Object.entries(file.theme.fonts).filter(([, name]) => good(name)));
  return {
    ...file,
    map: { ...file.map, layers: file.map.layers.filter((layer) => good(layer.file)) },
    theme: { ...file.theme, fonts },
  };
};

const connected = (item: LoadedItem, exists: Exists): LoadedItem => {
  const { own, translations, body } = withoutStops({ ...item, ...withoutDisputes(item, exists) } as LoadedItem, exists);
  return { ...item, body, translations, own: prune(itemSchema(item.kind), own, exists) } as LoadedItem;
};

/** A dispute goes as a whole, in every language, because its words are matched by position. */
const withoutDisputes = (item: LoadedItem, exists: Exists): Pick<LoadedItem, 'own' | 'translations'> => {
  if (item.kind !== 'event' || !item.own.disputed.length) return item;
  const keep = item.own.disputed.map(({ claims }) => claims.every(({ by }) => exists({ to: 'source' }, by)));
  const kept = <T>(list: readonly T[] | undefined): T[] => (list ?? []).filter((_each, n) => keep[n]);
  const translations = Object.entries(item.translations).map(([language, translation]) => {
    const disputed = kept(translation.words.disputed as unknown[] | undefined);
    return [language, { ...translation, words: { ...translation.words, disputed } }] as const;
  });
  return { own: { ...item.own, disputed: kept(item.own.disputed) }, translations: Object.fromEntries(translations) };
};

/** A stop that names what is not there goes with its section of the text, in every language: told without it, it would tell of nothing. */
const withoutStops = (item: LoadedItem, exists: Exists): Pick<LoadedItem, 'own' | 'translations' | 'body'> => {
  if (item.kind !== 'tour') return item;
  const named = ['event', 'place', 'person', 'plate', 'document'] as const;
  const keep = item.own.stops.map((stop) => named.every((kind) => stop[kind] === undefined || exists({ to: kind }, stop[kind])));
  if (keep.every(Boolean)) return item;
  const left = (body: string) => {
    const sections = tourSections(body);
    return sections.length === keep.length ? tourBody(sections.filter((_each, n) => keep[n])) : body;
  };
  const translations = Object.entries(item.translations).map(([language, one]) => [language, { ...one, body: left(one.body) }] as const);
  return { own: { ...item.own, stops: item.own.stops.filter((_each, n) => keep[n]) }, body: left(item.body), translations: Object.fromEntries(translations) };
};

/** `value` without the ids that lead nowhere; undefined when nothing sensible is left of it. */
const prune = (schema: z.ZodType, value: unknown, exists: Exists): unknown => {
  const meta = metaOf(schema);
  if (typeof value === 'string') return exists(meta, value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const def = defOf(bare(schema));
  if (def.options) return prune(def.options.find((option) => defOf(bare(option)).type === 'object') ?? schema, value, exists);
  if (def.element) return (value as unknown[]).map((each) => prune(def.element!, each, exists)).filter((each) => each !== undefined);
  if (!def.shape) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, field, def.shape![key]!] as const);
  const pruned = fields.map(([key, field, child]) => [key, field === undefined ? undefined : prune(child, field, exists), field, child] as const);
  const torn = pruned.some(([, now, was, child]) => now === undefined && was !== undefined && !mayMiss(child));
  return torn ? undefined : Object.fromEntries(pruned.filter(([, now]) => now !== undefined).map(([key, now]) => [key, now]));
};

