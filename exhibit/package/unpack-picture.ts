import { recognise, type Format, type MediaFacts } from '../load/media-facts';
import { limits } from './unpack-limits';
import { Refusal } from './unpack-refusal';

/** A picture by its head alone: nothing is decoded here, and what the page will decode is bounded. */
export function checkPicture(file: string, head: Buffer, meant: readonly Format[]): void {
  const facts = recognise(head);
  if (!facts || !meant.includes(facts.format)) throw new Refusal('picture', file, facts ? `it is ${facts.format}` : 'unknown to us');
  if (facts.media !== 'image' || facts.format === 'svg') return;
  checkSize(file, sizeOf(facts, head));
  checkFrames(file, facts.format, head);
}

export function checkSize(file: string, [width, height]: readonly [number, number]): void {
  if (!width || !height) throw new Refusal('picture', file, 'its head gives no size');
  if (Math.max(width, height) > limits.side || width * height > limits.pixels) throw new Refusal('pixels', file, `${width} x ${height}`);
}

/** The larger of what an extended WebP says of its canvas and of its first frame. */
function sizeOf({ format, width, height }: MediaFacts, head: Buffer): readonly [number, number] {
  if (format !== 'webp' || head.toString('latin1', 12, 16) !== 'VP8X') return [width, height];
  const at = head.indexOf('VP8 ', 30, 'latin1');
  return at < 0 || at + 18 > head.length ? [width, height] : [Math.max(width, head.readUInt16LE(at + 14) & 0x3fff), Math.max(height, head.readUInt16LE(at + 16) & 0x3fff)];
}

function checkFrames(file: string, format: Format, head: Buffer): void {
  const frames = (framesOf[format] ?? (() => 1))(head);
  if (frames > limits.frames) throw new Refusal('moving', file, frames === Infinity ? 'an animation of unknown length' : `${frames} frames`);
}

/** Moving pictures of other kinds are made by nothing of ours; their number of frames stands in no head. */
const framesOf: Partial<Record<Format, (head: Buffer) => number>> = {
  png: (head) => {
    const at = head.indexOf('acTL', 0, 'latin1');
    return at > 0 && at + 8 <= head.length ? head.readUInt32BE(at + 4) : 1;
  },
  webp: (head) => (head.toString('latin1', 12, 16) === 'VP8X' && head[20]! & 2 ? Infinity : 1),
  avif: (head) => (head.toString('latin1', 8, 12) === 'avis' ? Infinity : 1),
  gif: gifFrames,
};

/** Steps over the blocks of a GIF; the head that is kept holds hundreds of frames of any size that matters. */
function gifFrames(head: Buffer): number {
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + table(head[10] ?? 0);
  let frames = 0;
  while (at < head.length) {
    const block = head[at];
    if (block === 0x3b) return frames;
    if (block === 0x2c) {
      frames += 1;
      at += 11 + table(head[at + 9] ?? 0);
    } else if (block === 0x21) at += 2;
    else return frames;
    while (at < head.length && head[at]) at += head[at]! + 1;
    at += 1;
  }
  return frames > limits.frames / 2 ? Infinity : frames;
}
