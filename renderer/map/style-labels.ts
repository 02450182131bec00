import type { ExpressionSpecification as Expression, FilterSpecification as Filter, SymbolLayerSpecification } from 'maplibre-gl';
import { grow, kind, present, type Drawn, type OnFloor } from './style-parts';
import type { PlanTheme } from './theme';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** How a kind of label is set: its case of type, its sizes by zoom, from which zoom. */
interface Setting { kinds: string[]; font: (theme: PlanTheme) => string[]; sizes: [zoom: number, size: number][]; from?: number; layout?: Layout }

// MapLibre reads weight and slope out of the family's name; the browser then falls through to the real family.
const italic = ({ didot }: PlanTheme) => [`${didot} Italic`, didot];
const boldItalic = ({ didot }: PlanTheme) => [`${didot} Bold Italic`, didot];
const semibold = ({ antique }: PlanTheme) => [`${antique} Semibold`, antique];

const settings: Setting[] = [
  { kinds: ['water'], font: italic, sizes: [[12, 19], [15, 30]], from: 12.3, layout: { 'text-letter-spacing': 0.25 } },
  { kinds: ['fort'], font: semibold, sizes: [[11, 18], [14, 22]], from: 10.8, layout: { 'text-offset': [0, 1.1], 'text-anchor': 'top', 'text-max-width': 12 } },
  { kinds: ['village'], font: italic, sizes: [[11, 20], [14, 27]], layout: { 'text-letter-spacing': 0.02 } },
  { kinds: ['big'], font: italic, sizes: [[11, 23], [14, 30]], layout: { 'text-letter-spacing': 0.04, 'text-max-width': 6 } },
  { kinds: ['quarter'], font: boldItalic, sizes: [[11, 18], [12, 21.5], [14, 29]], layout: { 'text-letter-spacing': 0.05, 'text-max-width': 20 } },
  { kinds: ['arr'], font: ({ bois }) => [bois], sizes: [[11, 30], [12, 41], [14, 66]] },
];

/** Type that is hidden where something covers it, and there only while it holds. */
export const shown = (timed: boolean): Expression => ['*', present(timed), ['case', ['boolean', ['feature-state', 'hidden'], false], 0, 1]];

/** On blocks that were taken the type is paper and its halo ink; else the halo has the colour that lies underneath. */
const ink = (theme: PlanTheme): Expression => ['case', ['boolean', ['feature-state', 'dark'], false], theme.sheet, theme.ink];
const halo = (theme: PlanTheme): Expression =>
  ['case', ['boolean', ['feature-state', 'dark'], false], theme.taken, ['boolean', ['feature-state', 'washed'], false], theme.wash, theme.paper];

/** The ink and halo of type on its ground, whose feature states are `dark` and `washed`. */
export const ground = (theme: PlanTheme) => ({ 'text-color': ink(theme), 'text-halo-color': halo(theme) });

export const labels = ({ id, theme, unit, lang, timed }: Drawn): OnFloor[] =>
  settings.map(({ kinds, font, sizes, from, layout }) => ({
    floor: 'label',
    layer: {
      id: `${id}-${kinds[0]}`,
      source: id,
      type: 'symbol',
      filter: kind(...kinds) as Filter,
      ...(from === undefined ? {} : { minzoom: from + Math.log2(unit) }),
      layout: {
        'text-field': ['coalesce', ['get', `name:${lang}`], ['get', 'name'], ''],
        'text-font': font(theme),
        'text-size': grow(unit, 1.4, ...sizes),
        'text-padding': 3 * unit,
        'text-line-height': 1.15,
        ...layout,
      },
      paint: { ...ground(theme), 'text-halo-width': 2.4 * unit, 'text-opacity': shown(timed) },
    } satisfies SymbolLayerSpecification,
  }));
