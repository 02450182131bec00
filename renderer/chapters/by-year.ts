import type { Source } from '../../exhibit/format/exhibit';

/** Sources from the oldest to the latest; those of no known year come last. */
export const byYear = (sources: Source[]): Source[] =>
  [...sources].sort((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999') || (a.author ?? a.title).localeCompare(b.author ?? b.title));
