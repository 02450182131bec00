import { join } from 'node:path';
import { crc32 } from './crc32';
import type { Disk } from './disk';
import type { Damage } from './read-records';
import { replaceFile, type Wait } from './replace-file';

/** Sets damaged bytes aside for whoever wants to look at them, once. */
export async function quarantine(disk: Disk, folder: string, { name, damage, wait }: { name: string; damage: Damage; wait?: Wait }): Promise<void> {
  const aside = join(folder, 'quarantine');
  const file = `${name}-at-${damage.from}-${crc32(damage.bytes).toString(16)}.bad`;
  if (disk.list(aside).includes(file)) return;
  disk.makeFolder(aside);
  disk.syncFolder(folder);
  await replaceFile(disk, join(aside, file), { content: [damage.bytes], wait });
}
