import { checkDrawing } from '../check/check-drawing';
import { recognise } from '../load/media-facts';
import { viewBox } from '../pictures/pictures-drawing';
import { countDrawn } from './unpack-drawn';
import { limits } from './unpack-limits';
import { checkSize } from './unpack-picture';
import { Refusal } from './unpack-refusal';

/** A drawing that draws and does nothing else, is of a sensible size, and does not multiply itself. */
export function checkSvg(file: string, svg: string): void {
  if (recognise(Buffer.from(svg.slice(0, 65_536)))?.format !== 'svg') throw new Refusal('picture', file, 'not a drawing');
  if (/<!DOCTYPE[^>]{0,2000}\[/i.test(svg)) throw new Refusal('drawing', file, 'a document type of its own');
  const [fault] = checkDrawing(file, svg);
  if (fault) throw new Refusal('drawing', file, `line ${fault.line}: ${fault.message}`);
  checkRoot(file, svg);
  checkInside(file, svg);
  countDrawn(file, svg);
}

/** Only the root is searched: a pattern over the whole text would begin anew at each "<svg". */
function checkRoot(file: string, svg: string): void {
  const from = svg.search(/<(?:\w{1,20}:)?svg[\s/>]/i);
  const root = svg.slice(from, svg.indexOf('>', from) + 1).slice(0, 100_000);
  const box = viewBox(root.replace(/^<\w+:/, '<'));
  const sides = [...root.matchAll(/\s(?:width|height)\s{0,9}=\s{0,9}["']([\d.eE+-]{1,40})/g)].map(([, side]) => Number(side));
  if (!box) throw new Refusal('drawing', file, 'no viewBox');
  const most = Math.max(box.width, box.height, ...sides);
  if (!(most <= limits.units)) throw new Refusal('pixels', file, `${box.width} x ${box.height}${sides.length ? `, shown as ${sides.join(' x ')}` : ''}`);
}

/** Pictures inside the drawing. */
function checkInside(file: string, svg: string): void {
  for (let at = svg.indexOf('data:image/'); at >= 0; at = svg.indexOf('data:image/', at + 11)) {
    const comma = svg.indexOf(',', at);
    const kind = svg.slice(at, comma);
    if (comma < 0 || kind.length > 60 || !kind.endsWith(';base64')) throw new Refusal('drawing', file, 'a picture inside it that is not in base64');
    const letters = /^[A-Za-z0-9+/=\s]{0,1400000}/.exec(svg.slice(comma + 1, comma + 1 + 1_400_000))![0];
    const facts = recognise(Buffer.from(letters, 'base64'));
    if (!facts || facts.format === 'svg') throw new Refusal('drawing', file, 'a picture inside it that cannot be read');
    checkSize(`${file} (inside)`, [facts.width, facts.height]);
  }
}
