/** What is on the ribbon, as plain shapes in design px: laid out without a canvas, so that it can be tested. */
import type { Exhibit, ExhibitEvent, Phase } from '../../exhibit/format/exhibit';
import type { Box } from './boxes';
import type { Distance } from './distances';
import type { EventIndex } from './event-index';
import type { RibbonScale } from './ribbon-scale';
import type { Frame, Look } from './ribbon-look';
import type { Measure, Voice } from './voice';

export type Colour = 'paper' | 'sheet' | 'ink' | 'ink-2' | 'line' | 'red' | 'red-2';
export type Align = 'left' | 'center' | 'right';

export type Shape =
  | ({ kind: 'fill'; colour: Colour } & Box)
  | ({ kind: 'frame'; colour: Colour; line: number; inside?: Colour } & Box)
  | { kind: 'dot'; x: number; y: number; radius: number; colour: Colour }
  | { kind: 'text'; text: string; x: number; y: number; voice: Voice; colour: Colour; align: Align };

/** Something that a finger can choose. */
export type Hit = Box & { event?: ExhibitEvent; distance?: Distance; at?: number };

export interface Picture { shapes: Shape[]; hits: Hit[] }

/** All that a layout needs to know. */
export interface Stage {
  exhibit: Exhibit;
  lang: string;
  frame: Frame;
  look: Look;
  scale: RibbonScale;
  /** The loupe as an index of cells, its box, and the moment that it stands on. */
  loupe: number;
  loupeBox: Box;
  at: number;
  index: EventIndex;
  /** The event that the sheet shows. */
  atHand?: string;
  phase?: Phase;
  /** The next nearer distance, with its name, when it lies in what is shown. */
  nearer?: Distance & { label: string };
  /** What stands before the names of events whose hour nobody knows. */
  sometime: string;
  measure: Measure;
}

export const fill = (colour: Colour, x: number, y: number, width: number, height: number): Shape =>
  ({ kind: 'fill', colour, x, y, width, height });

/** The box of a line of text; its height is that of capitals with a little air. */
export function textBox(width: number, x: number, y: number, { size }: Voice, align: Align): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.8, width, height: size };
}
