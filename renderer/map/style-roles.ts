import type { ExpressionSpecification as Expression, FilterSpecification as Filter, LayerSpecification } from 'maplibre-gl';
import type { LayerRole } from '../../exhibit/format/exhibit';
import { GOES } from './lit-layers';
import { ground, labels, shown } from './style-labels';
import type { Floor } from './style';
import { faint, grow, kind, present, type Drawn, type OnFloor } from './style-parts';

type Role = (drawn: Drawn) => OnFloor[];

const on = (floor: Floor, layer: LayerSpecification): OnFloor => ({ floor, layer });
const from = (zoom: number, unit: number) => ({ minzoom: zoom + Math.log2(unit) });

/** A fill with a line around it, or of a pattern, needs no soft edge of its own: that would be drawn a second time. */
const wash: Role = ({ id, theme, unit, timed }) => [
  on('wash', { id, source: id, type: 'fill', paint: { 'fill-color': theme.wash, 'fill-antialias': false, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12 + Math.log2(unit), present(timed), 15 + Math.log2(unit), faint(timed, 0.55)] as Expression } }),
  on('band', { id: `${id}-band`, source: id, type: 'line', layout: { 'line-join': 'round' }, paint: { 'line-color': theme.red, 'line-opacity': present(timed), 'line-width': grow(unit, 1, [10, 3], [12, 4.6], [15, 12]), 'line-offset': grow(unit, 1, [10, 2], [12, 3], [15, 8]) } }),
];

const relief: Role = ({ id, theme, unit, timed }) => [
  on('relief', { id, source: id, type: 'line', ...from(10.2, unit), paint: { 'line-color': theme.relief, 'line-opacity': faint(timed, 0.8), 'line-width': grow(unit, 2, [10, ['*', 0.12, ['coalesce', ['get', 'w'], 1]]], [15, ['*', 1.1, ['coalesce', ['get', 'w'], 1]]]) } }),
];

const wood: Role = ({ id, timed }) => [on('wood', { id, source: id, type: 'fill', paint: { 'fill-pattern': 'trees', 'fill-antialias': false, 'fill-opacity': present(timed) } })];

