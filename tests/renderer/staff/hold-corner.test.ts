// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOLD, holdCorner, SHOWN_AFTER } from '../../../renderer/staff/hold-corner';

const steps = { showing: vi.fn(), gone: vi.fn(), held: vi.fn() };
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  Object.values(steps).forEach((step) => step.mockClear());
  stop = holdCorner(steps);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const finger = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
  (document.elementFromPoint?.(x, y) ?? document.body).dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, clientX: x, clientY: y, width: 20, height: 20, button: 0, ...more }));
const key = (type: string, name: string, repeat = false) => document.body.dispatchEvent(new KeyboardEvent(type, { key: name, repeat, bubbles: true }));

describe('the top left corner', () => {
  it('shows itself after two seconds and opens after five', () => {
    finger('pointerdown', 30, 30);
    vi.advanceTimersByTime(SHOWN_AFTER - 1);
    expect(steps.showing).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(steps.showing).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(HOLD - SHOWN_AFTER);
    expect(steps.held).toHaveBeenCalledOnce();
  });

  it.each([
    ['a finger elsewhere', () => finger('pointerdown', 400, 30)],
    ['a palm', () => finger('pointerdown', 30, 30, { width: 140 })],
    ['a finger that lifts', () => (finger('pointerdown', 30, 30), finger('pointerup', 30, 30))],
    ['a finger that wanders off', () => (finger('pointerdown', 30, 30), finger('pointermove', 90, 90))],
    ['two fingers', () => (finger('pointerdown', 30, 30), finger('pointerdown', 60, 60, { pointerId: 2 }))],
    ['the other mouse button', () => finger('pointerdown', 30, 30, { button: 2 })],
  ])('stays shut for %s', (_, act) => {
    act();
    vi.advanceTimersByTime(HOLD * 2);
    expect(steps.held).not.toHaveBeenCalled();
    expect(steps.showing).not.toHaveBeenCalled();
  });

  it('forgives a resting finger that trembles', () => {
    finger('pointerdown', 30, 30);
    finger('pointermove', 38, 33);
    vi.advanceTimersByTime(HOLD);
    expect(steps.held).toHaveBeenCalledOnce();
  });

  it('lets the touch end on nothing: what lies under the finger does not fire when it lifts', () => {
    const fired: string[] = [];
    const button = document.body.appendChild(document.createElement('button'));
    ['pointercancel', 'pointerup', 'click'].forEach((type) => button.addEventListener(type, () => fired.push(type)));
    const at = { bubbles: true, cancelable: true, pointerId: 1, clientX: 30, clientY: 30, width: 20, height: 20 };
    button.dispatchEvent(new PointerEvent('pointerdown', at));
    vi.advanceTimersByTime(HOLD);
    button.dispatchEvent(new PointerEvent('pointerup', at));
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(fired).toEqual(['pointercancel']);
    vi.advanceTimersByTime(100);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(fired).toEqual(['pointercancel', 'click']);
    button.remove();
  });
});

describe('the Home key', () => {
  it('held for five seconds opens as the corner does', () => {
    key('keydown', 'Home');
    vi.advanceTimersByTime(1_000);
    key('keydown', 'Home', true);
    vi.advanceTimersByTime(HOLD - 1_000);
    expect(steps.held).toHaveBeenCalledOnce();
  });

  it('does not when it is let go, or another key comes', () => {
    key('keydown', 'Home');
    key('keyup', 'Home');
    key('keydown', 'Home');
    key('keydown', 'a');
    vi.advanceTimersByTime(HOLD * 2);
    expect(steps.held).not.toHaveBeenCalled();
  });
});
