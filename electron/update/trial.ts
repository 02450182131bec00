/** The first screen must be there within this time, in ms. */
export const patience = 90_000;
/** So many deaths of the page before it are enough. */
const deaths = 2;

/** Watches a new exhibit until it has drawn its first screen. Whatever comes first counts, once. */
export interface Trial {
  /** A page has been loaded since the exchange: only now can what is drawn be the new one. */
  loaded: () => void;
  drawn: () => void;
  died: () => void;
  /** So many ms went by in which the exhibit could be seen. */
  passed: (ms: number) => void;
  end: () => void;
}

export function trial(verdict: (outcome: 'works' | string) => void): Trial {
  let [fresh, died, time, over] = [false, 0, 0, false];
  const decide = (outcome: string) => {
    if (over) return;
    over = true;
    verdict(outcome);
  };
  return {
    loaded: () => void (fresh = true),
    drawn: () => fresh && decide('works'),
    died: () => void ((died += 1) >= deaths && decide(`its page died ${died} times before the first screen`)),
    passed: (ms) => void ((time += ms) >= patience && decide(`no first screen within ${patience / 1000} s`)),
    end: () => void (over = true),
  };
}
