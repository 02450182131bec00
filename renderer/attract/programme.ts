import type { Exhibit, ExhibitEvent, Plate } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { pictureOf } from '../sheet/picture-of';

/** One poster of the loop; `undefined` in the programme is the title. */
export interface Poster { event: ExhibitEvent; plate: Plate }

/** After how many posters the title comes back. */
const ROUND = 3;

/** How often the title has hung before the turn `turn` of the programme. */
export const roundOf = (posters: (Poster | undefined)[], turn: number): number => {
  const titles = (some: (Poster | undefined)[]) => some.filter((one) => !one).length;
  return Math.floor(turn / posters.length) * titles(posters) + titles(posters.slice(0, turn % posters.length));
};

/** The languages in which the title hangs for the `round`th time: each is the giant in turn, the opening one stands beneath. */
export function titlesOf({ languages }: Pick<Exhibit, 'languages'>, round: number): string[] {
  const giant = languages[(round + 1) % languages.length]!;
  const beneath = languages.find((one) => one !== giant);
  return beneath ? [giant, beneath] : [giant];
}

/** What hangs in turn while nobody is there: the title, then the exhibit's strongest moments that have a picture. */
export function programme(exhibit: Exhibit): (Poster | undefined)[] {
  const { event } = lookup(exhibit);
  const named = exhibit.attract.events.map((id) => event.get(id)).filter((one) => !!one);
  const strongest = exhibit.items.event.filter(({ weight, plates }) => weight === 5 && plates.length > 0);
  const chosen = named.length > 0 ? named : strongest;
  const posters = chosen.flatMap((one) => {
    const plate = pictureOf(exhibit, one);
    return plate && plate.kind !== 'emblem' ? [{ event: one, plate }] : [];
  });
  return posters.flatMap((poster, i) => (i % ROUND === 0 ? [undefined, poster] : [poster])).concat(posters.length ? [] : [undefined]);
}
