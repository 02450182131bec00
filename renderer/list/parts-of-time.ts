import type { Exhibit } from '../../exhibit/format/exhibit';
import { civil } from '../../exhibit/dates/dates';
import type { Span } from '../visit';

export interface Part { id: string; name: string; when: Span }

/** The exhibit's time in parts that have a name: its phases, and what is told before, between and after them. */
export function partsOfTime({ when, phases, items }: Pick<Exhibit, 'when' | 'phases'> & { items: Pick<Exhibit['items'], 'event'> }): Part[] {
  const parts: Part[] = [];
  let from = when.start;
  const gap = (end: number) => {
    const when = { start: from, end };
    if (items.event.some((event) => event.when.start >= from && event.when.start < end)) parts.push({ id: `${from}`, name: years(when), when });
  };
  for (const phase of [...phases].sort((a, b) => a.when.start - b.when.start)) {
    gap(phase.when.start);
    parts.push({ id: phase.id, name: phase.name, when: phase.when });
    from = Math.max(from, phase.when.end);
  }
  gap(when.end);
  return parts;
}

/** 1870–1871, or one year. */
function years({ start, end }: Span): string {
  const [first, last] = [civil(start).year, civil(end - 1).year];
  return first === last ? `${first}` : `${first}–${last}`;
}
