import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Plate } from '../../exhibit/format/exhibit';
import { languageOf } from '../../exhibit/languages/language-of';
import { closePlate, openPlate } from '../actions';
import { lookup } from '../lookup';
import { inLanguage } from '../shell/in-language';
import { FallbackLine } from '../sheet/FallbackLine';
import { Icon } from '../shell/Icon';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { Leaf } from '../shell/Leaf';
import { plateInLanguage } from './plate-in-language';
import { PlateSheet } from './PlateSheet';
import { PlateStage } from './PlateStage';
import { beside } from './plate-links';
import { Recording } from './Recording';
import './plate-view.css';

/** The chosen plate over everything else. */
export function PlateView() {
  const exhibit = useExhibit();
  const { plate } = useVisit();
  const found = plate ? lookup(exhibit).plate.get(plate) : undefined;
  return found ? <OpenPlate plate={plateInLanguage(found, exhibit.lang)} /> : null;
}

function OpenPlate({ plate }: { plate: Plate }) {
  const say = useWords();
  const exhibit = useExhibit();
  const visit = useVisit();
  const [reading, setReading] = useState<string>();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => takeFocus(dialog.current!), []);
  const { before, after } = beside(exhibit, visit, plate.id);
  const read = reading === plate.id;
  return (
    <div ref={dialog} className="plate" role="dialog" aria-modal aria-label={plate.title} tabIndex={-1} onKeyDown={escape}>
      <p className="visually-hidden" role="status">{plate.title}</p>
      {plate.media === 'image' ? <PlateStage key={plate.src} plate={plate} lang={visit.lang} /> : <Recording key={plate.id} plate={plate} />}
      <PlateSheet plate={plate} />
      {read && <Leaf className="plate-transcript"><FallbackLine lang={languageOf(plate, 'transcript')} /><p {...inLanguage(plate, 'transcript')}>{plate.transcript}</p></Leaf>}
      <nav className="plate-ways">
        <Turn name="left" label={say('plate.before')} to={before} />
        {plate.media === 'image' && plate.transcript && (
          <button type="button" className="plate-read" aria-pressed={read} onClick={() => setReading(read ? undefined : plate.id)}>{say(read ? 'plate.picture' : 'plate.transcript')}</button>
        )}
        <Turn name="right" label={say('plate.after')} to={after} />
      </nav>
      <button type="button" className="plate-close" aria-label={say('plate.close')} onClick={closePlate}>
        <Icon name="close" /><span aria-hidden>{say('plate.close')}</span>
      </button>
    </div>
  );
}

const Turn = ({ name, label, to }: { name: 'left' | 'right'; label: string; to?: Plate }) => (
  <button type="button" className="plate-turn" aria-label={label} disabled={!to} onClick={() => to && openPlate(to.id)}><Icon name={name} /></button>
);

function escape(event: KeyboardEvent) {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  closePlate();
}

/** The keyboard goes into the dialog, and back to where it came from. */
function takeFocus(dialog: HTMLElement) {
  const before = document.activeElement as HTMLElement | null;
  dialog.focus();
  const stay = (event: FocusEvent) => {
    if (!dialog.contains(event.target as Node)) dialog.focus();
  };
  document.addEventListener('focusin', stay);
  return () => {
    document.removeEventListener('focusin', stay);
    before?.focus({ preventScroll: true });
  };
}
