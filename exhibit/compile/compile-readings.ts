import type { Exhibit, Reading } from '../format/exhibit';
import { readingFile, readingKinds, type ReadingKind, type Readings } from '../format/readings';

type Items = Exhibit['items'];

/** Items as they are compiled, with all that they say. */
export type WholeItems = Omit<Items, ReadingKind> & { [K in ReadingKind]: (Items[K][number] & Reading)[] };
export type WholeExhibit = Omit<Exhibit, 'items'> & { items: WholeItems };

/** Lays apart what is read at once and what is read on an opened sheet, the latter by file. */
export function layReadingsApart(whole: WholeExhibit): { exhibit: Exhibit; readings: Map<string, Readings> } {
  const readings = new Map<string, Readings>();
  const part = (kind: ReadingKind) =>
    (whole.items[kind] as ({ id: string } & Reading)[]).map(({ html, lead, disputed, ...item }, index) => {
      const name = readingFile(whole.lang, kind, index);
      const file = readings.get(name) ?? {};
      readings.set(name, file);
      if (html || lead || disputed?.length) file[item.id] = { html, ...(lead && { lead }), ...(disputed?.length && { disputed }) };
      return item;
    });
  const parted = Object.fromEntries(readingKinds.map((kind) => [kind, part(kind)]));
  return { exhibit: { ...whole, items: { ...whole.items, ...parted } as Items }, readings };
}
