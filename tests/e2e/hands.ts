import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Display } from './display';

const call = promisify(execFile);

/** Hands on the keyboard and the mouse of a display: the window manager sees them before the kiosk does. */
export function handsOn({ name }: Display) {
  const env = { ...process.env, DISPLAY: name };
  const xdotool = async (...words: string[]) => (await call('xdotool', words, { env })).stdout.trim();
  return {
    xdotool,
    keys: (...keys: string[]) => xdotool('key', '--delay', '30', ...keys),
    type: (text: string) => xdotool('type', '--delay', '20', text),
    click: (x: number, y: number, button: number, times = 1) => xdotool('mousemove', String(x), String(y), 'click', '--repeat', String(times), '--delay', '60', String(button)),
    /** The windows that the window manager manages, as X knows them. */
    windows: async () => {
      const { stdout } = await call('xprop', ['-root', '_NET_CLIENT_LIST'], { env });
      return stdout.match(/0x[0-9a-f]+/g) ?? [];
    },
    /** The title of the window that has the keyboard. */
    active: async () => xdotool('getactivewindow', 'getwindowname').catch(() => ''),
  };
}

export type Hands = ReturnType<typeof handsOn>;
