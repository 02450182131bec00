import type { KioskFacts, Machine } from '../../../electron/doctor/machine';

export interface Recorded {
  platform: Machine['platform'];
  env?: Record<string, string>;
  /** What each command line prints; `1:` before it is an exit code other than 0. A command that is not here is not installed. */
  commands?: Record<string, string>;
  files?: Record<string, string>;
  kiosk?: Partial<KioskFacts>;
}

const healthy: KioskFacts = {
  free: 80 * 1024 ** 3,
  sandboxed: true,
  touch: 'available',
  codecs: { webm: true, mp4: true },
  accelerated: true,
  display: { width: 1920, height: 1080 },
  pinSet: true,
  now: Date.UTC(2027, 4, 14, 13, 42),
  built: Date.UTC(2027, 0, 10),
};

/** A machine that answers as recorded, and is in order where nothing is said of it. */
export function machineOf({ platform, env = {}, commands = {}, files = {}, kiosk }: Recorded): Machine {
  return {
    platform,
    env,
    home: '/home/kiosk',
    kiosk: { ...healthy, ...kiosk },
    read: (file) => files[file],
    list: (folder) => Object.keys(files).filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1)),
    run: (command, args) => {
      const said = commands[[command, ...args].join(' ')];
      if (said === undefined) return Promise.resolve(undefined);
      const [, code, out] = /^(?:(\d+):)?([\s\S]*)$/.exec(said)!;
      return Promise.resolve({ code: Number(code ?? 0), out: out! });
    },
  };
}
