import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KioskSettings } from '../../electron/contract';
import type { Exhibit } from '../../exhibit/format/exhibit';

const set: KioskSettings = { idle: { after: 30 }, sound: 40, brightness: 60, display: {}, aids: ['reach'], screening: 'full', present: { returnAfter: 10, loop: [] }, guestbook: { moderation: 'before' }, keypad: { scan: 0 }, languages: ['xx', 'fr', 'en'] };
const fake = vi.hoisted(() => ({ change: (_settings: unknown) => undefined as void, kiosk: undefined as unknown }));
vi.mock('../../renderer/host', () => ({
  host: {
    onKiosk: (listener: typeof fake.change) => {
      fake.change = listener;
      return () => undefined;
    },
    kiosk: () => (fake.kiosk ? Promise.resolve(fake.kiosk) : Promise.reject(new Error('refused'))),
  },
}));
const { followSettings, kiosk, offeredLanguages, useIdleTimes, useKiosk } = await import('../../renderer/kiosk-settings');
const { followBrightness } = await import('../../renderer/shell/brightness');
const { followSound } = await import('../../renderer/sound');
const { useStore } = await import('../../renderer/store');

const untouched = useKiosk.getInitialState();
beforeEach(() => {
  fake.kiosk = set;
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  useKiosk.setState(untouched, true);
  document.body.replaceChildren();
});

describe('the settings of the kiosk', () => {
  test('are asked for once, and followed', async () => {
    await followSettings();
    expect(kiosk()).toEqual(set);
    const { languages: _gone, ...less } = set;
    fake.change({ ...less, sound: 0 });
    expect([kiosk().sound, kiosk().languages]).toEqual([0, undefined]);
  });

  test('are those of the author where the host does not answer', async () => {
    fake.kiosk = undefined;
    const say = vi.spyOn(console, 'error').mockReturnValue();
    await followSettings();
    expect(kiosk()).toEqual(untouched);
    expect(say).toHaveBeenCalledOnce();
  });

  test('choose and order the languages that the exhibit has', async () => {
    expect(offeredLanguages(['en', 'fr'])).toEqual(['en', 'fr']);
    await followSettings();
    expect(offeredLanguages(['en', 'fr', 'de'])).toEqual(['fr', 'en']);
    expect(offeredLanguages(['de'])).toEqual(['de']);
  });

  test('go before the exhibit in patience, each time for itself, and at once', async () => {
    useStore.setState({ exhibit: { idle: { after: 90, reading: 180, countdown: 15 } } as Exhibit });
    const seen: object[] = [];
    const Watch = () => {
      const idle = useIdleTimes();
      useState(0);
      seen.push(idle);
      return null;
    };
    const root = createRoot(document.createElement('div'));
    act(() => root.render(<Watch />));
    await act(() => followSettings());
    act(() => root.unmount());
    expect(seen.at(0)).toEqual({ after: 90, reading: 180, countdown: 15 });
    expect(seen.at(-1)).toEqual({ after: 30, reading: 180, countdown: 15 });
  });
});

describe('brightness', () => {
  test('lays a veil that lets every touch through, and none at full brightness', async () => {
    const stop = followBrightness();
    expect(document.querySelector('.veil')).toBeNull();
    await followSettings();
    const { style } = document.querySelector<HTMLElement>('.veil')!;
    expect([style.opacity, style.pointerEvents]).toEqual(['0.4', 'none']);
    fake.change({ ...set, brightness: 100 });
    expect(document.querySelector('.veil')).toBeNull();
    stop();
  });
});

describe('sound', () => {
  test('is as loud as the kiosk is set, for what plays and for what begins to', async () => {
    const stop = followSound();
    const playing = document.body.appendChild(document.createElement('video'));
    await followSettings();
    expect(playing.volume).toBe(0.4);
    const later = document.body.appendChild(document.createElement('audio'));
    later.dispatchEvent(new Event('play'));
    expect(later.volume).toBe(0.4);
    stop();
  });
});
