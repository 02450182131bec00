import { spawnSync } from 'node:child_process';

/** Debian's `nobody`: it owns nothing, so a kiosk that runs as it can spoil nothing. */
export const nobody = { uid: 65534, gid: 65534 };

/** Can a process of this user (root: of `nobody`) make the user namespace that Chromium's sandbox needs? */
export function sandboxWorks(user = process.getuid?.() === 0 ? nobody : {}) {
  if (process.platform !== 'linux') return true;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true'], { ...user, stdio: 'ignore' }).status === 0;
}
