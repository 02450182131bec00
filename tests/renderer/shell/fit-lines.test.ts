// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { fitLines } from '../../../renderer/shell/fit-lines';

const bounds = { max: 34, maxWide: 9, yields: false };

/** A headline in a box of `measure` px whose letters are `em` of their size wide; a rem is 10 px. */
function headline({ measure, em = 0.5, lines = ['wide', 'bois'] }: { measure: number; em?: number; lines?: string[] }) {
  document.documentElement.style.fontSize = '10px';
  document.body.innerHTML = `<div><h1>${lines.map((voice) => `<span class="${voice}">ABCDE</span>`).join('')}</h1></div>`;
  const forme = document.querySelector('h1')!;
  Object.defineProperty(forme, 'clientWidth', { value: measure, configurable: true });
  for (const line of forme.querySelectorAll('span')) {
    line.getBoundingClientRect = () => ({ width: Number.parseFloat(line.style.fontSize) * 5 * em }) as DOMRect;
  }
  return forme;
}

const sizes = (forme: Element) => [...forme.children].map((line) => (line as HTMLElement).style.fontSize);

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.style.fontSize = '';
});

it('sets every line as large as the measure allows', () => {
  const forme = headline({ measure: 401, lines: ['bois', 'bois'] });
  fitLines(forme, bounds);
  expect(sizes(forme)).toEqual(['16rem', '16rem']);
});

it('stops a line at the largest size of its voice', () => {
  const forme = headline({ measure: 1001 });
  fitLines(forme, { ...bounds, max: 20 });
  expect(sizes(forme)).toEqual(['9rem', '20rem']);
});

it('leaves a headline alone that is not laid out, for a size measured against nothing is none', () => {
  const forme = headline({ measure: 401 });
  fitLines(forme, bounds);
  const before = sizes(forme);
  Object.defineProperty(forme, 'clientWidth', { value: 0 });
  fitLines(forme, bounds);
  expect(sizes(forme)).toEqual(before);
});

it('lets the last line give way by what does not fit the box, and only where it is told to', () => {
  const forme = headline({ measure: 401 });
  Object.defineProperty(forme.parentElement, 'scrollHeight', { value: 573.5 });
  Object.defineProperty(forme.parentElement, 'clientHeight', { value: 500 });
  fitLines(forme, bounds);
  expect(sizes(forme)).toEqual(['9rem', '16rem']);
  fitLines(forme, { ...bounds, yields: true });
  expect(sizes(forme)).toEqual(['9rem', '6.4rem']);
});
