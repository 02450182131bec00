import { full, type Worth } from './worth';

/** How often the page says that it is alive and that it draws. In ms. */
export const beat = 1_000;
/** How often the host looks: twice as often cost 0.1 % of a core at rest. In ms. */
export const look = 1_000;

/** Looks without a beat until a page counts as hung: 6 to 7 s, so that the attract screen is back within ten. */
const silentLooks = 6;
/** Looks that a page which was held up by the graphics process has for a beat when that is gone. */
const graceLooks = 2;
/** Looks without a picture until the graphics process counts as stopped. */
const frozenLooks = 6;
/** A page has this long for its first screen, on the slowest machine. */
const blankLooks = 60;

/** A page that was loaded says that it lives before anything of it is drawn. */
const muteLooks = 10;
/** Frames that stop so much before the beats: the graphics process holds the page up, and not the other way round. */
const lead = 2;

/** Looks without a beat or a picture after which that may be no chance. */
const doubt = 2;

export type Finding = 'silent' | 'frozen' | 'blank' | 'mute';

/**
 * Counts looks and not time: a machine that slept, a clock that was set or a host that was itself held up are one late look
 * and no silence. A page that has never beaten has more time: it is still loading.
 */
export function heartbeat() {
  let silent: number | undefined;
  let frozen: number | undefined;
  let blank: number | undefined;
  let mute: number | undefined;
  /** Looks since the last picture and since the last beat, whatever they were worth: which stopped first is a question of time. */
  let [darkFor, quietFor] = [0, 0];
  return {
    /** A page of the exhibit has begun to load (`expected`), or one of the host's own. */
    begin: (expected: boolean): void => {
      silent = frozen = undefined;
      mute = 0;
      blank = expected ? 0 : undefined;
    },
    /** There is no page to judge. */
    end: (): void => void (silent = frozen = blank = mute = undefined),
    alive: (): void => {
      silent = quietFor = 0;
      mute = undefined;
      if (frozen === undefined) frozen = darkFor = 0;
    },
    framed: (): void => void (frozen = darkFor = 0),
    drawn: (): void => void (blank = undefined),
    /** Nothing is drawn where nothing can be seen: a display that is off, a window that is being moved. */
    unseen: (): void => {
      if (frozen !== undefined) frozen = darkFor = 0;
    },
    /** Something has not come for a while; to judge it, one must know what the machine was busy with. */
    inDoubt: (): boolean => mute !== undefined || (silent !== undefined && quietFor >= doubt) || (frozen !== undefined && darkFor >= doubt),
    look: (worth: Worth = full): Finding | undefined => {
      darkFor += 1;
      quietFor += 1;
      if (silent !== undefined) silent += worth.silence;
      if (frozen !== undefined) frozen += worth.frozen;
      if (frozen !== undefined && frozen >= frozenLooks && (silent === undefined || darkFor - quietFor >= lead)) {
        frozen = darkFor = 0;
        // Held up no longer, a page says so at once; one that hangs by itself is found soon.
        if (silent !== undefined) silent = Math.min(silent, silentLooks - graceLooks);
        quietFor = 0;
        return 'frozen';
      }
      if (silent !== undefined && silent >= silentLooks) {
        silent = frozen = undefined;
        return 'silent';
      }
      if (mute !== undefined && (mute += worth.silence) >= muteLooks) {
        mute = 0;
        return 'mute';
      }
      if (blank !== undefined && (blank += worth.silence) >= blankLooks) {
        blank = undefined;
        return 'blank';
      }
      return undefined;
    },
  };
}
