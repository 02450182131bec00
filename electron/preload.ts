import { contextBridge, ipcRenderer } from 'electron';
import type { Commands, Host, KioskSettings, Requests } from './contract';
import { runInMainWorld } from './compat';
import { freezeWindow } from './lockdown/freeze-window';

const beat = 5_000;
const send = (command: keyof Commands) => () => ipcRenderer.send(command);
const ask = (request: keyof Requests) => (argument?: unknown) => ipcRenderer.invoke(request, argument);

const host: Host = {
  drawn: send('drawn'),
  count: (what) => ipcRenderer.send('count', what),
  kiosk: ask('kiosk'),
  onKiosk: (listener) => {
    const hear = (_event: unknown, settings: KioskSettings) => listener(settings);
    ipcRenderer.on('kiosk', hear);
    return () => void ipcRenderer.off('kiosk', hear);
  },
  staffDoor: ask('staffDoor'),
  staffUnlock: ask('staffUnlock'),
  staffChoosePin: ask('staffChoosePin'),
  staffLock: ask('staffLock'),
  staffStatus: ask('staffStatus'),
  staffSettings: ask('staffSettings'),
  staffChangeSettings: ask('staffChangeSettings'),
  staffStatistics: ask('staffStatistics'),
  staffDoctor: ask('staffDoctor'),
  staffExhibits: ask('staffExhibits'),
  staffShowExhibit: ask('staffShowExhibit'),
  staffUpdates: ask('staffUpdates'),
  staffInstallUpdate: ask('staffInstallUpdate'),
  staffSticks: ask('staffSticks'),
  staffExport: ask('staffExport'),
  staffReload: ask('staffReload'),
  staffRelaunch: ask('staffRelaunch'),
  staffQuit: ask('staffQuit'),
};

contextBridge.exposeInMainWorld('vitrine', host);
runInMainWorld(freezeWindow);

for (const type of ['contextmenu', 'dragover', 'drop', 'dragstart']) {
  window.addEventListener(type, (event) => event.preventDefault(), { capture: true });
}

const alive = send('alive');
alive();
setInterval(alive, beat);
