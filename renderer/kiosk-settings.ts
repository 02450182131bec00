import { useMemo } from 'react';
import { create } from 'zustand';
import type { KioskSettings } from '../electron/contract';
import type { Exhibit } from '../exhibit/format/exhibit';
import { host } from './host';
import { useStore } from './store';

/** An exhibit without a kiosk around it: as its author wrote it. */
const alone: KioskSettings = { idle: {}, sound: 100, brightness: 100, display: {}, aids: [], screening: 'full', present: { returnAfter: 10, loop: [] }, guestbook: { moderation: 'off' }, keypad: { scan: 0 } };

/** What the kiosk is set to. Only the host changes it, and tells. */
export const useKiosk = create<KioskSettings>()(() => alone);

export const kiosk = () => useKiosk.getState();

/** Asks once, before the first picture, and follows every change from then on. */
export async function followSettings(): Promise<void> {
  if (!host) return;
  const take = (settings: KioskSettings) => useKiosk.setState({ ...alone, ...settings }, true);
  try {
    host.onKiosk(take);
    take(await host.kiosk());
  } catch (error) {
    // An exhibit with its author's settings is better than none.
    console.error(error);
  }
}

/** The languages of an exhibit that this kiosk offers, the opening one first. Those that it does not have are passed over. */
export function offeredLanguages(languages: string[]): string[] {
  const offered = kiosk().languages?.filter((lang) => languages.includes(lang)) ?? [];
  return offered.length ? offered : languages;
}

/** The patience of the exhibit, or of the kiosk where that is set. */
export function useIdleTimes(): Exhibit['idle'] {
  const own = useStore((state) => state.exhibit.idle);
  const set = useKiosk((settings) => settings.idle);
  return useMemo(() => ({ ...own, ...set }), [own, set]);
}
