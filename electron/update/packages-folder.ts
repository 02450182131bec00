import * as fs from 'node:fs';
import { join } from 'node:path';
import { contentFolder, manifestName, readManifest, type Manifest } from '../../exhibit/package/pack-manifest';
import { writeWhole, type WriteFs } from '../write-whole';
import { fallBack, isFolderName, named, nothingInstalled, parsePointer, startAgain, swap, type Pointer } from './pointer';

export type PackagesFs = WriteFs & Pick<typeof fs, 'readFileSync' | 'readdirSync' | 'lstatSync' | 'mkdirSync' | 'statSync'>;

export const stagingPrefix = '.staging-';

/** The folder `packages/`: one folder a package, and `current.json` that says which is shown. */
export function packagesFolder(root: string, disk: PackagesFs = fs) {
  const file = join(root, 'current.json');
  const exhibitIn = (name: string) => join(root, name, contentFolder);

  function manifestOf(name: string): Manifest | undefined {
    try {
      return readManifest(JSON.parse(disk.readFileSync(join(root, name, manifestName), 'utf8')));
    } catch {
      return undefined;
    }
  }

  /** Every file that its list of contents names is there with its size. A power cut after the swap can do no other harm. */
  function isWhole(name: string): boolean {
    const manifest = manifestOf(name);
    const sizeOf = (path: string) => disk.lstatSync(join(root, name, path), { throwIfNoEntry: false });
    return manifest !== undefined && manifest.files.every(({ path, size }) => sizeOf(path)?.isFile() === true && sizeOf(path)?.size === size);
  }

  function read(): Pointer {
    try {
      return parsePointer(disk.readFileSync(file, 'utf8')) ?? found();
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? nothingInstalled : found();
    }
  }

  /** A pointer that cannot be read: the package that came last and is whole. */
  function found(): Pointer {
    const newest = names().filter(isFolderName).map((name) => ({ name, at: disk.statSync(join(root, name)).mtimeMs })).sort((a, b) => b.at - a.at);
    return { ...nothingInstalled, current: newest.find(({ name }) => isWhole(name))?.name ?? null };
  }

  function names(): string[] {
    try {
      return disk.readdirSync(root);
    } catch {
      return [];
    }
  }

  const write = (pointer: Pointer): void => {
    disk.mkdirSync(root, { recursive: true });
    writeWhole(file, `${JSON.stringify(pointer, null, 1)}\n`, disk);
  };

  /** Takes away what no pointer names: packages before the previous one, and what an interrupted installation left. */
  function clean(pointer: Pointer): void {
    const kept = new Set(['current.json', ...named(pointer)]);
    for (const name of names()) if (!kept.has(name)) attempt(() => disk.rmSync(join(root, name), { recursive: true, force: true }));
  }

  /**
   * What is shown from this start on. A package that waited is taken now, when nobody can be at the screen; one that did not
   * show itself in several starts, or whose files are not all there, gives way. Says why, for the log.
   */
  function begin(): { pointer: Pointer; why?: string } {
    const before = read();
    const { pointer, why } = settle(before);
    if (pointer !== before) attempt(() => write(pointer));
    clean(pointer);
    return { pointer, why };
  }

  function settle(pointer: Pointer): { pointer: Pointer; why?: string } {
    if (pointer.next) {
      if (isWhole(pointer.next)) return { pointer: startAgain(swap(pointer, pointer.next))!, why: `${pointer.next} is shown from this start on` };
      const { next, ...rest } = pointer;
      return { ...settle(rest), why: `${next} is not whole and is thrown away` };
    }
    const again = startAgain(pointer);
    if (!again) return { ...settle(fallBack(pointer)), why: `${pointer.current} did not show itself; the exhibit before it is back` };
    if (again.current === null || isWhole(again.current)) return { pointer: again };
    return { ...settle(fallBack(again)), why: `${again.current} is not whole; the exhibit before it is back` };
  }

  return { root, exhibitIn, manifestOf, isWhole, read, write, clean, begin };
}

export type PackagesFolder = ReturnType<typeof packagesFolder>;

/** A disk that cannot be written must not keep the kiosk from showing what it has. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Tried again at the next start.
  }
}
