import { describe, expect, it } from 'vitest';
import { seesTouch } from '../../../electron/doctor/sees-touch';

const mouse = 'I: Bus=0003 Vendor=046d Product=c077 Version=0111\nN: Name="USB Optical Mouse"\nB: PROP=0\nB: EV=17\nB: REL=903\n';
const touchpad = 'N: Name="SynPS/2 Synaptics TouchPad"\nB: PROP=5\nB: EV=b\nB: ABS=660800011000003\n';
const screen = 'N: Name="ILITEK Multi-Touch"\nB: PROP=2\nB: EV=1b\nB: KEY=400 0 0 0 0 0\nB: ABS=273800000000003\n';
const tablet = 'N: Name="Pen display"\nB: PROP=2\nB: ABS=d000003\n';

describe('what Linux says of its input devices', () => {
  it('is a touchscreen when one follows fingers on the picture itself', () => {
    expect(seesTouch(`${mouse}\n${screen}`)).toBe('available');
  });

  it('is none for mice, touchpads and pens', () => {
    expect(seesTouch(`${mouse}\n${touchpad}\n${tablet}`)).toBe('unavailable');
  });

  it('is nothing where there is no list', () => {
    expect(seesTouch(undefined)).toBe('unknown');
  });
});
