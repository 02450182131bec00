import type { Exhibit, ExhibitEvent, Plate } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';

/** The picture of an event: its own plate, else one that names the event, else the emblem of its first person. */
export function pictureOf(exhibit: Exhibit, event: ExhibitEvent): Plate | undefined {
  const { plate, person } = lookup(exhibit);
  const own = event.plates.map((id) => plate.get(id)).find((one) => one?.media === 'image');
  if (own) return own;
  const naming = exhibit.items.plate.find((one) => one.media === 'image' && one.events.includes(event.id));
  if (naming) return naming;
  const emblems = event.people.map((id) => person.get(id)).map((one) => one?.portrait ?? one?.emblem);
  return emblems.map((id) => id && plate.get(id)).find((one): one is Plate => !!one);
}

/** The rendition to fetch for a place `width` pixels wide on a screen of this density. */
export function rendition(plate: Plate, width: number): string {
  const wanted = width * Math.min(globalThis.devicePixelRatio || 1, 2);
  return `/exhibit/${(plate.thumbs.find((thumb) => thumb.width >= wanted) ?? plate.thumbs.at(-1))?.src ?? plate.src}`;
}
