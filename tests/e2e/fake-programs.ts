import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveAway } from './packaged-app';

/** In the place of what Chromium would call to leave the kiosk: programs that only write down what they were asked. */
export function fakePrograms(folder: string): { env: Record<string, string>; opened: () => string[] } {
  const [bin, record] = [join(folder, 'fakebin'), join(folder, 'opened')];
  mkdirSync(bin, { recursive: true });
  for (const name of ['xdg-open', 'gio', 'xdg-email', 'xdg-mime', 'xdg-settings', 'kde-open', 'gnome-open', 'exo-open', 'firefox', 'x-www-browser']) {
    const file = join(bin, name);
    writeFileSync(file, `#!/bin/sh\necho "${name} $*" >>'${record}'\n`);
    chmodSync(file, 0o755);
  }
  giveAway(folder);
  return {
    env: { PATH: `${bin}${delimiter}${process.env.PATH}` },
    // Chromium asks for the default browser by itself; that opens nothing.
    opened: () => (existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n').filter((line) => line && !/^xdg-(settings|mime)/.test(line)) : []),
  };
}
