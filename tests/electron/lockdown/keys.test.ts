import { describe, expect, it } from 'vitest';
import { leadsOut } from '../../../electron/lockdown/keys';

const key = (name: string, held: Partial<Record<'control' | 'alt' | 'meta', boolean>> = {}) => ({ type: 'keyDown', key: name, control: false, alt: false, meta: false, ...held });

describe('a key', () => {
  it.each(['F1', 'F5', 'F11', 'F12', 'F24', 'BrowserBack', 'LaunchMail', 'MediaPlayPause', 'AudioVolumeUp', 'ContextMenu', 'PrintScreen'])('%s leads out', (name) => {
    expect(leadsOut(key(name))).toBe(true);
  });

  it.each([
    ['F4', { alt: true }],
    ['w', { control: true }],
    ['r', { control: true }],
    ['+', { control: true }],
    ['ArrowLeft', { alt: true }],
    ['q', { meta: true }],
    ['Delete', { control: true, alt: true }],
  ])('%s with %j leads out', (name, held) => {
    expect(leadsOut(key(name, held))).toBe(true);
  });

  it.each(['a', 'É', 'Enter', 'Escape', 'Tab', ' ', 'ArrowLeft', 'PageDown', 'Home', 'F', '+'])('%s is for the exhibit', (name) => {
    expect(leadsOut(key(name))).toBe(false);
  });

  it('that AltGr makes a letter of is for the exhibit', () => {
    expect(leadsOut(key('€', { control: true, alt: true }))).toBe(false);
  });
});
