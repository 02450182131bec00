import { z } from 'zod';
import { describe } from '../../exhibit/format/schema-walk';
import { defaults } from './read-settings';
import { groups } from './schema';

/** The page docs/SETTINGS.md, made from the schema. */
export const settingsPage = (): string => `${[
  '# Settings',
  'Made from `electron/settings/schema.ts`; a test holds it current.',
  'They stand in `settings.yaml` in the data folder (the staff panel names it; the option `--data` sets it), which is written at the first start with every setting and a line about each. Change it with a text editor while the kiosk is not running, or change what staff may change on the panel: comments, order and keys of your own stay as they are.',
  table(),
  EXAMPLE,
  FAULTS,
  PIN,
].join('\n\n')}\n`;

function table(): string {
  const held = defaults() as Record<string, unknown>;
  const rows = Object.entries(groups).flatMap(([key, field]) => [row(key, field, held[key]), ...(field instanceof z.ZodObject ? inner(key, field, held[key]) : [])]);
  return ['| setting | what to write | default | about |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const inner = (group: string, field: z.ZodObject, held: unknown) =>
  Object.entries(field.shape as Record<string, z.ZodType>).map(([key, one]) => row(`${group}.${key}`, one, (held as Record<string, unknown>)[key]));

const row = (key: string, field: z.ZodType, held: unknown) => `| ${[`\`${key}\``, ...(field instanceof z.ZodObject ? ['a group of keys, below', ''] : [describe(field), written(held)]), field.description ?? ''].map(cell).join(' | ')} |`;

const written = (held: unknown) => (held === undefined ? 'left away' : `\`${typeof held === 'string' ? held : JSON.stringify(held)}\``);

const cell = (text: string) => text.replaceAll('|', '\\|');

const EXAMPLE = `## An example

\`\`\`yaml
name: Stand 2, main hall
languages: [fr, en]
idle:
  after: 60
hours:
  monday: closed
  tuesday: 10:00-18:00
  thursday: 10:00-13:00, 14:00-21:00
  except:
    2027-05-01: closed
display: { width: 1210, height: 680, mounted: 620 }
\`\`\``;

const FAULTS = `## When something is wrong with it

- A value that cannot be used is replaced by its default, and no other with it. \`logs/kiosk.log\` and the staff panel name the key, what was found and what was expected.
- A key that is no setting is named and left where it is.
- A file that cannot be read at all is kept as \`settings.broken-1.yaml\` (up to 9), and the last good copy (\`settings.last-good.yaml\`) takes its place; without one, the defaults.
- On a disk that cannot be written, changes hold until the kiosk is switched off, and the panel says so.
- To begin anew, delete \`settings.yaml\`.`;

const PIN = `## The PIN of the staff

The first one is chosen on the panel: hold the top left corner for five seconds. Choose it when the kiosk is set up, before the public is let in. It has 4 to 12 digits, and not digits in a row or all the same. \`staff.json\` in the data folder holds it as a salted scrypt hash.

Three wrong PINs close the panel for a minute, each further one for twice as long, up to an hour. Switching the kiosk off and on forgives nothing. The panel closes by itself after three minutes without a touch.

**A forgotten PIN:** delete \`staff.json\` and start the kiosk again; the next one is chosen on the panel. When the panel says that the file is damaged, delete \`staff.json\` and \`staff.copy.json\`.

Where content may come from (\`exhibit\`, \`updates\`) can be changed only in the file, not with the PIN.

*Exit to the system* ends the kiosk with exit code 0. Whatever starts it again after a fault must leave it alone then: in systemd that is \`Restart=on-failure\`.`;
