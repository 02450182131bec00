/** The least that Electron can be: a window that says hello, on the same runtime as the kiosk. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from '../../scripts/electron-runtime.mjs';

const main = `const { app, BrowserWindow } = require('electron');
app.setPath('userData', process.env.HOME + '/bare');
app.whenReady().then(() => new BrowserWindow({ kiosk: true, webPreferences: { sandbox: true } }).loadFile('hello.html'));
`;
const hello = '<!doctype html><meta charset="utf-8"><title>hello</title><h1>hello</h1>';

export async function bareElectron(): Promise<{ executable: string; remove: () => void }> {
  const { folder } = await findElectron();
  const here = mkdtempSync(join(tmpdir(), 'vitrine-bare-'));
  // The kiosk runs as an ordinary user, who must be able to read this too.
  chmodSync(here, 0o755);
  const runtime = join(here, 'runtime');
  cpSync(folder, runtime, { recursive: true });
  const app = join(runtime, 'resources/app');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "name": "hello", "version": "1.0.0", "main": "main.js" }');
  writeFileSync(join(app, 'main.js'), main);
  writeFileSync(join(app, 'hello.html'), hello);
  return { executable: join(runtime, 'electron'), remove: () => rmSync(here, { recursive: true, force: true }) };
}
