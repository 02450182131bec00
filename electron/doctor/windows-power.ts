import { danger, ok, spoken, unknown } from './finding';
import type { Check, Machine } from './machine';
import { registry } from './registry';

const script = spoken('Run lock-down.ps1 as an administrator.', 'Lancez lock-down.ps1 en administrateur.');

/** Seconds on mains power until something happens, 0 for never. `powercfg` speaks the system's language: the last two hexadecimal numbers are mains and battery. */
async function after({ run }: Machine, group: string, setting: string): Promise<number | undefined> {
  const said = await run('powercfg', ['/query', 'SCHEME_CURRENT', group, setting]);
  const numbers = [...(said?.out ?? '').matchAll(/:\s*0x([0-9a-f]{8})\s*$/gim)].map(([, hex]) => parseInt(hex!, 16));
  return numbers.at(-2);
}

const cannot = unknown(spoken('powercfg did not answer.', 'powercfg n’a pas répondu.'), script);

export const blanking: Check = {
  id: 'blanking',
  section: 'power',
  ask: async (machine) => {
    const off = await after(machine, 'SUB_VIDEO', 'VIDEOIDLE');
    if (off === undefined) return cannot;
    if (off) return danger(spoken(`The screen is switched off after ${Math.round(off / 60)} min.`, `L’écran s’éteint après ${Math.round(off / 60)} min.`), script);
    const saver = await registry(machine, 'HKCU\\Control Panel\\Desktop', 'ScreenSaveActive');
    const chosen = await registry(machine, 'HKCU\\Control Panel\\Desktop', 'SCRNSAVE.EXE');
    if (String(saver) === '1' && chosen) return danger(spoken('A screen saver is on.', 'Un écran de veille est activé.'), script);
    return ok(spoken('The screen is never switched off.', 'L’écran ne s’éteint jamais.'));
  },
};

export const sleep: Check = {
  id: 'sleep',
  section: 'power',
  ask: async (machine) => {
    const [standby, hibernate] = [await after(machine, 'SUB_SLEEP', 'STANDBYIDLE'), await after(machine, 'SUB_SLEEP', 'HIBERNATEIDLE')];
    if (standby === undefined) return cannot;
    const first = [standby, hibernate ?? 0].filter(Boolean).sort((a, b) => a - b)[0];
    if (!first) return ok(spoken('The machine never sleeps.', 'La machine ne se met jamais en veille.'));
    return danger(spoken(`The machine sleeps after ${Math.round(first / 60)} min.`, `La machine se met en veille après ${Math.round(first / 60)} min.`), script);
  },
};
