import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingsPage } from '../../../electron/settings/settings-page';
import { groups } from '../../../electron/settings/schema';

/** `npx vitest run -c tests/vitest.config.ts -u settings-page` writes it anew. */
test('docs/SETTINGS.md is made from the schema and is current', async () => {
  await expect(settingsPage()).toMatchFileSnapshot(resolve(import.meta.dirname, '../../../docs/SETTINGS.md'));
});

test('every setting is described', () => {
  for (const [key, field] of Object.entries(groups)) expect(field.description, key).toMatch(/\.$|\}/);
});
