import { BrowserWindow, ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { z } from 'zod';
import type { Commands, Requests } from './contract';
import { log } from './log';
import { origin } from './protocol';

type Asked<Name extends keyof Requests> = Requests[Name] extends (argument: infer Argument) => unknown ? Argument : undefined;
type Answer<Name extends keyof Requests> = Requests[Name] extends (...argument: never[]) => Promise<infer Value> ? Value : never;

type Said<Name extends keyof Commands> = Parameters<Commands[Name]>[0];

/** Hears a command, from our own page only; what it carries must be as `argument` says. */
export function hear<Name extends keyof Commands>(command: Name, act: (sender: number, said: Said<Name>) => void, argument?: z.ZodType<Said<Name>>): void {
  ipcMain.on(command, (event, value: unknown) => {
    if (!isOurs(event)) return log('refused', `${command} from ${who(event)}`);
    const read = argument?.safeParse(value);
    if (read?.success === false) log('refused', `${command}: ${faultsIn(read.error)}`);
    else act(event.sender.id, read?.data as Said<Name>);
  });
}

/**
 * Answers a request of our own page whose argument is as `argument` says. What is asked otherwise, or by anyone else, is
 * refused and logged; what `reply` throws reaches the page as the reason.
 */
export function answer<Name extends keyof Requests>(request: Name, argument: z.ZodType<Asked<Name>>, reply: (argument: Asked<Name>, page: WebContents) => Answer<Name> | Promise<Answer<Name>>): void {
  ipcMain.handle(request, (event, value: unknown) => {
    if (!isOurs(event)) return refuse(`${request} from ${who(event)}`);
    const read = argument.safeParse(value);
    if (!read.success) return refuse(`${request}: ${faultsIn(read.error)}`);
    return reply(read.data, event.sender);
  });
}

const faultsIn = (error: z.ZodError) => error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ').slice(0, 500);

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
