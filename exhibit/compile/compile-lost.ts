import type { Checked } from '../check/check';
import type { LoadedItem } from '../load/load';
import type { ExhibitFile } from '../format/schema';

export type Usable = Checked & { file: ExhibitFile };

/** Without the plates whose picture could not be made, and without what points to them. */
export function withoutLost(checked: Usable, made: (plate: string) => boolean): Usable {
  const lost = checked.items.filter(({ kind, id }) => kind === 'plate' && !made(id));
  if (!lost.length) return checked;
  const { file } = checked;
  const { band } = file.attract;
  return {
    ...checked,
    file: {
      ...file,
      themes: file.themes.map(({ plate, ...theme }) => (plate && made(plate) ? { ...theme, plate } : theme)),
      attract: band && !made(band) ? { ...file.attract, band: undefined } : file.attract,
    },
    items: checked.items.filter((item) => !lost.includes(item)).map((item) => pointingTo(item, made)),
    left: [...checked.left, ...lost.map(({ kind, id, file: path }) => ({ kind, id, file: path }))],
  };
}

function pointingTo(item: LoadedItem, made: (plate: string) => boolean): LoadedItem {
  const own = { ...item.own } as { plates?: string[]; portrait?: string; emblem?: string };
  if (own.plates) own.plates = own.plates.filter(made);
  for (const name of ['portrait', 'emblem'] as const) if (own[name] && !made(own[name])) delete own[name];
  return { ...item, own } as LoadedItem;
}
