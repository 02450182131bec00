import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The browser that the benches run in; `VITRINE_CHROMIUM` names another one. */
export function chromiumPath(): string {
  const found = process.env.VITRINE_CHROMIUM ?? places.find(existsSync);
  if (!found) throw new Error('The bench needs Chromium: install it, or name it in VITRINE_CHROMIUM.');
  return found;
}

/** WebGL in software, as on a kiosk without a graphics card, and nothing that asks the network. */
export const chromiumFlags = [
  '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update',
  '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
];
