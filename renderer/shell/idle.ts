import { useEffect } from 'react';
import { leave, warn } from '../actions';
import { useIdleTimes } from '../kiosk-settings';
import { useStore } from '../store';

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Whoever thinks about what to write does not touch, in s. */
const WRITING = 180;

/**
 * Puts the visit away when nobody is there: the patience of the exhibit or the kiosk, longer while a text is open, without end while a
 * recording plays (views tell by a `vitrine:recording` event with `detail.playing`). One timer, no polling.
 */
export function useIdle() {
  const phase = useStore((state) => state.phase);
  const reading = useStore(({ visit }) => !!visit.open || !!visit.plate);
  const writing = useStore(({ visit }) => visit.view === 'guestbook');
  const idle = useIdleTimes();
  // Whoever asked for slower gestures, larger text or a voice is given twice the time.
  const slow = useStore(({ visit: { aids, textSize = 100 } }) => aids.includes('large') || aids.includes('read') || textSize > 125);
  const patience = (slow ? 2 : 1) * (writing ? Math.max(WRITING, idle.reading) : reading ? idle.reading : idle.after);
  useEffect(() => {
    if (phase !== 'visit') return undefined;
    let timer = 0;
    let recording = false;
    const wait = () => {
      window.clearTimeout(timer);
      if (!recording) timer = window.setTimeout(warn, patience * 1000);
    };
    const play = (event: Event) => {
      recording = (event as CustomEvent<{ playing: boolean }>).detail.playing;
      wait();
    };
    for (const touch of touches) window.addEventListener(touch, wait, { capture: true, passive: true });
    document.addEventListener('vitrine:recording', play);
    wait();
    return () => {
      window.clearTimeout(timer);
      for (const touch of touches) window.removeEventListener(touch, wait, { capture: true });
      document.removeEventListener('vitrine:recording', play);
    };
  }, [phase, patience]);
}

/** Runs while the warning stands: calls `tick` each second, and puts the visit away at zero. Returns its clean-up. */
export function countDown(seconds: number, tick: (left: number) => void): () => void {
  let left = seconds;
  const timer = window.setInterval(() => {
    left -= 1;
    if (left > 0) return tick(left);
    window.clearInterval(timer);
    void leave();
    return undefined;
  }, 1000);
  return () => window.clearInterval(timer);
}
