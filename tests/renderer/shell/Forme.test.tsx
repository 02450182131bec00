import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Forme } from '../../../renderer/shell/Forme';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** How wide a letter is for its size: the stand-in face is narrower than the one that comes late. */
let letter: number;
let root: Root;
const page = document.createElement('div');
const fonts = Object.assign(new EventTarget(), { ready: Promise.resolve() });
const show = (words: string) => act(async () => root.render(<Forme lines={[words]} />));
const size = () => page.querySelector<HTMLElement>('.bois')!.style.fontSize;

beforeEach(() => {
  letter = 0.3;
  document.documentElement.style.fontSize = '10px';
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(401);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return { width: Number.parseFloat(this.style.fontSize) * (this.textContent?.length ?? 0) * letter } as DOMRect;
  });
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is measured again when its own face arrives after it has been measured in another', async () => {
  await show('THEATRE');
  expect(size()).toBe('19.048rem');
  letter = 0.5;
  fonts.dispatchEvent(new Event('loadingdone'));
  expect(size()).toBe('11.429rem');
});

it('is measured again when its words change', async () => {
  await show('THEATRE');
  await show('THE WALL OF THE');
  expect(size()).toBe('8.889rem');
});
