import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../e2e/session';
import type { Process } from '../e2e/processes';

export interface Fault {
  name: string;
  /** Recovered within this many seconds, or it was not. */
  within: number;
  /** How likely beside the others. */
  weight: number;
  /** False when it cannot be done here or now. */
  strike: (session: Session) => Promise<boolean> | boolean;
  /** Takes away what the fault left behind, when the kiosk has had its time with it. */
  end?: (session: Session) => void;
}

const signal = (it: Process | undefined, name: NodeJS.Signals): boolean => {
  if (it) process.kill(it.pid, name);
  return it !== undefined;
};

async function inPage(session: Session, script: string): Promise<boolean> {
  const wire = await session.wire();
  try {
    return await wire.evaluate<boolean>(script);
  } catch {
    // A page that is made to hang does not answer.
    return true;
  } finally {
    wire.close();
  }
}

const loseContext = `(() => {
  const canvas = document.querySelector('.maplibregl-canvas');
  const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  lost?.loseContext();
  return !!lost;
})()`;

const limits = { page: 5, hang: 10, graphics: 15, main: 12, mainHang: 10 };

/** Ids of the messages that were acknowledged. */
export const thanked = new Set<string>();

/** What may befall the kiosk, with the time in which it must have helped itself. */
export const faults: Fault[] = [
  { name: 'page killed', within: limits.page, weight: 3, strike: (session) => signal(session.helper('renderer'), 'SIGKILL') },
  { name: 'page ended', within: limits.page, weight: 2, strike: (session) => signal(session.helper('renderer'), 'SIGTERM') },
  { name: 'page stopped', within: limits.hang, weight: 2, strike: (session) => signal(session.helper('renderer'), 'SIGSTOP') },
  { name: 'page in an endless loop', within: limits.hang, weight: 2, strike: (session) => inPage(session, 'setTimeout(() => { for (;;); }, 50), true') },
  { name: 'WebGL context lost', within: limits.page, weight: 2, strike: (session) => inPage(session, loseContext) },
  { name: 'graphics process killed', within: limits.graphics, weight: 2, strike: (session) => signal(session.helper('gpu-process'), 'SIGKILL') },
  { name: 'graphics process stopped', within: limits.graphics, weight: 1, strike: (session) => signal(session.helper('gpu-process'), 'SIGSTOP') },
  { name: 'main process killed', within: limits.main, weight: 1, strike: (session) => signal(session.main(), 'SIGKILL') },
  { name: 'main process stopped', within: limits.mainHang, weight: 1, strike: (session) => signal(session.main(), 'SIGSTOP') },
  { name: 'message thanked for, main process killed', within: limits.main, weight: 2, strike: killAfterThanks },
  { name: 'disk full', within: limits.page, weight: 1, strike: fillDisk, end: (session) => rmSync(join(session.data, 'full'), { force: true }) },
];

/** A visitor leaves a message and is thanked; the next moment the power is gone. */
async function killAfterThanks(session: Session): Promise<boolean> {
  const wire = await session.wire();
  try {
    const id = randomUUID();
    const left = await wire.evaluate<{ outcome: string }>(`window.vitrine.guestbookLeave({ id: '${id}', text: 'Left in the soak', lang: 'en' })`);
    if (!['hung', 'waits'].includes(left.outcome)) return false;
    thanked.add(id);
    return signal(session.main(), 'SIGKILL');
  } finally {
    wire.close();
  }
}

/** Only where the data folder is a small disk of its own. */
function fillDisk(session: Session): boolean {
  if (process.env.VITRINE_SOAK_DISK !== session.data) return false;
  const file = openSync(join(session.data, 'full'), 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(1 << 20));
  } catch {
    return true;
  } finally {
    closeSync(file);
  }
}
