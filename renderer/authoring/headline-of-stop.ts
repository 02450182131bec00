import type { Exhibit } from '../../exhibit/format/exhibit';
import type { KeptStop } from '../../electron/contract';
import { lookup } from '../lookup';
import { cellName } from '../shell/cell-name';
import type { Visit } from '../visit';

/** The heading that a stop begins with, line by line: the title of what it is about, else its moment. */
export function headlineOfStop(exhibit: Exhibit, stop: KeptStop, { at, scale }: Pick<Visit, 'at' | 'scale'>): string[] {
  const of = lookup(exhibit);
  const { event, place, person, plate, document } = stop;
  const title = (one: { title: string } | undefined) => one && [one.title];
  return (
    (document && title(of.document.get(document))) ||
    (event && of.event.get(event)?.headline) ||
    (person && of.person.get(person)?.headline) ||
    (place && of.place.has(place) && [of.place.get(place)!.name]) ||
    (plate && title(of.plate.get(plate))) ||
    [cellName(at, scale, exhibit.lang, 'long')]
  );
}
