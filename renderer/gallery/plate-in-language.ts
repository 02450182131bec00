import type { Plate } from '../../exhibit/format/exhibit';

/** A sheet of figures and a plan speak the visitor's language; a poster is a document of its time and stays as it was printed. */
const SPEAKS = 'map';

const made = new WeakMap<Plate, Map<string, Plate>>();

/** The plate as it is shown in a language; the same object at every call. A translation has no renditions but itself. */
export function plateInLanguage(plate: Plate, lang: string): Plate {
  const src = plate.kind === SPEAKS ? plate.translated[lang] : undefined;
  if (!src) return plate;
  const known = made.get(plate) ?? new Map<string, Plate>();
  made.set(plate, known);
  const shown = known.get(lang) ?? { ...plate, src, thumbs: [], tiles: undefined, translated: {} };
  known.set(lang, shown);
  return shown;
}
