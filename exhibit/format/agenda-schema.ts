/** `agenda.yaml`: the programme of an anniversary or a season, which an organiser replaces with their own. */
import { z } from 'zod';
import { citations, edtf, headline, id, text, to } from './schema';

/** What a point of the programme is; the kiosk has a word for each in every language. */
export const agendaKinds = [
  'speech', 'song', 'poem', 'open-microphone', 'reading', 'music', 'debate', 'film', 'theatre', 'exhibition', 'inauguration', 'walk', 'wreath', 'message',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).meta({ expected: 'an hour in quotes, such as "14:30"' });

const point = z.strictObject({
  hour: hour.optional(),
  kind: z.enum(agendaKinds),
  title: text.describe('What is said, sung or done'),
  by: text.optional().describe('Who speaks, sings or reads'),
});

export const agendaSchema = z.strictObject({
  title: text,
  headline: headline.describe('The title as it is set large, line by line'),
  short: text.optional().describe('A sentence under the title: who made this programme, where it comes from'),
  meetings: z
    .array(
      z.strictObject({
        id,
        date: edtf.describe('The day; a meeting of several days is written from/to'),
        hour: hour.optional(),
        title: text,
        place: text.describe('Where one meets, as it is printed'),
        at: to('place').optional().describe('The same place on the plan'),
        event: to('event').optional().describe('The event of the exhibit that tells of it'),
        by: text.optional().describe('Who invites'),
        note: text.optional(),
        sources: citations,
        programme: z.array(point).default([]),
      }),
    )
    .min(1),
});

/** `agenda.fr.yaml`: meetings by id, the points of a programme in the same order as in `agenda.yaml`. */
export const agendaWordsSchema = z.strictObject({
  title: text,
  headline,
  short: text.optional(),
  meetings: z
    .record(
      id,
      z.strictObject({
        title: text,
        place: text.optional(),
        by: text.optional(),
        note: text.optional(),
        programme: z.array(z.strictObject({ title: text, by: text.optional() })).default([]),
      }),
    )
    .default({}),
});

export type AgendaFile = z.infer<typeof agendaSchema>;
export type AgendaWords = z.infer<typeof agendaWordsSchema>;
