import MiniSearch from 'minisearch';
import { searchOptions } from '../../exhibit/search-options';

const opened = new Map<string, Promise<MiniSearch>>();

/** The compiled search index of a language, fetched once; it is taken apart in slices, so that no frame waits for it. */
export function openIndex(lang: string): Promise<MiniSearch> {
  const known = opened.get(lang);
  if (known) return known;
  const opening = fetch(`/exhibit/search.${lang}.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`search.${lang}.json: ${answer.status}`);
    return MiniSearch.loadJSONAsync(await answer.text(), searchOptions);
  });
  opened.set(lang, opening);
  opening.catch(() => opened.delete(lang));
  return opening;
}
