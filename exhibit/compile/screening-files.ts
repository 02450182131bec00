/** Who the exhibit is shown to: everyone, or a school, and then without what carries a tag under `sensitive`. */
export type Screening = 'full' | 'school';

/** Where the compiled files of a school showing lie. */
export const schoolFolder = 'school';

/** Whether a file of a compiled exhibit differs from showing to showing; pictures and layers are the same for all. */
export const isScreened = ([first = '', ...rest]: string[]): boolean =>
  first === 'readings' || (rest.length === 0 && /^(exhibit|search)\.[\w-]+\.json$/.test(first));
