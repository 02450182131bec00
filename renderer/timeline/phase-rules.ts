import type { Phase } from '../../exhibit/format/exhibit';
import { meets } from '../selectors';
import { Room, type Box } from './boxes';
import { fill, textBox, type Picture, type Shape, type Stage } from './picture';
import { xOf } from './ribbon-scale';
import type { Voice } from './voice';

const RULE = 16;
const NAME = 48;
/** Phases of the tone `ink` stand on ink from here down. */
export const INK_TOP = 56;
/** A name may run on past its own phase where nobody else needs the place. */
const GAP = 14;

/** Who is named first where there is not room for all. */
const claim = ({ current, phase, x, end }: Stretch) => (current ? 1e6 : phase.tone === 'ink' ? 1e5 : 0) + end - x;

interface Stretch { phase: Phase; x: number; end: number; current: boolean }

const stretches = ({ exhibit, scale, phase: now }: Stage): Stretch[] =>
  exhibit.phases
    .filter(({ when }) => meets(when, scale.cells.span))
    .map((phase) => ({ phase, x: xOf(scale, phase.when.start), end: xOf(scale, phase.when.end), current: phase === now }));

/** Where the phases that stand on ink are. */
export const inkStretches = (stage: Stage) => stretches(stage).filter(({ phase }) => phase.tone === 'ink');

/** The phases as rules above, the current one bold; names where they fit, the current one's first. */
export function phaseRules(stage: Stage): Picture {
  const { frame, loupeBox } = stage;
  const shapes: Shape[] = [];
  const room = new Room([{ ...loupeBox, x: loupeBox.x - 4, width: loupeBox.width + 8 }]);
  const all = stretches(stage);
  for (const { phase, x, end, current } of all) {
    const line = current ? 7 : 2;
    shapes.push(fill('ink', x, RULE - line / 2, Math.max(2, end - x - 4), line));
    if (phase.tone === 'ink') shapes.push(fill('ink', x - 2, INK_TOP, end - x + (end >= frame.right ? 4 : 2), frame.height - INK_TOP - 6));
  }
  for (const one of [...all].sort((a, b) => claim(b) - claim(a))) {
    const placed = nameOf(one, stage, room);
    if (placed) shapes.push(placed);
  }
  return { shapes, hits: [] };
}

/** The name at its phase's start, beside the loupe, or against the phase's end; a name is whole or absent. */
function nameOf({ phase: { name }, x, end, current }: Stretch, { measure, loupeBox, frame }: Stage, room: Room): Shape | undefined {
  const voice: Voice = { case: 'Antique', size: 22, weight: current ? 800 : 600, stretch: 'semi-condensed' };
  const width = measure(name, voice);
  const starts = [x, x + GAP, loupeBox.x + loupeBox.width + 10, loupeBox.x - width - 10, end - 4 - width]
    .filter((start) => start >= Math.min(x, end - 4 - width) && start + width <= Math.max(end, x + width))
    .filter((start) => start >= frame.left && start + width <= frame.right + 4);
  const box = room.take(starts.map((start): Box => textBox(width, start, NAME, voice, 'left')), GAP);
  return box && { kind: 'text', text: name, x: box.x, y: NAME, voice, colour: current ? 'ink' : 'ink-2', align: 'left' };
}
