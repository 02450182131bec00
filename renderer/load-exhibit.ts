import type { Exhibit } from '../exhibit/exhibit';

const loaded = new Map<string, Promise<Exhibit>>();

/** The compiled exhibit in a language, fetched once and frozen at the top. Rejects when the host cannot serve it. */
export function loadExhibit(lang: string): Promise<Exhibit> {
  const known = loaded.get(lang);
  if (known) return known;
  const loading = fetch(`/exhibit/exhibit.${lang}.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`exhibit.${lang}.json: ${answer.status}`);
    return Object.freeze((await answer.json()) as Exhibit);
  });
  loaded.set(lang, loading);
  loading.catch(() => loaded.delete(lang));
  return loading;
}

/** The exhibit in its first language, which the host writes into the page. */
export const loadFirst = () => loadExhibit(document.documentElement.lang || 'en');
