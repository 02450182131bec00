interface Bounds {
  /** Largest size of a line of Bois, and of a wide one, in rem. */
  max: number;
  maxWide: number;
  yields: boolean;
}

/** Measured once at this size, in px; the rest is a rule of three. */
const TRIAL = 200;

/** Height of a capital of Bois for its size, and the least that a line which gives way comes down to, in rem. */
const CAP = 0.735;
const LEAST = 6.4;

/** Sizes every line of a headline so that it fills the measure. A headline that is not laid out keeps its sizes. */
export function fitLines(forme: HTMLElement, { max, maxWide, yields }: Bounds): void {
  const measure = forme.clientWidth;
  if (measure < 2) return;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const lines = [...forme.children] as HTMLElement[];
  for (const line of lines) line.style.fontSize = `${TRIAL}px`;
  const widths = lines.map((line) => line.getBoundingClientRect().width);
  const talls = lines.map(tallOf);
  const most = (line: HTMLElement, tall: number) => (line.classList.contains('wide') ? maxWide : max) * Math.min(1, Math.sqrt(CAP / tall));
  const sizes = lines.map((line, i) => Math.min(((measure - 1) / (widths[i] || 1)) * TRIAL / rem, most(line, talls[i]!)));
  lines.forEach((line, i) => set(line, sizes[i]!));
  if (yields) giveWay(forme, lines.at(-1)!, { size: sizes.at(-1)!, rem, tall: talls.at(-1)! });
}

/**
 * How tall a line stands for its size. A script that rises and hangs stands taller than capitals; its largest size is
 * then half way between one as large and one as tall.
 */
const tallOf = (line: HTMLElement): number => Number.parseFloat(getComputedStyle(line).lineHeight) / TRIAL || CAP;

function giveWay({ parentElement: box }: HTMLElement, line: HTMLElement, { size, rem, tall }: { size: number; rem: number; tall: number }): void {
  const excess = box ? box.scrollHeight - box.clientHeight : 0;
  if (excess > 0) set(line, Math.max(size - excess / tall / rem, Math.min(size, LEAST)));
}

const set = (line: HTMLElement, size: number) => (line.style.fontSize = `${size.toFixed(3)}rem`);
