/** A session nobody has touched ends after this many ms. */
export const patience = 180_000;

interface Clock {
  now: () => number;
  after: (ms: number, act: () => void) => () => void;
}

/** Open sessions of staff, each bound to one page. `ended` is told of those that ran out. */
export function sessions({ now, after }: Clock, ended: (page: number) => void) {
  const touched = new Map<number, { at: number; stop: () => void }>();

  function open(page: number): void {
    close(page);
    touched.set(page, { at: now(), stop: watch(page, patience) });
  }

  /** One timer a session: a touch only moves the time, and the timer looks again when it is due. */
  const watch = (page: number, ms: number) => after(ms, () => {
    const session = touched.get(page);
    if (!session) return;
    const left = session.at + patience - now();
    if (left > 0 && left <= patience) session.stop = watch(page, left);
    else {
      close(page);
      ended(page);
    }
  });

  function touch(page: number): void {
    const session = touched.get(page);
    if (session) session.at = now();
  }

  function close(page: number): void {
    touched.get(page)?.stop();
    touched.delete(page);
  }

  const isOpen = (page: number) => {
    const session = touched.get(page);
    return session !== undefined && now() - session.at < patience;
  };

  return { open, touch, close, isOpen };
}
