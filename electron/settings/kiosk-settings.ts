import type { Settings } from './schema';

/** The part of the settings that the page lives by. It holds no path, no key and nothing about the machine. */
export type KioskSettings = Pick<Settings, 'languages' | 'idle' | 'sound' | 'brightness' | 'display' | 'aids' | 'screening' | 'address'> & { guestbook: Pick<Settings['guestbook'], 'moderation'> };

export const kioskPart = ({ languages, idle, sound, brightness, display, aids, screening, address, guestbook }: Settings): KioskSettings => ({
  idle,
  sound,
  brightness,
  display,
  aids,
  screening,
  guestbook: { moderation: guestbook.moderation },
  ...(languages && { languages }),
  ...(address && { address }),
});
