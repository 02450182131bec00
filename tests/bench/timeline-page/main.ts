/** One timeline alone on a page, driven step by step; `?peer=ribbon|vis|echarts`. */
import type { Peer } from './peer';

const peers: Record<string, () => Promise<{ peer: Peer }>> = {
  ribbon: () => import('./ribbon'),
  vis: () => import('./vis'),
  echarts: () => import('./echarts'),
};

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
/** A task of its own, so that a mark falls between what is measured and what is not. */
const task = () => new Promise<void>((done) => setTimeout(done));

/** Marks each step of the trace, and lets every step reach the screen. */
async function steps(name: string, count: number, step: () => void) {
  for (let i = 0; i < count; i += 1) {
    await task();
    performance.mark(`${name}:${i}`);
    await frame();
    step();
    await frame();
    await frame();
  }
  await task();
  performance.mark(`${name}:${count}`);
}

async function run(n: number, count: number): Promise<{ wall: number; elements: number }> {
  const { peer } = await peers[new URLSearchParams(location.search).get('peer') ?? '']!();
  const element = document.getElementById('peer')!;
  peer.prepare(n);
  await document.fonts.ready;
  let wall = 0;
  await steps('load', 1, () => {
    wall = performance.now();
    peer.load(element);
  });
  wall = performance.now() - wall;
  await new Promise((done) => setTimeout(done, 500));
  const elements = element.querySelectorAll('*').length;
  await steps('pan', count, () => peer.pan());
  await new Promise((done) => setTimeout(done, 500));
  await steps('zoom', count, () => peer.zoom());
  return { wall, elements };
}

Object.assign(window, { run });
