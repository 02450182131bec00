/**
 * Draws the plan into the plates that show it, from the exhibit's own layers, so that plate and plan agree. Their type
 * and frames stay as they are; only what stands in their groups with an id is drawn anew. Run it after a change of the layers:
 *   node scripts/draw-map-plates.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const exhibit = join(import.meta.dirname, '../assets/exhibits/paris-commune-1871');
const layer = (name) => JSON.parse(readFileSync(join(exhibit, `map/${name}.geojson`), 'utf8')).features;

const plates = ['map-eight-evenings', 'map-eight-evenings-fr', 'map-wall-and-forts', 'map-wall-and-forts-fr'];
const days = [21, 22, 23, 24, 25, 26, 27, 28];

const washes = layer('wash').map(({ properties, geometry }) => ({ ...properties, ring: geometry.coordinates[0] }));
const city = washes[0].ring;
const walls = layer('wall').filter(({ properties }) => properties.kind === 'wall').map(({ geometry }) => geometry.coordinates);
const [river] = layer('water').filter(({ properties }) => properties.kind === 'river').map(({ geometry }) => geometry.coordinates);

/** Where the first evening's plan stands on the plate, and how far apart the plans stand. */
const panel = { left: 75.5, top: 305, width: 262, across: 328, down: 358 };

/** Longitude and latitude to the plate: metres, so that the city keeps its shape. */
function projection(left, top, width = panel.width) {
  const lons = city.map(([lon]) => lon);
  const [west, north] = [Math.min(...lons), Math.max(...city.map(([, lat]) => lat))];
  const scale = width / ((Math.max(...lons) - west) * 73_246);
  return ([lon, lat]) => [left + (lon - west) * 73_246 * scale, top + (north - lat) * 111_200 * scale];
}

const path = (points, project, closed) => `M${points.map((at) => project(at).map((n) => Number(n.toFixed(1))).join(' ')).join('L')}${closed ? 'z' : ''}`;

/** The river inside the wall: its banks from wall to wall, its islands as holes. */
function riverInside(project) {
  const [banks, ...islands] = river;
  const first = banks.findIndex((at) => !inside(at));
  const turned = [...banks.slice(first, -1), ...banks.slice(0, first)];
  const within = islands.filter((ring) => ring.every(inside));
  return [turned.filter(inside), ...within].map((ring) => path(ring, project, true)).join('');
}

function inside([x, y]) {
  let odd = false;
  for (let i = 0, j = city.length - 1; i < city.length; j = i, i += 1) {
    const [[ax, ay], [bx, by]] = [city[i], city[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/** What the Commune holds at the end of a day, red, in the city that the army has taken, ink. */
export function evening(day) {
  const i = days.indexOf(day);
  const project = projection(panel.left + (i % 4) * panel.across, panel.top + Math.floor(i / 4) * panel.down);
  const { ring } = washes.find(({ from, to }) => from === `1871-05-${day}` && to.startsWith(from));
  const held = path(ring, project, true);
  return [
    `<path fill="var(--ink,#16130F)" d="${path(city, project, true)}"/>`,
    `<path fill="var(--red,#C8201A)" stroke="var(--plate,#F6F0E4)" stroke-width="2.2" stroke-linejoin="round" d="${held}"/>`,
    `<path fill="var(--plate,#F6F0E4)" stroke="var(--plate,#F6F0E4)" stroke-width="2" fill-rule="evenodd" d="${riverInside(project)}"/>`,
    `<path fill="none" stroke="var(--plate,#F6F0E4)" stroke-width="4.4" d="${walls.map((line) => path(line, project)).join('')}"/>`,
    `<path fill="none" stroke="var(--ink,#16130F)" stroke-width="1.5" stroke-linejoin="round" d="${walls.map((line) => path(line, project)).join('')}"/>`,
  ].join('');
}

/** The city on the plate of the forts, and where that plate's plan ends. */
const region = { project: projection(247, 814, 433), bottom: 1268 };
const lineOf = (kind) => layer('front').find(({ properties }) => properties.kind === kind).geometry.coordinates.map(region.project).filter(([, y]) => y < region.bottom);
const plain = (at) => at;

/** The army's line in the first half of April, with a tooth every so often on the side of the city. */
export function armyLine() {
  const line = lineOf('army');
  const teeth = [];
  let walked = 0;
  for (let i = 1; i < line.length; i += 1) {
    const [[ax, ay], [bx, by]] = [line[i - 1], line[i]];
    const length = Math.hypot(bx - ax, by - ay);
    const [dx, dy] = [(bx - ax) / length, (by - ay) / length];
    for (let at = TOOTH - (walked % TOOTH); at < length; at += TOOTH) {
      const [x, y] = [ax + dx * at, ay + dy * at];
      teeth.push(path([[x - dx * 6, y - dy * 6], [x + dx * 6, y + dy * 6], [x - dy * 12, y + dx * 12]], plain, true));
    }
    walked += length;
  }
  const d = path(line, plain);
  const ground = `<path fill="none" stroke="var(--plate,#F6F0E4)" stroke-width="15" d="${d}"/>`;
  return `${ground}<path fill="none" stroke="var(--ink,#16130F)" stroke-width="4.5" stroke-linejoin="round" d="${d}"/><path fill="var(--ink,#16130F)" d="${teeth.join('')}"/>`;
}
const TOOTH = 19;

export const germanLine = () => `<path fill="none" stroke="var(--ink,#16130F)" stroke-width="6" stroke-linecap="round" stroke-dasharray="0 13" d="${path(lineOf('german'), plain)}"/>`;

const drawn = () => ({ 'army-line': armyLine(), 'german-line': germanLine(), ...Object.fromEntries(days.map((day) => [`evening-${day}`, evening(day)])) });

/** A plate with its plans drawn from the present layers. */
export const redrawn = (svg) => Object.entries(drawn()).reduce((text, [id, inner]) => text.replace(new RegExp(`(<g id="${id}"[^>]*>).*?(</g>)`, 's'), (_, open, close) => open + inner + close), svg);

export const fileOf = (plate) => join(exhibit, `media/${plate}.svg`);
export { plates };

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const plate of plates) writeFileSync(fileOf(plate), redrawn(readFileSync(fileOf(plate), 'utf8')));
