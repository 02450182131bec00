import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { civil } from '../../exhibit/dates/dates';
import { useExhibit } from '../store';
import { useWords } from '../words';
import './number-block.css';

/** The red block: day n of 72 inside the counted period, the year outside it. */
export function NumberBlock({ event }: { event: Pick<ExhibitEvent, 'number' | 'when'> }) {
  const { count } = useExhibit();
  const say = useWords();
  const counted = count && event.number !== undefined;
  return (
    <div className={`number-block${counted ? '' : ' number-block-year'}`}>
      <span className="bois">{counted ? event.number : civil(event.when.start).year}</span>
      {counted && <span className="cap">{say('sheet.number', { total: count.total, unit: count.unit })}</span>}
    </div>
  );
}
