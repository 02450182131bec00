import { writeFileSync } from 'node:fs';

const every = 1_000;

/**
 * Tells the supervisor that the main process lives: a number that grows, in the file that the supervisor names. Without a
 * supervisor there is no file. Written in place: that works on a full disk too.
 */
export function beatForSupervisor(): void {
  const file = process.env.VITRINE_HEARTBEAT;
  if (!file) return;
  let count = 0;
  const write = () => {
    try {
      writeFileSync(file, `${(count += 1)}\n`, { flag: 'r+' });
    } catch {
      // The supervisor made the file; where it could not, it does not watch.
    }
  };
  write();
  setInterval(write, every);
}
