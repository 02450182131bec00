// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pushPicture } from '../../../renderer/attract/push-picture';

/** The page has long begun. */
beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(60_000);
});
afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset.aids;
});

describe('the slow push of a poster', () => {
  it('comes nearer step by step while the poster hangs, and rests there', () => {
    const picture = document.createElement('img');
    pushPicture(picture);
    vi.advanceTimersByTime(3_000);
    expect(Number(picture.style.scale)).toBeCloseTo(1.0175);
    vi.advanceTimersByTime(3_000);
    expect(picture.style.scale).toBe('1.035');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits on a page that has just begun, whose plan needs the processor', () => {
    vi.useFakeTimers();
    const picture = document.createElement('img');
    pushPicture(picture);
    vi.advanceTimersByTime(2_750);
    expect(picture.style.scale).toBe('');
    vi.advanceTimersByTime(250);
    expect(Number(picture.style.scale)).toBeGreaterThan(1);
  });

  it('ends with its poster', () => {
    pushPicture(document.createElement('img'))();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not move for whoever wants calm', () => {
    document.documentElement.dataset.aids = 'calm';
    const picture = document.createElement('img');
    pushPicture(picture);
    vi.advanceTimersByTime(6_000);
    expect(picture.style.scale).toBe('');
  });
});
