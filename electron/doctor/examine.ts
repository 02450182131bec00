import { app, BrowserWindow } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect, isSafe } from './inspect';
import { report } from './report';
import { thisMachine } from './this-machine';

/** `--doctor`: the report on the terminal, then the end; 1 when something is not safe. The kiosk itself may run meanwhile. */
export async function examine(lang: string | undefined): Promise<void> {
  // A profile of its own: two programs must not write into one.
  const profile = mkdtempSync(join(tmpdir(), 'vitrine-doctor-'));
  app.setPath('sessionData', profile);
  app.on('quit', () => rmSync(profile, { recursive: true, force: true }));
  await app.whenReady();
  const page = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await page.loadURL('about:blank');
  const findings = await inspect(await thisMachine());
  process.stdout.write(report(findings, (lang ?? app.getLocale()).startsWith('fr') ? 'fr' : 'en'));
  app.exit(isSafe(findings) ? 0 : 1);
}
