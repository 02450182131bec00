import type { Settings } from './schema';

/** The part of the settings that the page lives by. It holds no path, no key and nothing about the machine. */
export type KioskSettings = Pick<Settings, 'languages' | 'idle' | 'sound' | 'brightness' | 'display' | 'aids' | 'screening' | 'address'> & { present: Omit<Settings['present'], 'logo'>; guestbook: Pick<Settings['guestbook'], 'moderation'>; keypad: Pick<Settings['keypad'], 'scan'> };

export const kioskPart = ({ languages, idle, sound, brightness, display, aids, screening, address, guestbook, keypad, present: { logo: _logo, ...present } }: Settings): KioskSettings => ({
  idle,
  sound,
  brightness,
  display,
  aids,
  screening,
  present,
  guestbook: { moderation: guestbook.moderation },
  keypad: { scan: keypad.scan },
  ...(languages && { languages }),
  ...(address && { address }),
});
