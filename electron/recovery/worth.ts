/** Cores that a process had since the last look; 1 is one core all the time. */
export interface Share {
  page: number;
  graphics: number;
}

/** How much of a look counts, from 0.25 to 1: of the page's silence, and of the frames that do not come. */
export interface Worth {
  silence: number;
  frozen: number;
}

export const full: Worth = { silence: 1, frozen: 1 };

/** Cores below which a process does nothing: it is stopped, or waits for something that does not come. */
const idle = 0.05;
/** Cores at which a thread has all that it can use, the work of the system apart. */
const whole = 0.8;
const least = 0.25;

/**
 * What has something to do and gets too little of a processor to do it is slow and does not hang; what does nothing at all,
 * or has a processor to itself, has no excuse. A page that does nothing may wait for a graphics process, which draws in
 * software on every core where there is no graphics card.
 */
export function worth({ page, graphics }: Share, cores: number): Worth {
  const frozen = graphics < idle ? 1 : bounded(graphics / (whole * cores));
  return { silence: page < idle ? frozen : bounded(page / whole), frozen };
}

const bounded = (part: number) => Math.min(1, Math.max(least, part));
