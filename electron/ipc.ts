import { BrowserWindow, ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import type { Commands, Requests } from './contract';
import { log } from './log';
import { origin } from './protocol';

type Asked<Name extends keyof Requests> = Requests[Name] extends (argument: infer Argument) => unknown ? Argument : undefined;
type Answer<Name extends keyof Requests> = Requests[Name] extends (...argument: never[]) => Promise<infer Value> ? Value : never;

/** Hears a command, from our own page only. */
export function hear(command: keyof Commands, act: (sender: number) => void): void {
  ipcMain.on(command, (event) => {
    if (isOurs(event)) act(event.sender.id);
    else log('refused', `${command} from ${who(event)}`);
  });
}

/**
 * Answers a request of our own page whose argument is as `argument` says. What is asked otherwise, or by anyone else, is
 * refused and logged; what `reply` throws reaches the page as the reason.
 */
export function answer<Name extends keyof Requests>(request: Name, argument: z.ZodType<Asked<Name>>, reply: (argument: Asked<Name>) => Answer<Name> | Promise<Answer<Name>>): void {
  ipcMain.handle(request, (event, value: unknown) => {
    if (!isOurs(event)) return refuse(`${request} from ${who(event)}`);
    const read = argument.safeParse(value);
    if (!read.success) return refuse(`${request}: ${read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')}`);
    return reply(read.data);
  });
}

function refuse(what: string): never {
  log('refused', what);
  throw new Error('refused');
}

const who = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent) => senderFrame?.url ?? 'a frame that is gone';

/** The main frame of our window, on our origin; a frame that is gone (null since Electron 33) is nobody. */
function isOurs({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && BrowserWindow.fromWebContents(sender) !== null && senderFrame === sender.mainFrame && originOf(senderFrame.url) === origin;
}

/** `URL.origin` is "null" for a scheme that Node does not know. */
function originOf(address: string): string | undefined {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}`;
  } catch {
    return undefined;
  }
}
