import { expect, it } from 'vitest';
import { takeBack } from '../../../electron/lockdown/take-back';

const lost = { focused: false, visible: true };
const ours = { focused: true, visible: true };

function clocked() {
  const clock = { time: 0 };
  return { clock, decide: takeBack(() => clock.time) };
}

it('a window in front is left in peace', () => {
  expect(clocked().decide(ours)).toEqual({ act: false });
});

it('what came in front is answered at once, and once told', () => {
  const { decide } = clocked();
  expect([decide(lost), decide(lost), decide(ours)]).toEqual([{ act: true, say: 'another window had the focus' }, { act: true, anew: true }, { act: false }]);
});

it('a hidden window comes back too', () => {
  expect(clocked().decide({ focused: true, visible: false })).toEqual({ act: true, say: 'the window was hidden or moved' });
});

it('a fight that cannot be won is fought less', () => {
  const { decide } = clocked();
  expect(Array.from({ length: 110 }, () => decide(lost)).filter(({ act }) => act)).toHaveLength(20);
});

it('a program that comes again and again is told once a minute, with how often', () => {
  const { decide, clock } = clocked();
  const said = Array.from({ length: 61 }, () => {
    clock.time += 1_000;
    const { say } = decide(lost);
    decide(ours);
    return say;
  }).filter(Boolean);
  expect(said).toEqual(['another window had the focus', 'another window had the focus, 60 times']);
});

it('a window that does not come is hung up anew at the second look, and once more at the tenth', () => {
  const { decide } = clocked();
  expect(Array.from({ length: 40 }, () => decide(lost).anew).flatMap((anew, i) => (anew ? [i + 1] : []))).toEqual([2, 10]);
});