const water: Role = ({ id, theme, unit, timed }) => [
  on('water', { id, source: id, type: 'fill', paint: { 'fill-color': theme.water, 'fill-antialias': false, 'fill-opacity': present(timed) } }),
  on('water', { id: `${id}-bank`, source: id, type: 'line', paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': grow(unit, 1.6, [10, 0.7], [15, 3]) } }),
];

const waterline: Role = ({ id, theme, unit, timed }) => [
  on('waterline', { id, source: id, type: 'line', ...from(10.8, unit), paint: { 'line-color': theme.waterline, 'line-opacity': faint(timed, 0.8), 'line-width': grow(unit, 2, [11, ['/', 0.55, ['coalesce', ['get', 'rank'], 1]]], [15, ['/', 2.4, ['coalesce', ['get', 'rank'], 1]]]) } }),
];

/** Blocks are hatched; one with a period is solid ink while it lasts: the army has taken it. */
const blocks: Role = ({ id, theme, unit, timed }) => [
  on('blocks', { id: `${id}-tint`, source: id, type: 'fill', paint: { 'fill-color': theme.hatch, 'fill-antialias': false, 'fill-opacity': grow(1, 1, [10 + Math.log2(unit), 0.34], [13 + Math.log2(unit), 0.26], [15 + Math.log2(unit), 0.12]) } }),
  on('blocks', { id, source: id, type: 'fill', ...from(11.4, unit), paint: { 'fill-pattern': 'hatch', 'fill-antialias': false, 'fill-opacity': grow(1, 1, [11.4 + Math.log2(unit), 0], [12.4 + Math.log2(unit), 0.9]) } }),
  on('blocks', { id: `${id}-edge`, source: id, type: 'line', ...from(12.2, unit), paint: { 'line-color': theme.ink, 'line-opacity': 0.75, 'line-width': grow(unit, 2, [12.2, 0.2], [15, 1.2]) } }),
  ...(timed ? [on('blocks', { id: `${id}-taken`, source: id, type: 'fill', metadata: GOES, filter: ['any', ['has', 'from'], ['has', 'to']], paint: { 'fill-color': theme.taken, 'fill-opacity': present(true) } })] : []),
];

/** Roads are drawn; a `street` or a `square` of a town is the white left between its blocks, and a street is named along it. */
const street: Role = ({ id, theme, unit, timed }) => [
  on('street', { id, source: id, type: 'line', filter: ['!', kind('street', 'square')] as unknown as Filter, paint: { 'line-color': theme.rail, 'line-opacity': faint(timed, 0.7), 'line-width': grow(unit, 1.6, [10, 0.7], [15, 3]) } }),
  on('label', {
    id: `${id}-name`, source: id, type: 'symbol', filter: kind('street'), ...from(14.3, unit),
    layout: { 'symbol-placement': 'line', 'symbol-spacing': 170 * unit, 'symbol-sort-key': ['coalesce', ['get', 'rank'], 9], 'text-field': ['coalesce', ['get', 'name'], ''], 'text-font': [`${theme.didot} Italic`, theme.didot], 'text-size': grow(unit, 1.4, [14.3, 20], [16, 27]), 'text-letter-spacing': 0.03, 'text-max-angle': 30, 'text-padding': 4 * unit },
    // Coloured by the same states as labels, though it has none of them: one program draws both, and none has to be made on the way to a street.
    paint: { ...ground(theme), 'text-halo-width': 2.4 * unit, 'text-opacity': shown(timed) },
  }),
];

const rail: Role = ({ id, theme, unit, timed }) => [
  on('rail', { id, source: id, type: 'line', paint: { 'line-color': theme.rail, 'line-opacity': present(timed), 'line-width': grow(unit, 1.6, [10, 0.5], [15, 2]) } }),
  on('rail', { id: `${id}-ties`, source: id, type: 'line', ...from(11, unit), paint: { 'line-color': theme.rail, 'line-opacity': present(timed), 'line-width': grow(unit, 1.6, [11, 2], [15, 8]), 'line-dasharray': [0.25, 2] } }),
];

/** Parks and cemeteries are planted, a `ground` is left bare, a `bridge` is paper between its two `parapet` lines; all else is a building. */
const landmark: Role = ({ id, theme, unit, timed }) => [
  on('landmark', { id: `${id}-green`, source: id, type: 'fill', filter: kind('park', 'cemetery'), paint: { 'fill-pattern': 'trees', 'fill-antialias': false, 'fill-opacity': faint(timed, 0.8) } }),
  on('landmark', { id: `${id}-edge`, source: id, type: 'line', filter: kind('park', 'cemetery', 'ground'), paint: { 'line-color': theme.ink, 'line-opacity': faint(timed, 0.7), 'line-width': 0.8 * unit } }),
  on('landmark', { id: `${id}-bridge`, source: id, type: 'fill', filter: kind('bridge'), paint: { 'fill-color': theme.paper, 'fill-opacity': present(timed) } }),
  on('landmark', { id: `${id}-parapet`, source: id, type: 'line', filter: kind('parapet'), paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': grow(unit, 1.6, [10, 0.5], [15, 2.4]) } }),
  on('landmark', { id, source: id, type: 'fill', filter: ['!', kind('park', 'cemetery', 'ground', 'bridge', 'parapet')] as unknown as Filter, paint: { 'fill-color': theme.ink, 'fill-opacity': present(timed) } }),
];

const limit: Role = ({ id, theme, unit, timed }) => [
  on('limit', { id, source: id, type: 'line', paint: { 'line-color': theme.limit, 'line-opacity': faint(timed, 0.8), 'line-width': grow(unit, 1, [11, 0.8], [15, 2.4]), 'line-dasharray': [3, 2] } }),
];

const wall: Role = ({ id, theme, unit, timed }) => [
  on('wall', { id: `${id}-inner`, source: id, type: 'line', ...from(11.3, unit), paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': 0.7 * unit, 'line-offset': grow(unit, 2, [11.3, 2.2], [15, 18]) } }),
  on('wall', { id, source: id, type: 'line', layout: { 'line-join': 'miter' }, paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': grow(unit, 1.6, [10, 1.2], [12, 2.4], [15, 8]) } }),
];

const fort: Role = ({ id, theme, unit, timed }) => [
  on('fort', { id, source: id, type: 'fill', paint: { 'fill-color': ['match', ['get', 'held'], 'commune', theme.red, 'versailles', theme.ink, theme.paper], 'fill-antialias': false, 'fill-opacity': present(timed) } }),
  on('fort', { id: `${id}-edge`, source: id, type: 'line', paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': grow(unit, 1.4, [10, 1], [15, 3]) } }),
];

/** Lines of armies: `past` is an evening's front left behind, `army` has teeth, `german` is dotted; `tag` names a past one. */
const front: Role = ({ id, theme, unit, timed }) => [
  on('front', { id, source: id, type: 'line', filter: kind('army'), layout: { 'line-join': 'round' }, paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': grow(unit, 1.2, [10, 4], [12, 6], [15, 10]) } }),
  on('front', { id: `${id}-teeth`, source: id, type: 'symbol', filter: kind('army'), layout: { 'symbol-placement': 'line', 'symbol-spacing': 27 * unit, 'icon-image': 'tooth', 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'icon-offset': [0, 8] }, paint: { 'icon-opacity': present(timed) } }),
  on('front', { id: `${id}-dots`, source: id, type: 'line', filter: kind('german'), layout: { 'line-cap': 'round' }, paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': 5 * unit, 'line-dasharray': [0, 2.6] } }),
  on('front', { id: `${id}-past-ground`, source: id, type: 'line', filter: kind('past'), layout: { 'line-join': 'round' }, paint: { 'line-color': theme.taken, 'line-opacity': present(timed), 'line-width': 9 * unit } }),
  on('front', { id: `${id}-past`, source: id, type: 'line', filter: kind('past'), layout: { 'line-join': 'round' }, paint: { 'line-color': theme.sheet, 'line-opacity': present(timed), 'line-width': 4.4 * unit, 'line-dasharray': [2.7, 1.8] } }),
  on('mark', { id: `${id}-tag`, source: id, type: 'symbol', filter: kind('tag'), layout: { 'icon-image': 'tag', 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'text-field': ['get', 'name'], 'text-font': [theme.bois], 'text-size': 36 * unit, 'text-allow-overlap': true, 'text-ignore-placement': true }, paint: { 'text-color': theme.ink, 'text-opacity': present(timed), 'icon-opacity': present(timed) } }),
];

const mark: Role = ({ id, unit, timed }) => [
  on('mark', { id, source: id, type: 'symbol', layout: { 'icon-image': ['coalesce', ['image', ['get', 'kind']], ['image', 'dot']], 'icon-anchor': 'bottom', 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'icon-size': ['interpolate', ['linear'], ['zoom'], 10.5 + Math.log2(unit), 0.55, 12 + Math.log2(unit), 0.92, 15, 1.2], 'symbol-z-order': 'viewport-y' }, paint: { 'icon-opacity': present(timed) } }),
];

/** Ground under fire: an engraver's stipple, and a dotted line where it ends, because nobody measured where. */
const reach: Role = ({ id, theme, unit, timed }) => [
  on('reach', { id, source: id, type: 'fill', paint: { 'fill-pattern': 'stipple', 'fill-antialias': false, 'fill-opacity': present(timed) } }),
  on('reach', { id: `${id}-edge`, source: id, type: 'line', layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': grow(unit, 1.4, [10, 2], [15, 4]), 'line-dasharray': [0, 3] } }),
];

const arrow: Role = ({ id, theme, unit, timed }) => [
  on('arrow', { id, source: id, type: 'fill', paint: { 'fill-color': theme.sheet, 'fill-antialias': false, 'fill-opacity': present(timed) } }),
  on('arrow', { id: `${id}-edge`, source: id, type: 'line', layout: { 'line-join': 'miter' }, paint: { 'line-color': theme.ink, 'line-opacity': present(timed), 'line-width': 2.5 * unit } }),
];

export const roles: Record<LayerRole, Role> = {
  wash, relief, wood, water, waterline, blocks, street, rail, landmark, limit, wall, fort, front, mark, arrow, reach,
  label: labels,
};
