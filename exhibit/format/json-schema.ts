import { z } from 'zod';
import { agendaSchema, agendaWordsSchema } from './agenda-schema';
import { exhibitSchema, exhibitWordsSchema, itemSchema, kinds, labelsSchema, wordsSchema, type Kind } from './schema';

/**
 * The format as one JSON Schema for authors' editors: `#/$defs/exhibit`, `#/$defs/event` and so on, and
 * `#/$defs/event-words` for a translation; `#/$defs/labels` for `labels.<language>.yaml`.
 */
export const jsonSchema = (): object => {
  const items = (Object.keys(kinds) as Kind[]).flatMap((kind) => [
    [kind, plain(itemSchema(kind))],
    [`${kind}-words`, plain(wordsSchema(kind))],
  ]);
  const $defs = { exhibit: plain(exhibitSchema), 'exhibit-words': plain(exhibitWordsSchema), agenda: plain(agendaSchema), 'agenda-words': plain(agendaWordsSchema), labels: plain(labelsSchema), ...(Object.fromEntries(items) as Record<string, object>) };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Vitrine exhibit, format 1', $ref: '#/$defs/exhibit', $defs };
};

/** What an author writes, not what the program reads; our own marks become what an editor shows. */
const plain = (schema: z.ZodType): object => {
  const { $schema: _draft, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    reused: 'inline',
    override: ({ jsonSchema: made }) => {
      const { expected } = made as { expected?: string };
      for (const mark of ['expected', 'role', 'to']) delete (made as Record<string, unknown>)[mark];
      if (expected) made.description = made.description ? `${made.description}: ${expected}` : expected;
    },
  });
  return made;
};
