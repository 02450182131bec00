import type { Box } from './spread';

/** The page as the plan finds it, in screen pixels; `unit` is screen pixels to a design pixel. */
export interface Page {
  unit: number;
  portrait: boolean;
  width: number;
  height: number;
  /** Nothing lies over the region: it is a band above the line of reach, or stands beside the words of a talk. */
  whole?: boolean;
  /** The page is mirrored: the sheet lies on the right. */
  mirrored?: boolean;
}

/** What of the plan's own region can be seen, in design pixels (DESIGN.md 5 and 6, portrait 14). */
const landscape = {
  closed: { left: 568, top: 28, right: 1920, bottom: 772 },
  open: { left: 1296, top: 28, right: 1920, bottom: 868 },
};
const portrait = {
  closed: { left: 0, top: 16, right: 1080, bottom: 796 },
  open: { left: 0, top: 16, right: 1080, bottom: 796 },
};

/** The region in the drawing of a landscape screen, in design pixels. */
const HIGH = 890;

/** What stays free along the edges of a region that is seen whole, in design pixels. */
const EDGE = 28;

export function pageOf(region: { clientWidth: number; clientHeight: number }, page = window): Page {
  const rem = Number.parseFloat(getComputedStyle(page.document.documentElement).fontSize);
  const root = page.document.documentElement;
  const tall = page.matchMedia('(orientation: portrait)').matches;
  return { unit: rem / 10, portrait: tall, width: region.clientWidth, height: region.clientHeight, whole: root.matches('[data-hall-plan]') || (!tall && root.matches('[data-aids~="reach"]')), mirrored: root.dir === 'rtl' };
}

const times = (box: Box, unit: number): Box => ({ left: box.left * unit, top: box.top * unit, right: box.right * unit, bottom: box.bottom * unit });

/** What of the plan can be seen: beside the sheet, above the ribbon. */
export function freeArea({ unit, portrait: tall, whole, width, height, mirrored }: Page, open: boolean): Box {
  if (whole) return { left: EDGE * unit, top: EDGE * unit, right: width - EDGE * unit, bottom: height - EDGE * unit };
  const drawn = times((tall ? portrait : landscape)[open ? 'open' : 'closed'], unit);
  // A screen of 4:3 is higher than the drawing, and the plan goes down to the ribbon there too.
  const free = tall ? drawn : { ...drawn, bottom: drawn.bottom + Math.max(0, height - HIGH * unit) };
  return mirrored ? { ...free, left: width - free.right, right: width - free.left } : free;
}

/** Whether a label at this point would run under the sheet or one of the `things` that stand on the plan. */
export function underThings(page: Page, open: boolean, things: Box[], { x, y }: { x: number; y: number }): boolean {
  const { unit } = page;
  const wide = 84 * unit;
  const high = 20 * unit;
  const { left, right, bottom } = freeArea(page, open);
  if (!page.portrait && (page.mirrored ? x > right - wide : x < left + wide)) return true;
  // Half a name, cut by the edge, reads as a fault.
  if (y < high / 2 || y > bottom) return true;
  return things.some((box) => x > box.left - wide && x < box.right + wide && y > box.top - high && y < box.bottom + high);
}

/** The free area as MapLibre's padding, so that a camera's centre is the middle of what is seen. */
export const padding = (page: Page, open: boolean) => {
  const { left, top, right, bottom } = freeArea(page, open);
  // Where the page is narrower than the drawing there is no margin, and MapLibre takes none below zero.
  return { left: Math.max(0, left), top, right: Math.max(0, page.width - right), bottom: Math.max(0, page.height - bottom) };
};
