import { BrowserWindow, ipcMain, type IpcMainEvent } from 'electron';
import type { Commands } from './contract';
import { log } from './log';
import { origin } from './protocol';
import { heard } from './pulse';

/** One handler for each command of the contract. */
export function handleCommands(): void {
  on('alive', (event) => heard(event.sender.id));
}

function on(command: keyof Commands, answer: (event: IpcMainEvent) => void): void {
  ipcMain.on(command, (event) => {
    if (isOurs(event)) answer(event);
    else log('refused', `${command} from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
  });
}

/** The main frame of our window, on our origin; a frame that is gone (null since Electron 33) is nobody. */
function isOurs({ sender, senderFrame }: IpcMainEvent): boolean {
  return senderFrame !== null && BrowserWindow.fromWebContents(sender) !== null && senderFrame === sender.mainFrame && `${originOf(senderFrame.url)}` === origin;
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
