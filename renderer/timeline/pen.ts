import type { Colour, Shape } from './picture';
import type { Measure, Voice } from './voice';

/** Draws shapes given in design px; edges fall on whole device pixels, so that a rule is never grey. */
export interface Pen {
  fill(colour: Colour, x: number, y: number, width: number, height: number): void;
  shape(shape: Shape): void;
  clear(width: number, height: number): void;
  measure: Measure;
}

export const colours: Colour[] = ['paper', 'sheet', 'ink', 'ink-2', 'line', 'red', 'red-2'];

const fontOf = (voice: Voice) => `${voice.weight ?? 400} ${voice.size}px ${voice.case}`;

/** How a pen writes: `k` is device pixels to a design px; `ink` gives the page's own colours, read anew when the theme changes. */
export interface Nib {
  k: number;
  ink: Record<Colour, string>;
  /** How much larger words are that are small: as much as the visitor chose and the ribbon has room for. */
  grown?: number;
  /** The width, in design px, of a surface on which what is laid out from the left stands from the right. */
  mirror?: number;
}

/** Words up to this size, in design px, grow with the visitor's text; larger ones are seen from afar already. */
const SMALL = 26;

/** Letters that hang below their line are set a little above it, where Latin capitals and figures stand on it; in em. */
const HANGS = /\p{Script=Arabic}/u;
const LIFT = 0.12;

const opposite = { left: 'right', right: 'left', center: 'center' } as const;

export function penOf(context: CanvasRenderingContext2D, { k, ink, mirror, grown = 1 }: Nib): Pen {
  const widths = widthsByVoice();
  let colour = '';
  let spoken: Voice | undefined;
  const dip = (value: string) => {
    if (value !== colour) context.fillStyle = colour = value;
  };
  const speak = (voice: Voice) => {
    if (voice === spoken) return;
    spoken = voice;
    context.font = fontOf({ ...voice, size: voice.size * k * (voice.size <= SMALL ? grown : 1) });
    context.fontStretch = voice.stretch ?? 'normal';
    // Letters that join are not spaced.
    context.letterSpacing = mirror ? '0px' : `${(voice.spacing ?? 0) * voice.size * k}px`;
  };
  const fill: Pen['fill'] = (name, begins, y, width, height) => {
    const x = mirror ? mirror - begins - width : begins;
    const left = Math.round(x * k);
    const top = Math.round(y * k);
    dip(ink[name]);
    context.fillRect(left, top, Math.max(1, Math.round((x + width) * k) - left), Math.max(1, Math.round((y + height) * k) - top));
  };
  const measure: Measure = (text, voice) => {
    const own = widths(voice);
    const known = own.get(text);
    if (known !== undefined) return known;
    speak(voice);
    const width = context.measureText(text).width / k;
    own.set(text, width);
    return width;
  };
  return {
    fill,
    measure,
    clear: (width, height) => {
      colour = '';
      spoken = undefined;
      context.clearRect(0, 0, Math.ceil(width * k), Math.ceil(height * k));
      context.textBaseline = 'alphabetic';
      context.direction = mirror ? 'rtl' : 'ltr';
    },
    shape: (shape) => draw(shape, { context, k, ink, mirror, fill, dip, speak }),
  };
}

/** So many voices and words of one are known; more than a ribbon shows in an hour. */
const VOICES = 60;
const WORDS = 4000;

/** What was measured in a voice. Most voices are the same object at every step, and a key of text for each word would cost more than the drawing. */
function widthsByVoice(): (voice: Voice) => Map<string, number> {
  const all = new Map<string, Map<string, number>>();
  let own = new WeakMap<Voice, Map<string, number>>();
  return (voice) => {
    const known = own.get(voice);
    if (known && known.size <= WORDS) return known;
    if (all.size > VOICES || known) {
      all.clear();
      own = new WeakMap();
    }
    const key = `${fontOf(voice)} ${voice.stretch ?? ''} ${voice.spacing ?? ''}`;
    const words = all.get(key) ?? new Map<string, number>();
    all.set(key, words);
    own.set(voice, words);
    return words;
  };
}

interface Tools extends Nib {
  context: CanvasRenderingContext2D;
  fill: Pen['fill'];
  dip: (value: string) => void;
  speak: (voice: Voice) => void;
}

function draw(shape: Shape, { context, k, ink, mirror, fill, dip, speak }: Tools) {
  if (shape.kind === 'fill') fill(shape.colour, shape.x, shape.y, shape.width, shape.height);
  else if (shape.kind === 'frame') {
    const { x, y, width, height, line, colour, inside } = shape;
    if (inside) fill(inside, x, y, width, height);
    fill(colour, x, y, width, line);
    fill(colour, x, y + height - line, width, line);
    fill(colour, x, y, line, height);
    fill(colour, x + width - line, y, line, height);
  } else if (shape.kind === 'dot') {
    dip(ink[shape.colour]);
    context.beginPath();
    context.arc((mirror ? mirror - shape.x : shape.x) * k, shape.y * k, shape.radius * k, 0, 2 * Math.PI);
    context.fill();
  } else {
    speak(shape.voice);
    dip(ink[shape.colour]);
    context.textAlign = mirror ? opposite[shape.align] : shape.align;
    const lift = mirror && HANGS.test(shape.text) ? shape.voice.size * LIFT : 0;
    context.fillText(shape.text, (mirror ? mirror - shape.x : shape.x) * k, (shape.y - lift) * k);
  }
}
