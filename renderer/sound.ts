import { kiosk, useKiosk } from './kiosk-settings';
import { useStore } from './store';

/** A visitor with a key for it makes it so much louder or quieter, for the visit. */
const STEP = 0.15;
let steps = 0;

/** How loud, from 0 to 1: as the kiosk is set, and as the visitor turned it. What is silent stays silent. */
export const loudness = (): number => (kiosk().sound === 0 ? 0 : Math.min(1, Math.max(0.05, kiosk().sound / 100 + steps * STEP)));

export function changeLoudness(by: 1 | -1): void {
  const loud = loudness();
  if (by > 0 ? loud < 1 : loud > 0.05) steps += by;
  setAll();
}

/** Whatever plays, plays as loud as that, and follows a change while it plays. */
export function followSound(): () => void {
  const played = ({ target }: Event) => target instanceof HTMLMediaElement && setOne(target);
  // `play` does not bubble, but it is caught on its way down.
  document.addEventListener('play', played, { capture: true });
  const stops = [useKiosk.subscribe(setAll), useStore.subscribe(({ phase }) => void (phase === 'attract' && (steps = 0)))];
  return () => {
    document.removeEventListener('play', played, { capture: true });
    stops.forEach((stop) => stop());
  };
}

const setOne = (media: HTMLMediaElement): void => void (media.volume = loudness());
const setAll = (): void => document.querySelectorAll<HTMLMediaElement>('audio, video').forEach(setOne);
