import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { webContents, type Debugger } from 'electron';
import { z } from 'zod';
import { hear } from '../ipc';
import { log } from '../log';

/** By then the attract screen is on the glass, in ms; whoever comes sooner is not kept waiting. */
const CALM = 3_000;
/** Posters come by while nobody is there, and each of them stays decoded, up to 13 MB: they are let go of two by two. In ms. */
const POSTERS = 12_000;
const COMMAND = 'Memory.simulatePressureNotification';
/** By then the debugger has told which workers a page has, in ms. */
const TOLD = 500;

/**
 * The pictures that a visit decoded stay in shared memory, up to half a gigabyte of them, for whoever might look again.
 * Nobody will: when the visit is put away they are let go, and with them whatever else was kept only in case.
 */
export function letGoOfVisits(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let visited = false;
  hear('atRest', (page, rests) => {
    clearTimeout(timer);
    if (!rests) visited = true;
    if (!rests) return;
    const again = () => {
      if (!webContents.fromId(page)) return;
      timer = setTimeout(again, POSTERS);
      if (visited) sweepHost();
      void letGo(page, visited);
      visited = false;
    };
    timer = setTimeout(again, visited ? CALM : POSTERS);
  }, z.boolean());
}

let failed = false;

/**
 * Chromium lets go of them when memory is short, and only its debugger can be told so. The cache that a page can clear
 * (`webFrame.clearCache`) holds the files and not what was made of them. It holds the page up for less than 10 ms.
 */
async function letGo(page: number, ofVisit: boolean): Promise<void> {
  const { debugger: told } = webContents.fromId(page) ?? {};
  if (!told || told.isAttached()) return;
  try {
    told.attach();
    await told.sendCommand(COMMAND, { level: 'critical' });
    if (ofVisit) await sweepWorkers(told);
    failed = false;
  } catch (error) {
    // Said once: what fails every twelve seconds would fill the log.
    if (!failed) log('memory', `a visit could not be let go: ${String(error)}`);
    failed = true;
  } finally {
    if (told.isAttached()) told.detach();
  }
}

let collect: (() => void) | undefined;

/** What the host threw away while it answered lies in its heap until that has grown as far as it may: 4 to 10 MB. */
function sweepHost(): void {
  collect ??= collector();
  collect();
}

/** V8's own, which a script can have only by asking for it by name: a session of `node:inspector` may hang where it ends. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/**
 * A worker is not told that memory is short: the plan's keeps what it threw away, 160 MB after some wandering, until its
 * heap has grown as far as it may. Measured in Electron 25.
 */
async function sweepWorkers(told: Debugger): Promise<void> {
  const swept: Promise<unknown>[] = [];
  const sweep = (_event: unknown, method: string, { sessionId }: { sessionId?: string }) => {
    if (method === 'Target.attachedToTarget' && sessionId) swept.push(told.sendCommand('HeapProfiler.collectGarbage', {}, sessionId));
  };
  told.on('message', sweep);
  try {
    await told.sendCommand('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
    await new Promise((resolve) => setTimeout(resolve, TOLD));
    await Promise.allSettled(swept);
  } finally {
    told.off('message', sweep);
  }
}
