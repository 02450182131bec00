import type { Page } from 'playwright-core';

/**
 * Lets so many seconds of a page's installed clock pass, each in one jump: whoever runs them through (`runFor`) draws every frame of them at
 * once, and a page that does so for longer than the watch waits is taken for hung.
 */
export async function secondsPass(page: Page, seconds: number): Promise<void> {
  for (let n = 0; n < seconds; n += 1) await page.clock.fastForward(1_000);
}
