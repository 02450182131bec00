import type { z } from 'zod';
import { agendaSchema } from './agenda-schema';
import { labelWords } from './label-words';
import { rules } from './rules';
import { exhibitSchema, itemSchema, kinds, type Kind } from './schema';
import { bare, defOf, describe, mayMiss, metaOf } from './schema-walk';

/** The reference page for curators, in Markdown: every field and every rule, from the schema and the table of rules. */
export const referencePage = (): string =>
  [
    '# The exhibit format, version 1',
    'Made from `exhibit/format/schema.ts` and `exhibit/format/rules.ts`; do not edit it here. `npm run check -- DIR` holds an exhibit against it.',
    '## exhibit.yaml',
    table(exhibitSchema),
    '`exhibit.<language>.yaml` holds its words in another language: `title`, `headline` and so on as above, and each list as `id: name`.',
    ...(Object.keys(kinds) as Kind[]).flatMap(itemKind),
    ...labels(),
    '## agenda.yaml',
    'The programme of an anniversary or a season, on a page of its own; without this file the exhibit has no such page. `agenda.<language>.yaml` holds its words: `title`, `headline`, `short`, and under `meetings` each meeting by its id with `title`, `place`, `by`, `note` and, in the same order, the `programme`.',
    table(agendaSchema),
    'Each entry of `meetings`:',
    table(elementOf(agendaSchema, 'meetings')),
    'Each entry of its `programme`:',
    table(elementOf(elementOf(agendaSchema, 'meetings'), 'programme')),
    DATES,
    '## Rules',
    '*fatal*: the exhibit cannot open. *error*: the item, layer or translation is left out. *warning*: it is shown, perhaps not as meant.',
    rows(['rule', 'severity', 'what holds'], Object.entries(rules).map(([id, { severity, says }]) => [id, severity, says])),
    '',
  ].join('\n\n').trimEnd() + '\n';

/** What one entry of a list holds. */
const elementOf = (schema: z.ZodType, key: string): z.ZodType => defOf(bare(defOf(bare(schema)).shape![key]!)).element!;

const itemKind = (kind: Kind): string[] => {
  const words = Object.keys(kinds[kind].words);
  return [
    `## ${kinds[kind].folder}/\\<id>.md`,
    `Front matter between two lines \`---\`, then the text in Markdown. A sibling \`<id>.<language>.md\` holds only the words (${words.map((key) => `\`${key}\``).join(', ')}) and the text.`,
    table(itemSchema(kind)),
  ];
};

const labels = (): string[] => [
  '## labels.\\<language>.yaml',
  'What a visitor reads of every item in a language into which its texts have not been translated: by folder, then by id, some of the words of that kind. A sibling `<id>.<language>.md` wins over a label word by word; what neither has is shown in the first language, and says so on its sheet. `npm run check` asks for these of each item:',
  rows(['folder', 'words to give', 'words that may be given too'], (Object.keys(kinds) as Kind[]).map((kind) => [kinds[kind].folder, list(labelWords(kind)), list(others(kind))])),
  '```yaml\nevents:\n  the-strike: { title: Los estibadores paran, headline: [Los estibadores, paran], short: Nadie descarga los barcos. }\nplaces:\n  long-quay: { name: Muelle Largo }\n```',
];

const others = (kind: Kind): string[] => Object.keys(kinds[kind].words).filter((name) => name !== 'disputed' && !labelWords(kind).includes(name));
const list = (names: string[]): string => names.map((name) => `\`${name}\``).join(', ');

const DATES = `## Dates

EDTF, levels 0 to 2. A date is as vague as it is written, and is never shown as more.

| written | read as |
| --- | --- |
| \`1871-05-21\`, \`1871-05\`, \`1871\`, \`187X\`, \`18XX\` | a day, a month, a year, a decade, a century |
| \`1871?\`, \`1871~\`, \`1871%\` | uncertain, approximate, both |
| \`1871-03-18/1871-05-28\` | from the first day to the last, both included |
| \`1871/..\`, \`../1871\` | since, until |
| \`[..1883]\`, \`[1883..]\`, \`[1871..1873]\` | or earlier, or later, one of these years |
| \`1870-24\` | winter 1870 to 1871 (21 spring, 22 summer, 23 autumn) |
| \`0079-08-24\`, \`-0043-03-15\` | the years before 100 with four digits; year 0 is 1 BC, so -0043 is 44 BC |
| \`1871-03-18T03\`, \`1871-03-18T03:30\` | to the hour or the minute; \`?\` \`~\` \`%\` may follow |
| \`1871-03-18T03/1871-03-18T06\` | from three to six o'clock |`;

const table = (schema: z.ZodType): string => rows(['key', 'what to write', 'must', 'about'], fields(schema));

const fields = (schema: z.ZodType, under = ''): string[][] =>
  Object.entries(defOf(bare(schema)).shape ?? {}).flatMap(([key, field]) => {
    const name = `${under}${key}`;
    const group = !metaOf(field).expected && defOf(bare(field)).shape;
    const about = metaOf(field).description ?? '';
    const row = [`\`${name}\``, group ? 'a group of keys, below' : describe(field), mayMiss(field) ? without(field) : 'yes', about];
    return group ? [row, ...fields(field, `${name}.`)] : [row];
  });

/** What holds when the key is left away. */
const without = (field: z.ZodType): string => {
  const { type, defaultValue, innerType } = field.def as unknown as { type: string; defaultValue?: unknown; innerType?: z.ZodType };
  if (type !== 'default') return innerType && mayMiss(innerType) ? without(innerType) : '';
  return typeof defaultValue === 'object' ? '' : `else ${String(defaultValue)}`;
};

const rows = (head: string[], body: string[][]): string =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
