import type { Exhibit } from '../../exhibit/format/exhibit';

export const AGENDA = 'agenda';

/** The pages that the contents lead to, beside the themes: the chapters, and the agenda where there is one. */
export const pagesOf = ({ items, agenda }: Exhibit): string[] => [...items.chapter.map(({ id }) => id), ...(agenda ? [AGENDA] : [])];

/** An exhibit without paths and pages has no contents. */
export const hasContents = (exhibit: Exhibit): boolean => exhibit.themes.length > 1 || pagesOf(exhibit).length > 0;
