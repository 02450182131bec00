import { utilityProcess } from 'electron';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Progress, Report } from '../exhibit/compile/compile-report';
import type { CompileJob, CompileMessage } from '../exhibit/compile/compile-worker';
import { compiledExhibits } from './folders';

/** Compiles an exhibit folder into the data folder, in a process of its own: a large one takes minutes, and the window must not wait. */
export function compileExhibit(dir: string, onProgress: (progress: Progress) => void): Promise<{ out: string; report: Report }> {
  mkdirSync(compiledExhibits(), { recursive: true });
  const out = join(compiledExhibits(), cacheName(dir));
  return new Promise((resolve, reject) => {
    const worker = utilityProcess.fork(join(__dirname, 'compile-worker.cjs'), [], { serviceName: 'Vitrine exhibit compiler', stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    worker.stderr?.on('data', (part: Buffer) => (said = `${said}${part}`.slice(-4_000)));
    worker.on('message', (message: CompileMessage) => {
      if (message.type === 'progress') return onProgress(message.progress);
      if (message.type === 'report') resolve({ out, report: message.report });
      else reject(new Error(message.stack ?? message.message));
      worker.kill();
    });
    worker.on('exit', (code) => reject(new Error(`The exhibit compiler ended with code ${code}. ${said}`)));
    worker.postMessage({ dir, out } satisfies CompileJob);
  });
}

/** Two folders of the same name are two exhibits. */
export const cacheName = (dir: string) => `${basename(dir).replaceAll(/[^\w.-]/g, '_')}-${createHash('sha256').update(dir).digest('hex').slice(0, 10)}`;
