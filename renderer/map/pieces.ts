import type { Place } from '../../exhibit/format/exhibit';
import type { Plan } from './plan';
import { around, overlaps, spread, type Box, type Standing, type Stood } from './spread';

/** A sort on the plan: an event's number, or a blank for a place that was chosen by itself. */
export interface Piece { key: string; label: string; title: string; place: Place; on: boolean }

const SIZE = 64;
const CHOSEN = 82;
const STEM = 20;

/**
 * Puts the pieces, their leaders and the name where they stand now: the chosen one first, its name beside it, then the
 * others around both. Written straight to the elements: while a finger drags the plan React has nothing to compare.
 */
export function standing(plan: Plan, pieces: Piece[], layer: HTMLElement) {
  const { unit } = plan.layout;
  const sorts = pieces.map(({ place, on }): Standing => ({ ...plan.project(place.lon, place.lat), size: (on ? CHOSEN : SIZE) * unit, stem: STEM * unit }));
  const text = layer.querySelector<SVGElement>('.plan-name');
  const { stood, name } = arrange(sorts, plan, text ? (text.firstElementChild as SVGTextElement).getComputedTextLength() : 0);
  const [leaders, ...buttons] = [...layer.children] as HTMLElement[];
  stood.forEach((place, i) => stand(buttons[i]!, place, sorts[i]!));
  leaders!.replaceChildren(...stood.flatMap((place, i) => (place?.moved ? [leader(place, sorts[i]!)] : [])));
  if (text) text.style.display = name ? '' : 'none';
  if (text && name) text.style.transform = `translate(${name.left}px, ${(name.top + name.bottom) / 2 + 9 * unit}px)`;
  plan.clear([
    ...stood.flatMap((place, i) => (place ? [{ x: place.x, y: place.y, reach: sorts[i]!.size / 2 }] : [])),
    ...(name ? [name.left, (name.left + name.right) / 2, name.right].map((x) => ({ x, y: (name.top + name.bottom) / 2, reach: 0 })) : []),
  ], pieces[0]?.on ? pieces[0].place.id : undefined);
}

function arrange(sorts: Standing[], plan: Plan, nameWidth: number) {
  const { area, layout: { unit } } = plan;
  const seen = ({ x, y }: Standing) => x > area.left && x < area.right && y > area.top && y < area.bottom;
  const put = (some: Standing[], obstacles: Box[]) => spread(some, area, { obstacles, gap: 8 * unit });
  const first = sorts[0] && seen(sorts[0]) ? put([sorts[0]], plan.things)[0] : undefined;
  const name = first && nameWidth ? nameBox(first, sorts[0]!, { width: nameWidth, unit, area, things: plan.things }) : undefined;
  const own: Box[] = first ? [{ ...around(first.x, first.y, sorts[0]!.size), bottom: first.y + sorts[0]!.size / 2 + sorts[0]!.stem }] : [];
  const others = put(sorts.slice(1).filter(seen), [...plan.things, ...own, ...(name ? [name] : [])]);
  return { stood: [first, ...sorts.slice(1).map((sort) => (seen(sort) ? others.shift() : undefined))].slice(0, sorts.length), name };
}

interface Room { width: number; unit: number; area: Box; things: Box[] }

/** The name stands to the right of the chosen piece, or to its left where the plan ends or something stands. */
function nameBox({ x, y }: Stood, { size }: Standing, { width, unit, area, things }: Room): Box {
  const side = size / 2 + 14 * unit;
  const at = (left: number): Box => ({ left, right: left + width, top: y - 18 * unit, bottom: y + 18 * unit });
  const right = at(x + side);
  const free = right.right < area.right && !things.some((thing) => overlaps(thing, right, 0));
  return free ? right : at(x - side - width);
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
