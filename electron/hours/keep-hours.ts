import { log } from '../log';
import { isHeld, untouchedFor } from '../presence';
import { isTalking } from '../present/keep-talk';
import { restartAsPlanned } from '../recovery/restart';
import { settings } from '../settings/settings';
import { lowerCurtain, raiseCurtain, speech } from '../stage';
import { curtain } from './curtain';
import { darkPage } from './dark-page';
import { nightly } from './nightly';
import { nextOpening } from './opening';

/** The look of a clock whose seconds nobody sees; a hand on the dark glass is noticed as fast. */
const look = 2_000;

/** Goes dark and comes back with the opening hours, and starts anew at night. */
export function keepHours(): void {
  const move = curtain();
  const isDue = nightly();
  setInterval(() => {
    // An evening begins when the museum closes, and a speaker may stand long at one stop.
    if (isTalking()) return;
    const when = new Date();
    const { hours, restart } = settings();
    if (isDue({ when, running: performance.now(), untouched: untouchedFor() }, restart.at)) return restartAsPlanned();
    const next = move({ when, untouched: untouchedFor(), held: isHeld(), hours });
    if (!next) return;
    log('hours', next === 'lower' ? 'closed: the screen is dark' : 'open, or somebody holds the glass');
    if (next === 'lower') lowerCurtain(darkPage(nextOpening(hours, when), speech()));
    else raiseCurtain();
  }, look);
}
