import type { Position } from 'geojson';
import { planNow } from './the-plan';

/** A closed line in CSS pixels of the page, with the box that it fills. */
export interface Silhouette { points: string; left: number; top: number; width: number; height: number }

/**
 * The outline of what is held at the moment shown, where it stands on the page: the red draws back to it when a visit
 * begins and fills it when one ends. Nothing while there is no plan, or when the exhibit draws no wash.
 */
export function silhouette(): Silhouette | undefined {
  const plan = planNow();
  const host = plan?.element.parentElement?.getBoundingClientRect();
  if (!plan || !host) return undefined;
  const held = plan.held();
  const washes = plan.layers.filter(({ role }) => role === 'wash');
  const features = washes.flatMap(({ id, features }) => features.filter((feature) => held(id, feature.id)));
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : geometry.type === 'MultiPolygon' ? geometry.coordinates.map(([ring]) => ring!) : [],
  );
  const largest = rings.sort((a, b) => b.length - a.length)[0];
  return largest && outline(largest.map(([lon, lat]: Position) => {
    const { x, y } = plan.project(lon!, lat!);
    return { x: x + host.left, y: y + host.top };
  }));
}

function outline(points: { x: number; y: number }[]): Silhouette {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
    left,
    top,
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
  };
}
