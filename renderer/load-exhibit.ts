import type { Exhibit } from '../exhibit/format/exhibit';
import { bringFaces } from './shell/bring-faces';
import { offeredLanguages } from './kiosk-settings';
import { exhibitAddress } from './exhibit-address';

const loaded = new Map<string, Promise<Exhibit>>();

/** The compiled exhibit in a language, fetched once and frozen at the top. Rejects when the host cannot serve it. */
export function loadExhibit(lang: string): Promise<Exhibit> {
  const address = exhibitAddress(`exhibit.${lang}.json`);
  const known = loaded.get(address);
  if (known) return known;
  const faces = bringFaces(lang);
  const loading = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`exhibit.${lang}.json: ${answer.status}`);
    const exhibit = (await answer.json()) as Exhibit;
    await faces;
    return Object.freeze({ ...exhibit, languages: offeredLanguages(exhibit.languages) });
  });
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

/** The exhibit in its first language, which the host writes into the page, or in the first that the kiosk offers. */
export async function loadFirst(): Promise<Exhibit> {
  const exhibit = await loadExhibit(document.documentElement.lang || 'en');
  const [first] = exhibit.languages;
  return !first || first === exhibit.lang ? exhibit : loadExhibit(first);
}
