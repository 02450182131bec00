import type { Position } from 'geojson';
import { apart, distance, inside, layerOf, ofKind, rings, type Ring } from './plan-geometry';

/** The city as the Commune held it on 20 April: everything inside the wall. */
export const city = rings(layerOf('wash')[0]!)[0]!;

/** The ring of each arrondissement, put together from the limits that name it and, for the outer ones, the wall. */
export const districts = (): Map<number, Ring> => new Map(Array.from({ length: 20 }, (_, i) => [i + 1, district(i + 1)]));

export const limitsOf = (n: number) => layerOf('limit').filter(({ properties: { between } }) => between!.includes(n));

function district(n: number): Ring {
  const chain = joined(limitsOf(n).map(({ geometry }) => (geometry as { coordinates: Ring }).coordinates));
  const [start, end] = [chain[0]!, chain.at(-1)!];
  if (apart(start, end) < 1) return chain;
  const numeral = ofKind(layerOf('label'), 'arr').find(({ properties: { name } }) => name === String(n))!;
  const closed = ways(end, start).map((way) => [...chain, ...way, start]);
  return closed.find((ring) => inside([ring], (numeral.geometry as { coordinates: number[] }).coordinates))!;
}

/** Lays limits end to end; throws when one is left over, because then the district is not one piece. */
function joined(limits: Ring[]): Ring {
  const rest = [...limits];
  let chain = rest.shift()!;
  while (rest.length) {
    const i = rest.findIndex((limit) => [limit[0]!, limit.at(-1)!].some((tip) => meets(chain, tip)));
    if (i < 0) throw new Error('a limit does not meet the others');
    const [next] = rest.splice(i, 1) as [Ring];
    chain = append(chain, next);
  }
  return chain;
}

const meets = (chain: Ring, tip: number[]) => apart(chain[0]!, tip) < 1 || apart(chain.at(-1)!, tip) < 1;

function append(chain: Ring, next: Ring): Ring {
  const turned = [...next].reverse();
  if (apart(chain.at(-1)!, next[0]!) < 1) return [...chain, ...next.slice(1)];
  if (apart(chain.at(-1)!, turned[0]!) < 1) return [...chain, ...turned.slice(1)];
  return append([...chain].reverse(), next);
}

/** The two ways along the wall from one position on it to another. */
function ways(from: Position, to: Position): Ring[] {
  const open = [from, to].reduce(inserted, city.slice(0, -1));
  const round = (start: number, stop: number) => {
    const way = [open[start]!];
    for (let i = start; i !== stop; way.push(open[i]!)) i = (i + 1) % open.length;
    return way;
  };
  const [a, b] = [open.indexOf(from), open.indexOf(to)];
  return [round(a, b), round(b, a).reverse()];
}

function inserted(open: Ring, at: Position): Ring {
  const side = (i: number) => distance([[open[i]!, open[(i + 1) % open.length]!]], at);
  const nearest = open.reduce((best, _, i) => (side(i) < side(best) ? i : best), 0);
  return [...open.slice(0, nearest + 1), at, ...open.slice(nearest + 1)];
}
