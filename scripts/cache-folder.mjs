import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where downloads are kept between checkouts. */
export function cacheFolder({ env = process.env, platform = process.platform } = {}) {
  if (env.VITRINE_CACHE) return env.VITRINE_CACHE;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'vitrine', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'vitrine');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vitrine');
}
