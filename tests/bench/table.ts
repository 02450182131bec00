import type { Row } from './row';

const heads = ['area', 'task', 'n', 'median', 'p95', 'worst', 'unit', 'aim', 'beside it', 'median', 'p95', 'ratio'];
const numbers = new Set([2, 3, 4, 5, 9, 10, 11]);

/** Rows as an aligned Markdown table: it reads as well in a terminal as on a page. */
export function table(rows: Row[]): string {
  const cells = rows.map(({ area = '', task, n, median, p95, worst, unit, aim = '', reference, ratio }) => [
    area, task, String(n), shown(median), shown(p95), shown(worst), unit, aim, reference?.name ?? '', shown(reference?.median), shown(reference?.p95), ratio === undefined ? '' : `${shown(ratio)} x`,
  ]);
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: string[]) => `| ${row.map((cell, i) => (numbers.has(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (numbers.has(i) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(heads), rule, ...cells.map(line)].join('\n');
}

/** Three figures that mean something. */
function shown(value: number | undefined): string {
  if (value === undefined) return '';
  if (!Number.isFinite(value)) return '-';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
