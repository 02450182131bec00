import { onward } from '../shell/direction';
import { colours } from './pen';
import type { Colour } from './picture';
import type { Frame } from './ribbon-look';

/** The page's own measure: how many CSS px a design px is (1rem is 10 of them), and the ribbon's frame. */
export interface Sheet {
  frame: Frame;
  perDesign: number;
  ratio: number;
  /** Time runs from right to left: everything is laid out as if it ran to the right, and mirrored where it meets the glass (pen, fingers, loupe). */
  mirrored: boolean;
}

/** Room for the buttons beside the time line, in design px from the ribbon's edges; left is where one begins to read. */
const LANDSCAPE = { left: 160, right: 248 };
const PORTRAIT = { left: 48, right: 136 };

export function sheetOf(root: HTMLElement): Sheet {
  const perDesign = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 10;
  const portrait = window.innerHeight > window.innerWidth;
  const width = root.clientWidth / perDesign;
  const edge = portrait ? PORTRAIT : LANDSCAPE;
  return {
    perDesign,
    ratio: window.devicePixelRatio || 1,
    mirrored: onward() < 0,
    frame: { width, height: root.clientHeight / perDesign, left: edge.left, right: Math.max(edge.left + 100, width - edge.right), portrait },
  };
}

/** A canvas of exactly the device's pixels; nothing is set that is set already, because setting clears. */
export function fitCanvas(canvas: HTMLCanvasElement, root: HTMLElement, ratio: number) {
  const width = Math.round(root.clientWidth * ratio);
  const height = Math.round(root.clientHeight * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** How much words on the ribbon grow with the visitor's size of text. */
export const grownOf = (element: HTMLElement): number => Number(getComputedStyle(element).getPropertyValue('--text-label')) || 1;

export function inkOf(element: HTMLElement): Record<Colour, string> {
  const style = getComputedStyle(element);
  return Object.fromEntries(colours.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || '#000'])) as Record<Colour, string>;
}
