import { useEffect, useState } from 'react';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { loadLayers } from '../map/load-layers';
import { namedGround, type Named } from '../map/named-ground';
import { todayInWords } from '../map/today-in-words';
import { PagedList } from '../shell/PagedList';
import { useExhibit } from '../store';
import { useWords } from '../words';

/** Streets, squares, bridges and gates by the name they had, each with its name of today: what a touch on the plan says. */
export function StreetList({ height, columns }: { height: number; columns: number }) {
  const say = useWords();
  const exhibit = useExhibit();
  const [streets, setStreets] = useState<Named[]>([]);
  useEffect(() => {
    let gone = false;
    void streetsOf(exhibit).then((found) => gone || setStreets(found));
    return () => void (gone = true);
  }, [exhibit]);
  return (
    <PagedList items={streets.map((street) => ({ ...street, id: street.name }))} height={height} columns={columns}>
      {(street) => (
        <p className="event-slip">
          <b className="event-slip-year" />
          <span>{street.name}<small>{todayInWords(street, say)}</small></span>
        </p>
      )}
    </PagedList>
  );
}

const named = ['street', 'landmark', 'wall'];

async function streetsOf({ lang, map }: Exhibit): Promise<Named[]> {
  const layers = await loadLayers(map.layers.filter(({ role }) => named.includes(role)));
  const { compare } = new Intl.Collator(lang);
  return namedGround(layers).map((one) => one.named).sort((a, b) => compare(a.name, b.name));
}
