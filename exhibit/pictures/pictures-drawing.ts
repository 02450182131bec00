/**
 * Drawings (SVG) are shown as pictures and rasterised into thumbnails and tiles. The rasteriser knows no custom
 * properties, so `var(--ink, #16130F)` becomes what a browser that shows the file by itself would draw.
 */
export function withoutVariables(svg: string): string {
  const set = new Map([...svg.matchAll(/(--[\w-]+)\s*:\s*([^;}"'<]+)/g)].reverse().map(([, name, value]) => [name, value!.trim()]));
  const innermost = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/g;
  let text = svg;
  // A value may itself be a variable; one that leads back to itself is given up after a few rounds.
  for (let round = 0; round < 8 && text.includes('var('); round += 1) {
    text = text.replace(innermost, (_all, name: string, otherwise?: string) => set.get(name) ?? otherwise?.trim() ?? 'none');
  }
  return text;
}

export interface ViewBox {
  width: number;
  height: number;
}

/** Pixels of the view box, or of width and height where there is none. */
export function viewBox(svg: string): ViewBox | undefined {
  const root = /<svg\b[^>]*>/i.exec(svg)?.[0] ?? '';
  const box = /\sviewBox\s*=\s*["']([^"']+)["']/i.exec(root)?.[1]?.trim().split(/[\s,]+/).map(Number);
  const side = (name: string) => Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, 'i').exec(root)?.[1] ?? '');
  const [width, height] = box?.length === 4 ? [box[2]!, box[3]!] : [side('width'), side('height')];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
