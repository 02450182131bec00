import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** Lengths of a visit, by the minutes at which the next class begins. Nothing finer is ever kept. */
export const lengths = { 'under 1 min': 1, '1 to 3 min': 3, '3 to 5 min': 5, '5 to 10 min': 10, '10 to 20 min': 20, 'over 20 min': Infinity } as const;
export type Length = keyof typeof lengths;

export const openedKinds = ['event', 'place', 'person', 'plate', 'document', 'tour', 'page', 'view'] as const;
export type OpenedKind = (typeof openedKinds)[number];

/** The aids of a visit, and a larger text. */
export const countedAids = ['contrast', 'calm', 'reach', 'large', 'list', 'read', 'text'] as const;

/** All that the page can have counted: no words of a visitor, no time, nobody. Whatever else it says is refused. */
export const countedSchema = z.discriminatedUnion('what', [
  /** A visitor touched the attract screen. */
  z.strictObject({ what: z.literal('began') }),
  /** The visit was put away, in the language in which it was last read. */
  z.strictObject({ what: z.literal('ended'), minutes: z.number().min(0).max(1_440), lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) }),
  z.strictObject({ what: z.literal('opened'), kind: z.enum(openedKinds), id }),
  /** A tour was followed to its end. */
  z.strictObject({ what: z.literal('finished'), id }),
  z.strictObject({ what: z.literal('aid'), aid: z.enum(countedAids) }),
]);
export type Counted = z.infer<typeof countedSchema>;

/** What the panel shows of the sums. */
export interface StatisticsSummary {
  today: { visits: number; /** Visits that began in each of the 24 hours. */ byHour: number[]; /** The class in which the middle visit lies. */ typical?: Length };
  /** The last 30 days, the oldest first, today last; days without a visit among them. */
  days: { day: string; visits: number }[];
  /** Of those 30 days. */
  languages: Record<string, number>;
  lengths: Record<Length, number>;
  /** The most opened of those 30 days, the most first; 20 at most. */
  opened: { kind: OpenedKind; id: string; count: number }[];
  toursFinished: number;
  aids: Record<string, number>;
  messages: number;
  faults: number;
}
