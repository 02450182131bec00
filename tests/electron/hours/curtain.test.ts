import { expect, it } from 'vitest';
import { curtain } from '../../../electron/hours/curtain';
import type { Hours } from '../../../electron/hours/opening';

const day = '10:00-18:00';
const hours: Hours = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day, except: {} };
const moment = (hour: number, minute: number, untouched: number, held = false) => ({ when: new Date(2027, 2, 1, hour, minute), untouched: untouched * 1000, held, hours });

it('the screen goes dark at closing time, once, and is lit at opening time', () => {
  const move = curtain();
  expect([moment(17, 59, 300), moment(18, 0, 360), moment(18, 1, 420)].map(move)).toEqual([undefined, 'lower', undefined]);
  expect([moment(9, 59, 9_999), moment(10, 0, 9_999)].map(move)).toEqual([undefined, 'raise']);
});

it('a visitor who is still there at closing time may finish', () => {
  const move = curtain();
  expect([moment(18, 0, 5), moment(18, 3, 59), moment(18, 4, 61)].map(move)).toEqual([undefined, undefined, 'lower']);
});

it('a passing touch lights nothing; staff who hold the glass see the exhibit until they have been gone for three minutes', () => {
  const move = curtain();
  expect([moment(20, 0, 999), moment(20, 1, 0), moment(20, 2, 0, true)].map(move)).toEqual(['lower', undefined, 'raise']);
  expect([moment(20, 3, 2), moment(20, 5, 120), moment(20, 6, 181)].map(move)).toEqual([undefined, undefined, 'lower']);
});

it('a kiosk that starts while the museum is closed goes dark after a minute', () => {
  const move = curtain();
  expect([moment(3, 0, 5), moment(3, 1, 65)].map(move)).toEqual([undefined, 'lower']);
});
