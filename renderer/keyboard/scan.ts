import { reachable } from './focus-walk';

interface Steps { on: () => void; press: () => void }

/** Nobody presses: after so many rounds the walk ends by itself. */
const ROUNDS = 2;

/** One switch is enough: pressed once, the focus goes on by itself; pressed again, what has it is pressed, and the walk goes on. */
export function oneSwitch(seconds: () => number, { on, press }: Steps) {
  let timer = 0;
  let left = 0;
  const stop = () => {
    window.clearInterval(timer);
    timer = 0;
  };
  const begin = () => {
    stop();
    left = ROUNDS * Math.max(1, reachable().length);
    timer = window.setInterval(() => ((left -= 1) > 0 ? on() : stop()), seconds() * 1000);
  };
  return {
    pressed: () => {
      if (timer) press();
      else on();
      begin();
    },
    stop,
  };
}
