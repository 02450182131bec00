import { useStore } from '../store';
import { directionOf } from './direction';

/**
 * The page says in which language and direction it is read. From the store and not from a view: the views measure
 * themselves as soon as they are drawn, and what they measure must be mirrored already. What draws by itself is told.
 */
export function followLanguage(): () => void {
  const root = document.documentElement;
  return useStore.subscribe(({ exhibit: { lang } }, before) => {
    if (lang === before.exhibit?.lang && lang === root.lang) return;
    const dir = directionOf(lang);
    const turned = dir !== (root.dir || 'ltr');
    root.lang = lang;
    root.dir = dir;
    if (turned) document.dispatchEvent(new Event('vitrine:turned'));
  });
}
