/** The units of time in which a date can be known and a ribbon be read, coarse to fine. */
export const timeUnits = ['century', 'decade', 'year', 'month', 'day', 'hour'] as const;
export type TimeUnit = (typeof timeUnits)[number];
