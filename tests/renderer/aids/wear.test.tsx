import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('../../../renderer/shell/portrait', () => ({ usePortrait: () => true }));
const { useWornAids } = await import('../../../renderer/aids/wear');
const { useKiosk } = await import('../../../renderer/kiosk-settings');
const { useStore } = await import('../../../renderer/store');

/** 55 inches upright, hung as high as the layout can serve: 1220 mm lies at 65 % of the height. */
const high = { width: 680, height: 1210, mounted: 795 };
const [visit, settings] = [useStore.getState().visit, useKiosk.getState()];
const Worn = () => (useWornAids(), null);
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  useStore.setState({ visit });
  useKiosk.setState(settings, true);
});

const worn = (aids: typeof visit.aids, display: typeof settings.display) => {
  useStore.setState({ visit: { ...visit, aids } });
  useKiosk.setState({ display });
  act(() => root.render(<Worn />));
  return document.documentElement.dataset.line;
};

describe('the shape of the screens within reach, upright', () => {
  test('is another one where the line lies low', () => expect(worn(['reach'], high)).toBe('low'));
  test('is the usual one while nobody has measured the display', () => expect(worn(['reach'], {})).toBe(''));
  test('is nobody’s who does not wear reach', () => expect(worn(['contrast'], high)).toBe(''));
  test('follows the display when staff measure it during a visit', () => {
    worn(['reach'], {});
    act(() => useKiosk.setState({ display: high }));
    expect(document.documentElement.dataset.line).toBe('low');
  });
});
