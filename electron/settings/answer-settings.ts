import { z } from 'zod';
import { answer } from '../ipc';
import { kioskWindows } from '../stage';
import { kioskPart } from './kiosk-settings';
import { onSettings, settings } from './settings';

/** Gives the page the settings that it lives by, and every change of them. */
export function answerSettings(): void {
  answer('kiosk', z.undefined(), () => kioskPart(settings()));
  onSettings((changed) => kioskWindows().forEach(({ webContents }) => webContents.send('kiosk', kioskPart(changed))));
}
