import { describe, expect, it } from 'vitest';
import { worth } from '../../../electron/recovery/worth';

describe('a look at a silent page on two cores', () => {
  it.each([
    ['is stopped', { page: 0, graphics: 0 }],
    ['has a core to itself and does not answer', { page: 1, graphics: 0 }],
    ['has a core to itself while the graphics process goes on a little', { page: 0.9, graphics: 0.1 }],
  ])('counts in full when the page %s', (_what, share) => {
    expect(worth(share, 2).silence).toBe(1);
  });

  it('counts for little when the page gets too little to go on', () => {
    expect(worth({ page: 0.2, graphics: 0 }, 2).silence).toBe(0.25);
    expect(worth({ page: 0.4, graphics: 0 }, 2).silence).toBe(0.5);
  });

  it('counts for little when the page waits for a graphics process that draws in software and gets too little', () => {
    expect(worth({ page: 0, graphics: 0.8 }, 2)).toEqual({ silence: 0.5, frozen: 0.5 });
  });

  it('never counts for nothing: what is held up for ever is found', () => {
    expect(worth({ page: 0.06, graphics: 0.06 }, 64)).toEqual({ silence: 0.25, frozen: 0.25 });
  });

  it('counts in full for frames that do not come from a graphics process that is stopped, whatever the page does', () => {
    expect(worth({ page: 0.3, graphics: 0 }, 2).frozen).toBe(1);
  });
});
