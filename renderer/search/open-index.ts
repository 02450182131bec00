import MiniSearch from 'minisearch';
import { searchOptions } from '../../exhibit/format/search-options';
import { exhibitAddress } from '../exhibit-address';

const opened = new Map<string, Promise<MiniSearch>>();

/** The compiled search index of a language, fetched once; it is taken apart in slices, so that no frame waits for it. */
export function openIndex(lang: string): Promise<MiniSearch> {
  const address = exhibitAddress(`search.${lang}.json`);
  const known = opened.get(address);
  if (known) return known;
  const opening = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`search.${lang}.json: ${answer.status}`);
    return MiniSearch.loadJSONAsync(await answer.text(), searchOptions);
  });
  opened.set(address, opening);
  opening.catch(() => opened.delete(address));
  return opening;
}
