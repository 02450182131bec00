import { contextBridge, ipcRenderer } from 'electron';
import type { Commands, Host, KeypadAction, KioskSettings, Requests, Talk } from './contract';
import { runInMainWorld } from './compat';
import { freezeWindow } from './lockdown/freeze-window';
import { keepHandsOff } from './lockdown/keep-hands-off';
import { shiftPixels } from './lockdown/shift-pixels';
import { beat } from './recovery/heartbeat';

const send = (command: keyof Commands) => () => ipcRenderer.send(command);
const ask = (request: keyof Requests) => (argument?: unknown) => ipcRenderer.invoke(request, argument);
const on = <News>(channel: string) => (listener: (news: News) => void) => {
  const hear = (_event: unknown, news: News) => listener(news);
  ipcRenderer.on(channel, hear);
  return () => void ipcRenderer.off(channel, hear);
};

const host: Host = {
  drawn: send('drawn'),
  atRest: (rests) => ipcRenderer.send('atRest', rests),
  count: (what) => ipcRenderer.send('count', what),
  kiosk: ask('kiosk'),
  onKiosk: on<KioskSettings>('kiosk'),
  talk: (talk) => ipcRenderer.send('talk', talk),
  talkNow: ask('talkNow'),
  presentLogo: ask('presentLogo'),
  onTalk: on<Talk | null>('talk'),
  onKeypad: on<KeypadAction>('keypad'),
  onStaffClosed: on<void>('staffClosed'),
  authorTours: ask('authorTours'),
  authorKeep: ask('authorKeep'),
  authorUndo: ask('authorUndo'),
  authorShow: ask('authorShow'),
  guestbook: ask('guestbook'),
  guestbookLeave: ask('guestbookLeave'),
  guestbookWall: ask('guestbookWall'),
  guestbookReport: ask('guestbookReport'),
  staffDoor: ask('staffDoor'),
  staffUnlock: ask('staffUnlock'),
  staffChoosePin: ask('staffChoosePin'),
  staffLock: ask('staffLock'),
  staffStatus: ask('staffStatus'),
  staffSettings: ask('staffSettings'),
  staffChangeSettings: ask('staffChangeSettings'),
  staffStatistics: ask('staffStatistics'),
  staffDoctor: ask('staffDoctor'),
  staffLog: ask('staffLog'),
  staffExhibits: ask('staffExhibits'),
  staffShowExhibit: ask('staffShowExhibit'),
  staffShowPrevious: ask('staffShowPrevious'),
  staffUpdates: ask('staffUpdates'),
  staffInstallUpdate: ask('staffInstallUpdate'),
  staffSticks: ask('staffSticks'),
  staffExport: ask('staffExport'),
  staffMessages: ask('staffMessages'),
  staffRuleMessage: ask('staffRuleMessage'),
  staffPresent: ask('staffPresent'),
  staffHandout: ask('staffHandout'),
  staffReload: ask('staffReload'),
  staffRelaunch: ask('staffRelaunch'),
  staffQuit: ask('staffQuit'),
};

contextBridge.exposeInMainWorld('vitrine', host);
runInMainWorld(freezeWindow);

keepHandsOff();
shiftPixels();

const [alive, framed] = [send('alive'), send('framed')];
/** A page that draws lives: one message a beat. One that is not drawn says only that; further requests for a frame would pile up. */
const live = () => {
  if (waiting) return alive();
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    framed();
  });
};
let waiting = false;
// Not for the empty page that a window begins with: the host would refuse to hear it.
if (location.protocol === 'vitrine:') {
  alive();
  live();
  setInterval(live, beat);
}
