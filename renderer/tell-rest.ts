import { host } from './host';
import { useStore } from './store';

/** Tells the host when the attract screen comes and goes: what must not disturb a visitor waits for it. */
export function tellRest(): () => void {
  let said: boolean | undefined;
  const tell = ({ phase }: { phase: string }) => {
    const rests = phase === 'attract';
    if (rests === said) return;
    said = rests;
    host?.atRest(rests);
  };
  tell(useStore.getState());
  return useStore.subscribe(tell);
}
