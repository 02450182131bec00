import type { Usable } from './compile-lost';
import { exists, pruned } from '../check/usable';

/** Without every sensitive item, and without every id that led to one. */
export function forSchools(usable: Usable): Usable {
  const items = usable.items.filter(({ own }) => !('sensitive' in own) || own.sensitive.length === 0);
  return { ...usable, ...pruned(usable, exists(usable.file, items), items) };
}
