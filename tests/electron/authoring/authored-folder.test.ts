import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { authoredFolder } from '../../../electron/authoring/authored-folder';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'authored-')));
  for (const name of ['own', 'app/exhibits/bundled', 'compiled']) mkdirSync(join(root, name), { recursive: true });
  for (const name of ['own', 'app/exhibits/bundled']) writeFileSync(join(root, name, 'exhibit.yaml'), 'id: x');
  symlinkSync(join(root, 'app/exhibits/bundled'), join(root, 'linked'));
});
afterAll(() => rmSync(root, { recursive: true }));

const folder = (exhibit: string | undefined, windowed = true) => authoredFolder({ windowed, exhibit: exhibit && join(root, exhibit) }, join(root, 'app'));

it('an author writes into the folder that a window was opened with', () => expect(folder('own')).toBe(join(root, 'own')));
it('nobody writes in a kiosk', () => expect(folder('own', false)).toBeUndefined());
it('nobody writes where no folder was named', () => expect(folder(undefined)).toBeUndefined());
it('nobody writes into what the app brought along, by whatever way', () => expect([folder('app/exhibits/bundled'), folder('linked')]).toEqual([undefined, undefined]));
it('nobody writes into a compiled exhibit', () => expect(folder('compiled')).toBeUndefined());
