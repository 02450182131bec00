import type { Person } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { useExhibit } from '../store';
import { rendition } from './picture-of';
import './person-link.css';

/** A person's emblem, name and trade: the way to their page. */
export function PersonLink({ person, onChoose }: { person: Person; onChoose: () => void }) {
  const plate = lookup(useExhibit()).plate.get(person.portrait ?? person.emblem ?? '');
  return (
    <button type="button" className="person-link" onClick={onChoose}>
      {plate ? <img src={rendition(plate, 96)} alt="" draggable={false} /> : <i aria-hidden>{person.name.charAt(0)}</i>}
      <span>{person.name}<small>{person.trade}</small></span>
    </button>
  );
}
