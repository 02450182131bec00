import { useState } from 'react';
import type { Person } from '../../exhibit/format/exhibit';
import { rendition } from '../gallery/rendition';
import { useExhibit } from '../store';
import { initialOf, likeness } from './people-shown';

/** A portrait, the emblem of a trade, or a block of wood type with the initial. */
export function Likeness({ person, width }: { person: Person; width: number }) {
  const exhibit = useExhibit();
  const plate = likeness(exhibit, person);
  const [missing, setMissing] = useState<string>();
  if (!plate || missing === plate.id) return <span className="people-initial" aria-hidden>{initialOf(person)}</span>;
  return <img className="people-likeness" src={rendition(plate, width * devicePixelRatio)} alt={plate.alt} decoding="async" draggable={false} onError={() => setMissing(plate.id)} />;
}
