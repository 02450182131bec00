import { compile } from './compile';
import type { Progress, Report } from './compile-report';

/** What the host sends to the worker, once. */
export interface CompileJob {
  dir: string;
  out: string;
}

/** What the worker answers: any number of `progress`, then one of the others. */
export type CompileMessage =
  | { type: 'progress'; progress: Progress }
  | { type: 'report'; report: Report }
  | { type: 'failed'; message: string; stack?: string };

/** Electron's end of a utility process; typed here because the content format knows nothing of Electron. */
interface ParentPort {
  once: (event: 'message', listener: (event: { data: CompileJob }) => void) => void;
  postMessage: (message: CompileMessage) => void;
}

const { parentPort } = process as unknown as { parentPort: ParentPort };

parentPort.once('message', ({ data: { dir, out } }) => {
  compile(dir, out, { onProgress: (progress) => parentPort.postMessage({ type: 'progress', progress }) })
    .then((report) => parentPort.postMessage({ type: 'report', report }))
    .catch((error: Error) => parentPort.postMessage({ type: 'failed', message: error.message, stack: error.stack }));
});
