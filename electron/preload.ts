import { contextBridge, ipcRenderer } from 'electron';
import type { Commands, Host } from './contract';
import { runInMainWorld } from './compat';
import { freezeWindow } from './lockdown/freeze-window';

const beat = 5_000;
const send = (command: keyof Commands) => () => ipcRenderer.send(command);

const host: Host = {
  drawn: send('drawn'),
};

contextBridge.exposeInMainWorld('vitrine', host);
runInMainWorld(freezeWindow);

for (const type of ['contextmenu', 'dragover', 'drop', 'dragstart']) {
  window.addEventListener(type, (event) => event.preventDefault(), { capture: true });
}

const alive = send('alive');
alive();
setInterval(alive, beat);
