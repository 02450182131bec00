import { kiosk, useKiosk } from './kiosk-settings';

/** Whatever plays, plays as loud as the kiosk is set, and follows a change while it plays. */
export function followSound(): () => void {
  const setAll = () => document.querySelectorAll<HTMLMediaElement>('audio, video').forEach(setOne);
  const played = ({ target }: Event) => target instanceof HTMLMediaElement && setOne(target);
  // `play` does not bubble, but it is caught on its way down.
  document.addEventListener('play', played, { capture: true });
  const stop = useKiosk.subscribe(setAll);
  return () => {
    document.removeEventListener('play', played, { capture: true });
    stop();
  };
}

const setOne = (media: HTMLMediaElement): void => void (media.volume = kiosk().sound / 100);
