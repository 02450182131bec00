import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useIdle } from '../../../renderer/shell/idle';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';
import { makeExhibit } from '../make-exhibit';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const exhibit = makeExhibit({}, { idle: { after: 90, reading: 180, countdown: 15 } });
const Watch = () => (useIdle(), null);
const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const phase = () => useStore.getState().phase;
let root: Root;

beforeEach(() => {
  vi.useFakeTimers();
  useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'visit', playing: false });
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Watch />));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

describe('when nobody touches', () => {
  it('asks after the patience of the exhibit, and not before', () => {
    wait(89);
    expect(phase()).toBe('visit');
    wait(1);
    expect(phase()).toBe('warning');
  });

  it.each(['pointerdown', 'pointermove', 'keydown', 'wheel'])('a %s begins the wait anew', (touch) => {
    wait(80);
    act(() => void window.dispatchEvent(new Event(touch)));
    wait(80);
    expect(phase()).toBe('visit');
  });

  it('waits longer while a text is open', () => {
    act(() => useStore.setState({ visit: { ...useStore.getState().visit, open: true } }));
    wait(179);
    expect(phase()).toBe('visit');
    wait(1);
    expect(phase()).toBe('warning');
  });

  it('waits for whoever thinks about what to write, and as long again after every key', () => {
    const { idle } = exhibit;
    act(() => useStore.setState({ exhibit: makeExhibit({}, { idle: { ...idle, reading: 100 } }), visit: { ...useStore.getState().visit, view: 'guestbook' } }));
    wait(179);
    act(() => void window.dispatchEvent(new Event('pointerdown')));
    wait(179);
    expect(phase()).toBe('visit');
    wait(1);
    expect(phase()).toBe('warning');
  });

  it('waits without end while a recording plays, and again from its end', () => {
    const play = (playing: boolean) => act(() => void document.dispatchEvent(new CustomEvent('vitrine:recording', { detail: { playing } })));
    play(true);
    wait(3_600);
    expect(phase()).toBe('visit');
    play(false);
    wait(90);
    expect(phase()).toBe('warning');
  });

  it('leaves the attract screen alone', () => {
    act(() => useStore.setState({ phase: 'attract' }));
    wait(3_600);
    expect(phase()).toBe('attract');
  });
});
