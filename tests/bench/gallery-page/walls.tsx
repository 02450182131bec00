import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Walls } from '../../../renderer/gallery/Walls';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';
import { makeEvent, makeExhibit, makePlate } from '../../renderer/make-exhibit';
import { painted, steps, until } from './frames';

const shapes = [[680, 1000], [1400, 1000], [900, 1200], [1400, 1000], [1200, 900], [900, 1200]] as const;
const pictures = Array.from({ length: 500 }, (_, i) => `thumb/${i}.webp`);

const exhibit = (count: number) => {
  const event = Array.from({ length: 50 }, (_, i) => makeEvent(`event-${i}`, `1871-0${3 + (i % 3)}-${10 + (i % 18)}`));
  const plate = pictures.slice(0, count).map((src, i) => {
    const [width, height] = shapes[i % shapes.length]!;
    return makePlate(`plate-${i}`, { src, width, height, events: [`event-${i % 50}`], thumbs: [{ width: 480, src }], number: (i % 72) + 1 });
  });
  return makeExhibit({ event, plate });
};

function hangUp(count: number) {
  const made = exhibit(count);
  useStore.setState({ exhibit: made, visit: { ...openingVisit(made), view: 'walls', span: undefined }, trail: [], phase: 'visit', playing: false });
  return createRoot(document.getElementById('root')!);
}

/**
 * The wall of 500 plates: the time to its first frame, then sixty steps of the wheel. A visitor comes to it from other
 * views, so React, the fonts and the wording are warm: a wall of three is hung before.
 */
export async function wall() {
  const small = hangUp(3);
  flushSync(() => small.render(<Walls />));
  await document.fonts.ready;
  await painted();
  small.unmount();
  const root = hangUp(500);
  await painted();
  const begun = performance.now();
  flushSync(() => root.render(<Walls />));
  const rendered = performance.now() - begun;
  const first = (await painted()) - begun;
  const frame = document.querySelector('.walls-frame')!;
  const loaded = () => [...document.images].every(({ complete }) => complete);
  const stable = (await until(loaded)) - begun;
  await steps(() => frame.dispatchEvent(new WheelEvent('wheel', { deltaX: 120, cancelable: true, bubbles: true })));
  root.unmount();
  return { rendered, first, stable };
}

/** The same pictures in a plain grid that the browser loads lazily and scrolls. */
export async function lazyGrid() {
  const host = document.getElementById('root')!;
  await document.fonts.ready;
  const begun = performance.now();
  const grid = document.createElement('div');
  grid.style.cssText = 'position:absolute;inset:0;overflow-y:auto;display:grid;grid-template-columns:repeat(5,1fr);gap:12px';
  grid.innerHTML = pictures.map((src, i) => {
    const [width, height] = shapes[i % shapes.length]!;
    return `<img loading="lazy" decoding="async" alt="" src="/exhibit/${src}" style="width:100%;aspect-ratio:${width}/${height}">`;
  }).join('');
  host.append(grid);
  grid.getBoundingClientRect();
  const rendered = performance.now() - begun;
  const first = (await painted()) - begun;
  const near = () => [...grid.querySelectorAll('img')].filter((image) => image.getBoundingClientRect().top < innerHeight).every(({ complete }) => complete);
  const stable = (await until(near)) - begun;
  await steps(() => { grid.scrollTop += 120; });
  grid.remove();
  return { rendered, first, stable };
}
