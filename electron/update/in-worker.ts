import { utilityProcess } from 'electron';
import { join } from 'node:path';
import { Refusal } from '../../exhibit/package/unpack-refusal';
import type { UpdateJob, UpdateMessage } from './update-work';

/** Without a sign of life for so long, in ms, a check hangs. A stick that sleeps answers within a few seconds. */
const patience = 60_000;

type Answer<Type extends UpdateMessage['type']> = Extract<UpdateMessage, { type: Type }>;

/**
 * Reads a package in a process of its own, so that whatever a hostile one does to its reader, the window does not wait. A
 * reader that dies or hangs is a refusal as well.
 */
export function inWorker<Type extends 'peeked' | 'staged'>(wanted: Type, job: UpdateJob, onProgress: (done: number, total: number) => void = () => undefined): Promise<Answer<Type>> {
  return new Promise((resolve, reject) => {
    const worker = utilityProcess.fork(join(__dirname, 'update-worker.cjs'), [], { serviceName: 'Vitrine update reader', stdio: 'ignore' });
    let timer: NodeJS.Timeout;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end(() => reject(new Refusal('slow', job.file))), patience);
    };
    const end = (tell: () => void) => {
      clearTimeout(timer);
      tell();
      worker.kill();
    };
    worker.on('message', (message: UpdateMessage) => {
      if (message.type === 'progress') {
        wait();
        onProgress(message.done, message.total);
      } else if (message.type === wanted) end(() => resolve(message as Answer<Type>));
      else if (message.type === 'refused') end(() => reject(new Refusal(message.refused.code, message.refused.file, message.refused.detail)));
      else end(() => reject(new Error(message.type === 'failed' ? message.stack : `unexpected ${message.type}`)));
    });
    worker.on('exit', (code) => end(() => reject(new Refusal('slow', job.file, `the reader ended with ${code}`))));
    wait();
    worker.postMessage(job);
  });
}
