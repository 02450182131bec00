import type { KeypadAction } from '../settings/keypad-actions';
import type { Key } from './keys';

/** What a key asks for that the settings give a meaning; nothing for any other, or with Ctrl, Alt or Meta held. */
export const keypadAction = (keys: Record<string, KeypadAction>, { key, control, alt, meta }: Key): KeypadAction | undefined =>
  !control && !alt && !meta && Object.hasOwn(keys, key) ? keys[key] : undefined;
