import type { Place } from '../../exhibit/exhibit';
import { standingOn } from './free-area';
import type { Plan } from './plan';
import { spread, type Standing, type Stood } from './spread';

/** A sort on the plan: an event's number, or a blank for a place that was chosen by itself. */
export interface Piece { key: string; label: string; title: string; place: Place; on: boolean }

const SIZE = 64;
const CHOSEN = 82;
const STEM = 20;

/** Puts the pieces and their leaders where they stand now, in the order of `pieces`. Written straight to the elements:
 *  while a finger drags the plan React has nothing to compare. */
export function standing(plan: Plan, pieces: Piece[], layer: HTMLElement) {
  const { unit } = plan.layout;
  const area = plan.area;
  const sorts = pieces.map(({ place, on }): Standing => ({ ...plan.project(place.lon, place.lat), size: (on ? CHOSEN : SIZE) * unit, stem: STEM * unit }));
  const seen = sorts.map(({ x, y }) => x > area.left && x < area.right && y > area.top && y < area.bottom);
  const stood = spread(sorts.filter((_, i) => seen[i]), area, { obstacles: standingOn(plan.layout, plan.open), gap: 8 * unit });
  const places = sorts.map((_, i) => (seen[i] ? stood.shift() : undefined));
  const [leaders, ...rest] = [...layer.children] as HTMLElement[];
  places.forEach((place, i) => stand(rest[i]!, place, sorts[i]!));
  leaders!.replaceChildren(...places.flatMap((place, i) => (place?.moved ? [leader(place, sorts[i]!)] : [])));
  name(layer.querySelector<SVGElement>('.plan-name'), places[0], sorts[0], plan);
  plan.clear(places.flatMap((place, i) => (place ? [{ x: place.x, y: place.y, reach: sorts[i]!.size / 2 }] : [])));
}

function stand(button: HTMLElement, place: Stood | undefined, { size }: Standing) {
  button.hidden = !place;
  button.classList.toggle('aside', Boolean(place?.moved));
  if (place) button.style.transform = `translate(${place.x - size / 2}px, ${place.y - size / 2}px)`;
}

function leader(place: Stood, { x, y }: Standing) {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', `M${place.x} ${place.y}L${x} ${y}`);
  return line;
}

/** The name stands beside the chosen piece, on the side where there is room. */
function name(text: SVGElement | null, place: Stood | undefined, sort: Standing | undefined, plan: Plan) {
  if (!text) return;
  text.style.display = place ? '' : 'none';
  if (!place || !sort) return;
  const width = (text.firstElementChild as SVGTextElement).getComputedTextLength();
  const side = sort.size / 2 + 14 * plan.layout.unit;
  const right = place.x + side + width < plan.area.right;
  text.style.transform = `translate(${right ? place.x + side : place.x - side - width}px, ${place.y + 8 * plan.layout.unit}px)`;
}
