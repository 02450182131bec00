export interface Posture {
  focused: boolean;
  /** Shown, and as large as the display. */
  visible: boolean;
}

export interface Decision {
  act: boolean;
  /** Asking did not help: the window may have been taken off the screen behind Electron's back, and is hung up anew. */
  anew?: boolean;
  /** A line for the log. */
  say?: string;
}

/** After so many looks in vain the kiosk fights less: every look at first, then every tenth. */
const eager = 10;
const seldom = 10;
const inVain = 2;
/** A program that comes again and again fills no log. */
const quiet = 60_000;

/** Decides at each look whether the window is to be brought to the front again, and whether that is worth a line. */
export function takeBack(now: () => number) {
  let missed = 0;
  let said = -Infinity;
  let unsaid = 0;
  return ({ focused, visible }: Posture): Decision => {
    if (focused && visible) {
      missed = 0;
      return { act: false };
    }
    missed += 1;
    const act = missed <= eager || missed % seldom === 0;
    if (missed === inVain || missed === eager) return { act, anew: true };
    if (missed !== 1) return { act };
    unsaid += 1;
    if (now() - said < quiet) return { act };
    const say = `${visible ? 'another window had the focus' : 'the window was hidden or moved'}${unsaid > 1 ? `, ${unsaid} times` : ''}`;
    said = now();
    unsaid = 0;
    return { act, say };
  };
}
