import { describe, expect, it } from 'vitest';
import { endsOf, kindOf, moveTime, withEnd } from '../../../renderer/staff/hours-words';

describe('the hours of a day on the panel', () => {
  it('are open, closed or times', () => {
    expect(['open', 'closed', '10:00-18:00'].map(kindOf)).toEqual(['open', 'closed', 'times']);
  });

  it('move by quarters of an hour, and round past midnight', () => {
    expect(moveTime('10:00', 1)).toBe('10:15');
    expect(moveTime('00:00', -1)).toBe('23:45');
    expect(moveTime('23:45', 1)).toBe('00:00');
    expect(moveTime('24:00', -1)).toBe('23:45');
  });

  it('keep a pause at noon when the beginning or the end moves', () => {
    const hours = '10:00-12:00, 14:00-18:00';
    expect(endsOf(hours)).toEqual({ from: '10:00', to: '18:00' });
    expect(withEnd(hours, 'from', '09:30')).toBe('09:30-12:00, 14:00-18:00');
    expect(withEnd(hours, 'to', '21:00')).toBe('10:00-12:00, 14:00-21:00');
  });
});
