import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const clearCache = vi.fn();
vi.mock('electron', () => ({ webFrame: { clearCache } }));

let letGo: typeof import('../../../electron/recovery/let-go').letGo;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  clearCache.mockReset();
  ({ letGo } = await import('../../../electron/recovery/let-go'));
});
afterEach(() => void vi.useRealTimers());

it('lets go of a visit once it has been put away', () => {
  letGo(false);
  letGo(true);
  vi.advanceTimersByTime(10_000);
  expect(clearCache).toHaveBeenCalledOnce();
});

it('keeps what the start has just drawn', () => {
  letGo(true);
  vi.advanceTimersByTime(10_000);
  expect(clearCache).not.toHaveBeenCalled();
});

it('lets a visitor who comes at once keep it', () => {
  letGo(false);
  letGo(true);
  vi.advanceTimersByTime(1_000);
  letGo(false);
  vi.advanceTimersByTime(10_000);
  expect(clearCache).not.toHaveBeenCalled();
});
