import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchema } from '../../../exhibit/format/json-schema';
import { referencePage } from '../../../exhibit/format/reference';
import { rules } from '../../../exhibit/format/rules';
import { kinds } from '../../../exhibit/format/schema';

const exhibit = (name: string) => resolve(import.meta.dirname, '../../../exhibit', name);

// `npx vitest run --config tests/vitest.config.ts tests/exhibit/format/reference.test.ts -u` writes both anew.
test('the reference page is what the schema says', async () => {
  await expect(referencePage()).toMatchFileSnapshot(exhibit('reference.md'));
});

test('the JSON Schema for editors is what the schema says', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 1)}\n`).toMatchFileSnapshot(exhibit('exhibit.schema.json'));
});

test('every rule and every field of every kind is on the page', () => {
  const page = referencePage();
  for (const rule of Object.keys(rules)) expect(page).toContain(`| ${rule} |`);
  for (const { folder, data, words } of Object.values(kinds)) {
    const section = page.split(`## ${folder}/`)[1]!.split('\n## ')[0]!;
    for (const key of [...Object.keys(data), ...Object.keys(words)]) expect(section).toContain(`| \`${key}\` |`);
  }
});

test('the JSON Schema knows what must be there and no other keys', () => {
  const { $defs } = jsonSchema() as { $defs: Record<string, { required: string[]; additionalProperties: boolean; properties: object }> };
  expect($defs.event).toMatchObject({ additionalProperties: false });
  expect($defs.event!.required).toEqual(expect.arrayContaining(['date', 'kind', 'title', 'headline', 'short']));
  expect($defs.event!.required).not.toContain('places');
  expect(Object.keys($defs['event-words']!.properties)).not.toContain('date');
  expect(JSON.stringify($defs)).not.toMatch(/"(?:role|to|expected)":"/);
});
