import { Refusal, refused, type Refused } from '../../exhibit/package/unpack-refusal';
import { log } from '../log';
import { settings } from '../settings/settings';
import { findSticks } from '../staff/sticks';
import { findPackages, type Found } from './find-packages';
import { inWorker } from './in-worker';
import type { UpdateFacts, UpdateJob } from './update-work';

/** What a look at a package found: what it says it is, or why it is not taken. */
export type Look = { facts: UpdateFacts; refused?: undefined } | { facts?: undefined; refused: Refused };

/** What one machine refuses for reasons of its own is looked at again after so many ms. */
const again = 60_000;
const passing = new Set(['unreadable', 'space', 'disk', 'slow']);

const looks = new Map<string, { look: Look; at: number }>();

/** After a change of the key every package is looked at anew. */
export const forgetLooks = (): void => looks.clear();

export const packagesOnSticks = (): Found[] => findSticks(process.platform).flatMap(({ path }) => findPackages(path, 'stick'));
export const packagesInFolder = (): Found[] => {
  const { folder } = settings().updates;
  return folder ? findPackages(folder, 'folder') : [];
};

export const jobFor = (task: UpdateJob['task'], file: string, root: string): UpdateJob => {
  const { publicKey, requireSignature } = settings().updates;
  return { task, file, root, publicKey, unsigned: !requireSignature };
};

/** Looks at a package once; a refusal is logged once. */
export async function lookAt({ key, path }: Found, root: string): Promise<Look> {
  const known = looks.get(key);
  if (known && (known.look.facts || !passing.has(known.look.refused.code) || performance.now() - known.at < again)) return known.look;
  const look = await peek(path, root);
  remember(key, path, look);
  return look;
}

/** A package that was refused only when all of it was read is not tried again and again. */
export function remember(key: string, path: string, look: Look): void {
  if (look.refused && looks.get(key)?.look.refused?.code !== look.refused.code) {
    const { code, file, detail } = look.refused;
    log('update', `${path} is not taken: ${new Refusal(code, file, detail).message} [${code}]`);
  }
  if (looks.size > 500) looks.clear();
  looks.set(key, { look, at: performance.now() });
}

async function peek(path: string, root: string): Promise<Look> {
  try {
    return { facts: (await inWorker('peeked', jobFor('peek', path, root))).facts };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}

/** Whatever else goes wrong is a bug: it is logged with its stack, and the package is not taken. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof Refusal) return refused(error);
  log('update', (error as Error).stack ?? String(error));
  return { code: 'slow', file: '', detail: 'the reader failed' };
}
