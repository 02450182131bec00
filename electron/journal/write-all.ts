import type { Disk } from './disk';

/** A disk that is nearly full takes a part; the rest then fails aloud. */
export function writeAll(disk: Disk, file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const count = disk.write(file, bytes.subarray(done));
    if (count === 0) throw Object.assign(new Error('the disk took nothing'), { code: 'ENOSPC' });
    done += count;
  }
}
