import { dirname } from 'node:path';
import type { Disk } from '../../../electron/journal/disk';

interface Node { now: Buffer; kept: Buffer }
type Names = Map<string, Node>;
/** A change of names that no `syncFolder` has made to last. */
type Change = { folder: string; apply: (names: Names) => void };

/** A number in [0, 1). */
export type Chance = () => number;

/** The same numbers for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0) / 2 ** 32;
  };
}

/**
 * A disk in memory that keeps only what was synced: a power cut takes the rest, or leaves a part of it, or zeros in its
 * place. `fail` may refuse any call, as a full or a dying disk does.
 */
export class ForgetfulDisk implements Disk {
  #names: Names = new Map();
  #kept: Names = new Map();
  #changes: Change[] = [];
  #open = new Map<number, Node>();
  #next = 3;
  fail: (call: string, path?: string) => void = () => undefined;

  makeFolder = () => undefined;
  list = (path: string) => [...this.#names.keys()].filter((name) => dirname(name) === path).map((name) => name.slice(path.length + 1));

  open = (path: string, flags: string) => {
    this.fail('open', path);
    let node = this.#names.get(path);
    if (node && flags === 'wx') throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    if (!node) {
      if (flags.startsWith('r')) throw Object.assign(new Error('is not there'), { code: 'ENOENT' });
      const made = (node = { now: Buffer.alloc(0), kept: Buffer.alloc(0) });
      this.#change(path, (names) => names.set(path, made));
    } else if (flags === 'w') node.now = Buffer.alloc(0);
    this.#open.set(this.#next, node);
    return this.#next++;
  };
  size = (file: number) => this.#open.get(file)!.now.length;
  read = (file: number, into: Uint8Array, position: number) => this.#open.get(file)!.now.copy(into, 0, position);
  write = (file: number, bytes: Uint8Array) => {
    this.fail('write');
    const node = this.#open.get(file)!;
    node.now = Buffer.concat([node.now, bytes]);
    return bytes.length;
  };
  sync = (file: number) => {
    this.fail('sync');
    const node = this.#open.get(file)!;
    node.kept = Buffer.from(node.now);
  };
  truncate = (file: number, size: number) => {
    const node = this.#open.get(file)!;
    node.now = node.now.subarray(0, size);
  };
  close = (file: number) => void this.#open.delete(file);
  rename = (from: string, to: string) => {
    this.fail('rename', to);
    const node = this.#names.get(from)!;
    this.#change(to, (names) => {
      names.delete(from);
      names.set(to, node);
    });
  };
  remove = (path: string) => this.#change(path, (names) => names.delete(path));
  syncFolder = (path: string) => {
    this.fail('sync folder', path);
    this.#changes = this.#changes.filter(({ folder, apply }) => folder !== path || (apply(this.#kept), false));
  };

  #change(path: string, apply: (names: Names) => unknown): void {
    apply(this.#names);
    this.#changes.push({ folder: dirname(path), apply: apply as Change['apply'] });
  }

  /** The disk as the next start finds it. */
  powerCut(chance: Chance): ForgetfulDisk {
    const left = new ForgetfulDisk();
    const names = new Map(this.#kept);
    for (const { apply } of this.#changes.slice(0, Math.floor(chance() * (this.#changes.length + 1)))) apply(names);
    for (const [path, { now, kept }] of names) {
      const bytes = remains({ now, kept }, chance);
      left.#names.set(path, { now: bytes, kept: bytes });
      left.#kept.set(path, left.#names.get(path)!);
    }
    return left;
  }

  bytesOf = (path: string) => this.#names.get(path)!.now;
  put(path: string, bytes: Buffer): void {
    const node = { now: bytes, kept: bytes };
    this.#names.set(path, node);
    this.#kept.set(path, node);
  }
  copy(): ForgetfulDisk {
    const twin = new ForgetfulDisk();
    for (const [path, { now }] of this.#names) twin.put(path, Buffer.from(now));
    return twin;
  }
}

/** What was synced is there. What was written after it is there in part, or its place is, full of zeros. */
function remains({ now, kept }: Node, chance: Chance): Buffer {
  if (now.length < kept.length || !now.subarray(0, kept.length).equals(kept)) return chance() < 0.5 ? now : kept;
  const rest = now.subarray(kept.length);
  const written = Math.floor(chance() * (rest.length + 1));
  const zeros = chance() < 0.3 ? Buffer.alloc(Math.floor(chance() * 4096)) : Buffer.alloc(0);
  return Buffer.concat([kept, rest.subarray(0, written), zeros]);
}
