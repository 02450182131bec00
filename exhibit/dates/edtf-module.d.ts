/** What we use of `edtf`, which ships no types: the tree that its parser gives. */
declare module 'edtf' {
  export interface Parsed {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** Numbers (a month counts from 0) for a date; dates, or pairs of them for a range, in a set or list. */
    values: (number | Parsed | null | Parsed[])[];
    /** One bit for each unknown digit, the year's thousands first. */
    unspecified?: number;
    uncertain?: boolean | number;
    approximate?: boolean | number;
    significant?: number;
    earlier?: boolean;
    later?: boolean;
  }
  export const parse: (text: string, constraints?: { level?: 0 | 1 | 2 | 3; seasonUncertainty?: boolean }) => Parsed;
}
