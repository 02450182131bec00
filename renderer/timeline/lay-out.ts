import { bands } from './bands';
import { namedDots } from './named-dots';
import { phaseRules } from './phase-rules';
import type { Hit, Picture, Stage } from './picture';
import type { Look } from './ribbon-look';
import { sheetAxis } from './sheet-axis';
import { slips } from './slips';
import { vagueBrackets } from './vague-brackets';

/** What each look is made of, back to front. The stacks of sheets are painted between, see `sheet-stacks.ts`. */
const parts: Record<Look, ((stage: Stage) => Picture)[]> = {
  dots: [namedDots, vagueBrackets],
  bands: [bands, vagueBrackets],
  sheets: [phaseRules, sheetAxis, vagueBrackets],
  slips: [slips],
};

export function layOut(stage: Stage): Picture {
  const pictures = parts[stage.look].map((part) => part(stage));
  return { shapes: pictures.flatMap(({ shapes }) => shapes), hits: pictures.flatMap(({ hits }) => hits) };
}

/** What a finger at a place chooses: the nearest thing within its reach, else nothing. */
export function hitAt(hits: Hit[], x: number, y: number, reach = 14): Hit | undefined {
  let best: Hit | undefined;
  let nearest = reach;
  for (const hit of hits) {
    const dx = Math.max(hit.x - x, 0, x - hit.x - hit.width);
    const dy = Math.max(hit.y - y, 0, y - hit.y - hit.height);
    const away = Math.hypot(dx, dy);
    if (away < nearest || (away === 0 && best && nearest === 0 && hit.width < best.width)) [best, nearest] = [hit, away];
  }
  return best;
}
