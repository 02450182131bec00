import { app } from 'electron';
import { cpus } from 'node:os';
import type { Share } from './worth';

/** What a page and the graphics process had of the processors since this was asked last. */
export function share(page: number): Share {
  const metrics = app.getAppMetrics();
  // Electron tells it as a part of all cores.
  const cores = (one?: (typeof metrics)[number]) => ((one?.cpu.percentCPUUsage ?? 0) / 100) * cpus().length;
  return { page: cores(metrics.find(({ pid }) => pid === page)), graphics: cores(metrics.find(({ type }) => type === 'GPU')) };
}
