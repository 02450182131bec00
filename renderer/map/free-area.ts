import type { Box } from './spread';

/** The page as the plan finds it, in screen pixels; `unit` is screen pixels to a design pixel. */
export interface Page { unit: number; portrait: boolean; width: number; height: number }

/** What of the plan's own region can be seen, in design pixels (DESIGN.md 5 and 6, portrait 14). */
const landscape = {
  closed: { left: 568, top: 28, right: 1920, bottom: 772 },
  open: { left: 1296, top: 28, right: 1920, bottom: 868 },
};
const portrait = {
  closed: { left: 0, top: 16, right: 1080, bottom: 796 },
  open: { left: 0, top: 16, right: 1080, bottom: 796 },
};

export function pageOf(region: { clientWidth: number; clientHeight: number }, page = window): Page {
  const rem = Number.parseFloat(getComputedStyle(page.document.documentElement).fontSize);
  return { unit: rem / 10, portrait: page.matchMedia('(orientation: portrait)').matches, width: region.clientWidth, height: region.clientHeight };
}

const times = (box: Box, unit: number): Box => ({ left: box.left * unit, top: box.top * unit, right: box.right * unit, bottom: box.bottom * unit });

/** What of the plan can be seen: right of the sheet, above the ribbon. */
export const freeArea = ({ unit, portrait: tall }: Page, open: boolean): Box => times((tall ? portrait : landscape)[open ? 'open' : 'closed'], unit);

/** Whether a label at this point would run under the sheet or one of the `things` that stand on the plan. */
export function underThings(page: Page, open: boolean, things: Box[], { x, y }: { x: number; y: number }): boolean {
  const { unit } = page;
  const wide = 84 * unit;
  const high = 20 * unit;
  if (!page.portrait && x < freeArea(page, open).left + wide) return true;
  return things.some((box) => x > box.left - wide && x < box.right + wide && y > box.top - high && y < box.bottom + high);
}

/** The free area as MapLibre's padding, so that a camera's centre is the middle of what is seen. */
export const padding = (page: Page, open: boolean) => {
  const { left, top, right, bottom } = freeArea(page, open);
  return { left, top, right: page.width - right, bottom: page.height - bottom };
};
