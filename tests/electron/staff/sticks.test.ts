import { describe, expect, test } from 'vitest';
import { findSticks, type StickFs } from '../../../electron/staff/sticks';

const missing = () => {
  throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
};
const disk = (parts: Partial<StickFs>): StickFs => ({ readFileSync: missing, readdirSync: missing, existsSync: () => false, lstatSync: missing, statfsSync: () => ({ bavail: 1_000, bsize: 4_096 }), ...parts });
const free = 4_096_000;

describe('sticks', () => {
  test('on Linux are what is mounted where desktops and technicians mount', () => {
    const mounts = [
      '/dev/sda2 / ext4 rw 0 0', 'tmpfs /run tmpfs rw 0 0', '/dev/sdb1 /media/kiosk/KINGSTON vfat rw 0 0', '/dev/sdc1 /run/media/kiosk/My\\040stick exfat rw 0 0',
      '/dev/sdd1 /mnt vfat rw 0 0', '/dev/sde1 /mnt/usb vfat rw 0 0', '/dev/sde1 /mnt/usb vfat rw 0 0', '/dev/sdf1 /medialab ext4 rw 0 0', 'x /mnt/../etc ext4 rw 0 0', '',
    ].join('\n');
    expect(findSticks('linux', disk({ readFileSync: () => mounts }))).toEqual([
      { path: '/media/kiosk/KINGSTON', name: 'KINGSTON', free },
      { path: '/mnt', name: 'mnt', free },
      { path: '/mnt/usb', name: 'usb', free },
      { path: '/run/media/kiosk/My stick', name: 'My stick', free },
    ]);
  });

  test('on Linux tell whether anything can be written onto them', () => {
    const mounts = '/dev/sdb1 /media/kiosk/OPEN vfat rw,relatime,errors=remount-ro 0 0\n/dev/sdc1 /media/kiosk/LOCKED vfat ro,relatime 0 0';
    expect(findSticks('linux', disk({ readFileSync: () => mounts })).map(({ name, readOnly }) => [name, readOnly])).toEqual([['LOCKED', true], ['OPEN', undefined]]);
  });

  test('on macOS are the volumes but the one it runs from', () => {
    const lstatSync = (file: string) => ({ isSymbolicLink: () => file.endsWith('Macintosh HD'), isDirectory: () => !file.endsWith('Macintosh HD') && !file.endsWith('.txt') });
    expect(findSticks('darwin', disk({ readdirSync: () => ['Macintosh HD', 'KINGSTON', 'note.txt'], lstatSync }))).toEqual([{ path: '/Volumes/KINGSTON', name: 'KINGSTON', free }]);
  });

  test('on Windows are the drives but the one of the system, and no floppy is looked for', () => {
    const asked: string[] = [];
    const existsSync = (path: string) => {
      asked.push(path);
      return ['C:\\', 'E:\\'].includes(path);
    };
    expect(findSticks('win32', disk({ existsSync }), 'C:')).toEqual([{ path: 'E:\\', name: 'E:', free }]);
    expect(asked.some((path) => /^[ABC]:/.test(path))).toBe(false);
  });

  test('are none where nothing can be read, and one without a known size is still one', () => {
    expect(findSticks('linux', disk({}))).toEqual([]);
    expect(findSticks('linux', disk({ readFileSync: () => 'a /media/x vfat', statfsSync: missing }))).toEqual([{ path: '/media/x', name: 'x' }]);
  });
});
