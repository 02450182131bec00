import { Refusal, type Refused } from '../../exhibit/package/unpack-refusal';
import { refusalWords } from '../../exhibit/package/unpack-words';
import { log } from '../log';
import { onSettings, settings } from '../settings/settings';
import { choose, type Candidate } from './choose';
import { currentPointer, installedPackages, packagesRoot, waitForQuiet } from './exchange';
import type { Found } from './find-packages';
import { inWorker } from './in-worker';
import { forgetLooks, jobFor, lookAt, packagesInFolder, packagesOnSticks, refusalOf, remember } from './package-looks';
import { isCurrent, isOlder } from './pointer';
import type { UpdateFacts } from './update-work';

/** A package on a stick or in the watched folder, and whether it can be taken; `words` say why not. */
export interface UpdateOffer extends Pick<Found, 'path' | 'name' | 'bytes' | 'from'> {
  facts?: UpdateFacts;
  refused?: Refused & { words: { en: string; fr: string } };
  /** It is on screen already. */
  shown: boolean;
}

/** How often the watched folder is looked at, in ms. */
const every = 5_000;

let installing: Promise<void> = Promise.resolve();

/** All packages in sight, looked at one after another. */
export async function listUpdates(): Promise<UpdateOffer[]> {
  const offers: UpdateOffer[] = [];
  for (const found of [...packagesInFolder(), ...packagesOnSticks()]) offers.push(await offer(found));
  return offers;
}

async function offer(found: Found): Promise<UpdateOffer> {
  const { path, name, bytes, from } = found;
  const { facts, refused } = await lookAt(found, packagesRoot());
  const fault = refused ?? (facts && isTooOld(facts) ? olderThan(facts) : undefined);
  return { path, name, bytes, from, facts, shown: Boolean(facts && isCurrent(currentPointer(), facts.digest)), refused: fault && { ...fault, words: inWords(fault) } };
}

export const inWords = ({ code }: Pick<Refused, 'code'>) => ({ en: refusalWords.en[code], fr: refusalWords.fr[code] });

const isTooOld = (facts: UpdateFacts) => !settings().updates.allowOlder && isOlder(currentPointer(), facts);
const olderThan = ({ id, version }: UpdateFacts): Refused => ({ code: 'older', file: '', detail: `${version} after ${currentPointer().seen[id]}` });

/** Checks a package of `listUpdates` to the last byte and unpacks it; it is shown when nobody is at the screen. Throws a `Refusal`. */
export function installUpdate(path: string, onProgress?: (done: number, total: number) => void): Promise<void> {
  const turn = installing.then(() => install(path, onProgress));
  installing = turn.catch(() => undefined);
  return turn;
}

async function install(path: string, onProgress?: (done: number, total: number) => void): Promise<void> {
  const found = [...packagesInFolder(), ...packagesOnSticks()].find((one) => one.path === path);
  if (!found) throw new Refusal('unreadable', path);
  const { facts, refused } = await lookAt(found, packagesRoot());
  const fault = refused ?? (isTooOld(facts) ? olderThan(facts) : isCurrent(currentPointer(), facts.digest) ? { code: 'same' as const, file: '', detail: '' } : undefined);
  if (fault) throw new Refusal(fault.code, fault.file, fault.detail);
  try {
    const staged = await inWorker('staged', jobFor('stage', path, packagesRoot()), onProgress);
    waitForQuiet(staged.name);
    log('update', `${path}: ${staged.facts.id} ${staged.facts.version} is ready and waits until nobody is at the screen`);
  } catch (error) {
    const refusal = refusalOf(error);
    remember(found.key, path, { refused: refusal });
    throw new Refusal(refusal.code, refusal.file, refusal.detail);
  }
}

/** The exhibit that staff can go back to; undefined: none. That which came with the kiosk has no version here. */
export function previousExhibit(): Partial<Pick<UpdateFacts, 'version' | 'title'>> | undefined {
  const { previous } = currentPointer();
  if (previous === undefined) return undefined;
  const manifest = previous === null ? undefined : installedPackages().manifestOf(previous);
  return manifest ? { version: manifest.version, title: manifest.title } : {};
}

/** Looks by itself: at the watched folder, and at sticks when a key says whose packages are welcome. */
export function lookForUpdates(): void {
  onSettings(forgetLooks);
  let before = new Set<string>();
  let busy = false;
  const look = async () => {
    const found = [...packagesInFolder(), ...(settings().updates.publicKey ? packagesOnSticks() : [])];
    // A file that is still being copied changes from one look to the next.
    const still = found.filter(({ key }) => before.has(key));
    before = new Set(found.map(({ key }) => key));
    const { next, trial } = currentPointer();
    if (next || trial) return;
    const candidates: Candidate[] = [];
    for (const one of still) {
      const { facts } = await lookAt(one, packagesRoot());
      // Whoever may write into the watched folder is the owner; a stick may be anybody's.
      if (facts && (one.from === 'folder' || facts.signed)) candidates.push({ ...one, facts });
    }
    const chosen = choose(candidates, currentPointer(), { older: settings().updates.allowOlder });
    if (chosen) await installUpdate(chosen.path);
  };
  setInterval(() => {
    if (busy) return;
    busy = true;
    look()
      .catch((error: unknown) => error instanceof Refusal || log('update', (error as Error).stack ?? String(error)))
      .finally(() => (busy = false));
  }, every);
}
