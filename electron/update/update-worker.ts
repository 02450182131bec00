import { peekPackage, type Peek } from '../../exhibit/package/unpack';
import { publicKeyFrom } from '../../exhibit/package/pack-signature';
import { Refusal, refused } from '../../exhibit/package/unpack-refusal';
import { stagePackage } from './stage-package';
import type { UpdateFacts, UpdateJob, UpdateMessage } from './update-work';

/** A sign of life at least so often, in ms. */
const beat = 500;

const say = (message: UpdateMessage) => process.parentPort.postMessage(message);

process.parentPort.once('message', ({ data }: { data: UpdateJob }) => {
  work(data).catch((error: Error) => say(error instanceof Refusal ? { type: 'refused', refused: refused(error) } : { type: 'failed', stack: error.stack ?? error.message }));
});

async function work({ task, file, root, publicKey, unsigned }: UpdateJob): Promise<void> {
  const trust = { unsigned, ...(publicKey ? { key: publicKeyFrom(publicKey) } : {}) };
  if (task === 'peek') return say({ type: 'peeked', facts: facts(await peekPackage(file, trust)) });
  let last = 0;
  const onProgress = (done: number, total: number) => {
    if (performance.now() - last < beat) return;
    last = performance.now();
    say({ type: 'progress', done, total });
  };
  const { name, peek } = await stagePackage(file, root, { ...trust, onProgress });
  say({ type: 'staged', name, facts: facts(peek) });
}

const facts = ({ manifest: { id, version, languages, title }, digest, signed, size }: Peek): UpdateFacts => ({ id, version, languages, title, digest, signed, size });
