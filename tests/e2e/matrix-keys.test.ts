import { afterAll, beforeAll, describe, expect } from 'vitest';
import { handsOn, type Hands } from './hands';
import { openKiosk, type Kiosk } from './kiosk';
import { matrix } from './matrix-case';
import { unmoved } from './unmoved';

const it = matrix('keys');
let kiosk: Kiosk;
let hands: Hands;
beforeAll(async () => {
  kiosk = await openKiosk();
  hands = handsOn(kiosk.display);
  await kiosk.page.locator('.attract-screen').waitFor();
  await kiosk.app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
    webContents.on('did-start-navigation', (...words) => void (words[2] || seen.push('navigation')));
    webContents.on('devtools-opened', () => void seen.push('devtools'));
    webContents.on('context-menu', () => void seen.push('context-menu'));
  });
});
afterAll(() => kiosk?.close());

const seen = () => kiosk.app.evaluate(() => (globalThis as { seen?: string[] }).seen!.splice(0));

/** A keyboard that a visitor has plugged in. */
describe('keys', () => {
  it.many([
    ['K-01', 'Alt+F4', 'alt+F4'],
    ['K-02', 'Ctrl+W', 'ctrl+w', 'ctrl+shift+w', 'ctrl+F4'],
    ['K-03', 'Ctrl+Q', 'ctrl+q', 'ctrl+shift+q'],
    ['K-04', 'F11', 'F11', 'shift+F11'],
    ['K-05', 'reload', 'ctrl+r', 'ctrl+shift+r', 'F5', 'ctrl+F5'],
    ['K-06', 'developer tools', 'ctrl+shift+i', 'F12', 'ctrl+shift+j', 'ctrl+shift+c'],
    ['K-08', 'printing', 'ctrl+p', 'ctrl+shift+p', 'Print'],
    ['K-09', 'the browser’s own commands', ...[...'sontufhjdelk'].flatMap((letter) => [`ctrl+${letter}`, `ctrl+shift+${letter}`])],
    ['K-12', 'the desktop’s own commands', 'alt+Tab', 'alt+Escape', 'super+d', 'super+e', 'super+Tab', 'super+l', 'alt+F2', 'alt+space'],
    ['K-13', 'the Super key alone', 'super', 'Super_R', 'ctrl+Escape'],
    ['K-14', 'Ctrl+Alt+Del', 'ctrl+alt+Delete', 'ctrl+shift+Escape', 'ctrl+alt+BackSpace'],
    ['K-15', 'help, caret browsing, the menu bar', 'F1', 'F7', 'F10', 'alt', 'F6', 'F3'],
    ['K-16', 'media and mail keys', 'XF86AudioPlay', 'XF86AudioRaiseVolume', 'XF86AudioMute', 'XF86Mail', 'XF86HomePage', 'XF86Back', 'XF86Refresh', 'XF86Explorer'],
  ], async ([, , ...keys]) => {
    await hands.keys(...keys);
    expect(await seen()).toEqual([]);
    await unmoved(kiosk, hands);
  });

  it('K-07 zoom by keys and by Ctrl with the wheel', async () => {
    await hands.keys('ctrl+plus', 'ctrl+equal', 'ctrl+minus', 'ctrl+0', 'ctrl+KP_Add', 'ctrl+KP_Subtract');
    await hands.xdotool('mousemove', '900', '500', 'keydown', 'ctrl', 'click', '4', 'click', '4', 'click', '5', 'keyup', 'ctrl');
    expect(await kiosk.page.evaluate(() => devicePixelRatio)).toBe(1);
    await unmoved(kiosk, hands);
  });

  it('K-10 back and forward by keys and by the buttons on a mouse’s side', async () => {
    const before = kiosk.page.url();
    await hands.keys('alt+Left', 'alt+Right', 'BackSpace');
    await hands.click(900, 20, 8);
    await hands.click(900, 20, 9);
    expect(new URL(kiosk.page.url()).origin).toBe(new URL(before).origin);
    expect(await seen()).toEqual([]);
    await unmoved(kiosk, hands);
  });

  it('K-11 the menu key', async () => {
    await hands.keys('Menu', 'shift+F10');
    expect(await seen()).toEqual([]);
    await unmoved(kiosk, hands);
  });

  it('K-17 every key with Ctrl, Alt, Shift and Super', async () => {
    const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789', ...Array.from({ length: 12 }, (_, i) => `F${i + 1}`), 'Tab', 'Escape', 'Delete', 'Insert', 'Home', 'End', 'Prior', 'Next', 'Left', 'Right', 'Up', 'Down', 'space', 'Return'];
    for (const held of ['ctrl', 'alt', 'ctrl+shift', 'super', 'ctrl+alt']) await hands.xdotool('key', '--delay', '8', ...keys.map((key) => `${held}+${key}`));
    expect(await seen()).toEqual([]);
    await unmoved(kiosk, hands);
  }, 60_000);

  it('K-18 a key that is held down for three seconds', async () => {
    await hands.xdotool('keydown', 'ctrl', 'keydown', 'r');
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await hands.xdotool('keyup', 'r', 'keyup', 'ctrl');
    expect(await seen()).toEqual([]);
    await unmoved(kiosk, hands);
  });

  it('K-19 typing where there is no field', async () => {
    const text = () => kiosk.page.evaluate(() => [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join(''));
    const before = await text();
    await hands.type("hello/'\u00e9");
    expect(await text()).toBe(before);
    await unmoved(kiosk, hands);
  });

  it('K-20 typing in a field: letters with accents, a long text, and nothing pasted from a desktop', async () => {
    await kiosk.page.evaluate(() => {
      const field = Object.assign(document.createElement('textarea'), { id: 'field', maxLength: 2_000 });
      field.style.cssText = 'position:fixed;inset:20% 20%;z-index:2147483647;background:#fff';
      document.body.append(field);
      field.focus();
    });
    await hands.type('Vive la Commune, ');
    await kiosk.visitor.insert('déjà: €');
    expect(await kiosk.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')!.value)).toBe('Vive la Commune, déjà: €');
    await kiosk.visitor.insert('\u{1F6A9} שלום '.repeat(1_000));
    expect(await kiosk.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')!.value.length)).toBeLessThanOrEqual(2_000);
    await kiosk.page.evaluate(() => document.querySelector('#field')!.remove());
    await unmoved(kiosk, hands);
  });
});
