import type { Hours } from './opening';
import { isOpen } from './opening';

export interface Moment {
  when: Date;
  /** Ms since somebody touched the glass. */
  untouched: number;
  /** Somebody of the staff holds the glass, to see what is behind the curtain. */
  held: boolean;
  hours: Hours;
}

export type CurtainMove = 'lower' | 'raise' | undefined;

/** Who is still there at closing time may finish. */
const alone = 60_000;
/** Who raised the curtain has gone. */
const gone = 3 * 60_000;

/** When the screen goes dark and when it is lit: at opening time at once, at closing time when nobody is there. */
export function curtain() {
  let isDown = false;
  let opened = false;
  return ({ when, untouched, held, hours }: Moment): CurtainMove => {
    const open = isOpen(hours, when);
    if (open) opened = false;
    if (isDown && (open || held)) {
      opened = !open;
      isDown = false;
      return 'raise';
    }
    if (isDown || open || untouched < (opened ? gone : alone)) return undefined;
    isDown = true;
    return 'lower';
  };
}
