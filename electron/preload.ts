import { ipcRenderer } from 'electron';
import type { Commands } from './contract';
import { runInMainWorld } from './compat';
import { freezeWindow } from './freeze-window';

const beat = 5_000;
const send = (command: keyof Commands) => ipcRenderer.send(command);

runInMainWorld(freezeWindow);

for (const type of ['contextmenu', 'dragover', 'drop', 'dragstart']) {
  window.addEventListener(type, (event) => event.preventDefault(), { capture: true });
}

send('alive');
setInterval(() => send('alive'), beat);
