import type { Checked } from '../check/check';
import { compileAgenda } from './compile-agenda';
import { compileItems, type PlateFiles } from './compile-items';
import type { WholeExhibit } from './compile-readings';
import { unitsBetween } from '../dates/dates';
import { parseWhen } from '../dates/edtf';
import type { Exhibit, MapLayer, When } from '../format/exhibit';
import type { ExhibitFile, ExhibitWords } from '../format/schema';

/** What can be shown, and under which address its files were put. */
export interface Material {
  file: ExhibitFile;
  words: Checked['words'];
  items: Checked['items'];
  agenda?: Checked['agenda'];
  plates: Map<string, PlateFiles>;
  /** Address by layer id. */
  layers: Map<string, string>;
}

/** The whole exhibit in one language. */
export function exhibitIn(lang: string, { file, words: translations, items, agenda, plates, layers }: Material): WholeExhibit {
  const { languages } = file;
  const words: Partial<ExhibitWords> = translations[lang] ?? {};
  const extent = parseWhen(file.period);
  const count = countOf(file, extent);
  const named = <T extends { id: string; name: string }>(list: T[], names: Record<string, string> = {}): T[] =>
    list.map((one) => ({ ...one, name: names[one.id] ?? one.name }));
  const { layers: _layers, ...map } = file.map;
  const { layers: layerNames, ...mapWords } = words.map ?? {};
  return {
    format: 1,
    id: file.id,
    version: file.version,
    lang,
    languages,
    titles: titles(file, translations),
    when: extent,
    ...(count ? { count } : {}),
    phases: named(file.phases, words.phases).map(({ period, ...phase }) => ({ ...phase, when: parseWhen(period, extent) })),
    themes: named(file.themes, words.themes),
    eventKinds: named(file.eventKinds, words.eventKinds),
    plateKinds: named(file.plateKinds, words.plateKinds),
    placeKinds: named(file.placeKinds, words.placeKinds),
    sides: named(file.sides, words.sides),
    opening: { ...file.opening, at: parseWhen(file.opening.at, extent) },
    map: { ...map, ...mapWords, layers: mapLayers(file, layers, layerNames) },
    attract: file.attract,
    walls: { ...file.walls, ...words.walls },
    people: { ...file.people, ...words.people },
    contents: { ...file.contents, ...words.contents },
    idle: file.idle,
    // Wording is of one language: the first one's would be wrong in another.
    words: lang === languages[0] ? file.words : (words.words ?? {}),
    credits: words.credits?.length ? words.credits : file.credits,
    items: compileItems(items, { lang, languages, extent, count, plates }),
    ...(agenda ? { agenda: compileAgenda(agenda, lang, languages) } : {}),
  };
}

function countOf({ count }: ExhibitFile, extent: When): Exhibit['count'] {
  if (!count) return undefined;
  const when = parseWhen(count.period, extent);
  return { when, unit: count.unit, total: unitsBetween(count.unit, when.start, when.end - 1) + 1 };
}

function titles({ languages, title, headline, subtitle }: ExhibitFile, translations: Checked['words']): Exhibit['titles'] {
  const of = (lang: string) => {
    const words = translations[lang] ?? { title, headline, subtitle };
    return { title: words.title, headline: words.headline ?? [words.title], ...(words.subtitle ? { subtitle: words.subtitle } : {}) };
  };
  return Object.fromEntries(languages.map((lang) => [lang, of(lang)]));
}

const mapLayers = ({ map }: ExhibitFile, sources: Map<string, string>, names: Record<string, string> = {}): MapLayer[] =>
  map.layers.flatMap(({ id, role, name }) => {
    const src = sources.get(id);
    const shown = names[id] ?? name;
    return src ? [{ id, role, src, ...(shown ? { name: shown } : {}) }] : [];
  });
