import { expect, it } from 'vitest';
import { keypadAction } from '../../../electron/lockdown/keypad';
import { readSettings } from '../../../electron/settings/read-settings';

const key = (name: string, held: Partial<Record<'control' | 'alt' | 'meta', boolean>> = {}) => ({ type: 'keyDown', key: name, control: false, alt: false, meta: false, ...held });
const { settings, problems } = readSettings({ keypad: { keys: { F17: 'next', Enter: 'press', F18: 'fly' } } });

it('asks for what the settings give a key, also one that would lead out', () => {
  expect(keypadAction(settings.keypad.keys, key('F17'))).toBe('next');
  expect(keypadAction(settings.keypad.keys, key('Enter'))).toBe('press');
});

it('leaves other keys alone, and all with Ctrl, Alt or Meta', () => {
  expect(keypadAction(settings.keypad.keys, key('F16'))).toBeUndefined();
  expect(keypadAction(settings.keypad.keys, key('toString'))).toBeUndefined();
  expect(keypadAction(settings.keypad.keys, key('F17', { control: true }))).toBeUndefined();
});

it('names an action that there is not, and leaves it out', () => {
  expect(problems.map(({ key }) => key)).toEqual(['keypad.keys.F18']);
  expect(settings.keypad.keys).not.toHaveProperty('F18');
});
