// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tour } from '../../../exhibit/format/exhibit';
import { openingVisit } from '../../../renderer/opening-visit';
import { followTalk } from '../../../renderer/present/follow-talk';
import { startTalk, useTalk } from '../../../renderer/present/talk';
import { followTalkKeys } from '../../../renderer/present/talk-keys';
import { useStore } from '../../../renderer/store';
import { useKiosk } from '../../../renderer/kiosk-settings';
import { makeEvent, makeExhibit } from '../make-exhibit';

const stop = { themes: [], seconds: 30, headline: ['A stop'], html: '', event: 'one' };
const stops = Array.from({ length: 12 }, () => stop);
const tour = { id: 'walk', lang: 'en', title: 'A walk', headline: ['A walk'], short: '', order: 1, sources: [], themes: [], sensitive: [], stops } as unknown as Tour;
const exhibit = makeExhibit({ event: [makeEvent('one', '1871-05-24')], tour: [tour] });
const press = (...keys: string[]) => keys.forEach((key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true })));
const visit = () => useStore.getState().visit;
const talk = () => useTalk.getState().talk;
let typed = '';
let ends: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(exhibit))));
  useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'attract', playing: false });
  ends = [followTalk(), followTalkKeys((now) => (typed = now))];
  startTalk('walk');
});
afterEach(() => {
  ends.forEach((end) => end());
  useTalk.setState({ talk: null });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the keys of a talk', () => {
  it('begin at the first stop, with the exhibit there and no visit running out', () => {
    expect(talk()).toMatchObject({ stop: 0, lang: 'en' });
    expect(useStore.getState().phase).toBe('talk');
    expect(visit()).toMatchObject({ view: 'tours', tour: 'walk', stop: 0 });
  });

  it('lead by clicker, arrows and space', () => {
    press('PageDown', 'ArrowRight', ' ');
    expect(visit().stop).toBe(3);
    press('PageUp', 'ArrowLeft');
    expect(visit().stop).toBe(1);
    press('End');
    expect(visit().stop).toBe(11);
    press('Home');
    expect(visit().stop).toBe(0);
  });

  it('take a number and Enter for a stop, and forget a number that nobody ends', () => {
    press('1', '1');
    expect(typed).toBe('11');
    press('Enter');
    expect(visit().stop).toBe(10);
    press('3');
    vi.advanceTimersByTime(3_000);
    expect(typed).toBe('');
    press('Enter');
    expect(visit().stop).toBe(11);
  });

  it('darken the hall with B or the full stop of a clicker', () => {
    press('B');
    expect(talk()?.black).toBe(true);
    press('.');
    expect(talk()?.black).toBe(false);
  });

  it('free the exhibit with Escape, leave it its own keys, and come back to the stop', () => {
    press('PageDown', 'Escape');
    expect(visit()).toMatchObject({ view: 'explore', stop: 1 });
    press('ArrowRight', '5', 'Enter');
    expect(talk()).toMatchObject({ free: true, stop: 1 });
    press('PageDown');
    expect(visit()).toMatchObject({ view: 'tours', stop: 1 });
  });

  it('end the talk when Q is pressed twice, and not once', async () => {
    press('q');
    vi.advanceTimersByTime(3_000);
    press('q');
    expect(talk()).not.toBeNull();
    press('q');
    await vi.runOnlyPendingTimersAsync();
    expect(talk()).toBeNull();
    expect(useStore.getState().phase).toBe('attract');
  });

  it('are not those of somebody who writes', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true, cancelable: true }));
    expect(talk()?.black).toBeFalsy();
    field.remove();
  });
});

describe('a talk that nobody ends', () => {
  it('is over ten minutes after the last key, and each key begins them anew', async () => {
    await vi.advanceTimersByTimeAsync(9 * 60_000);
    press('PageDown');
    await vi.advanceTimersByTimeAsync(9 * 60_000);
    expect(talk()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(talk()).toBeNull();
    expect(useStore.getState().phase).toBe('attract');
  });

  it('stays for as long as it takes where the setting is 0', async () => {
    useKiosk.setState({ present: { returnAfter: 0, loop: [] } });
    press('PageDown');
    await vi.advanceTimersByTimeAsync(600 * 60_000);
    expect(talk()).not.toBeNull();
    useKiosk.setState({ present: { returnAfter: 10, loop: [] } });
  });

  it('is taken up again when a region of the page broke', () => {
    press('PageDown');
    useStore.setState({ phase: 'attract', visit: openingVisit(exhibit) });
    expect(useStore.getState().phase).toBe('talk');
    expect(visit()).toMatchObject({ view: 'tours', stop: 1 });
  });
});
