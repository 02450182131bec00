import { openSituation } from '../actions';
import { Icon } from '../shell/Icon';
import { inLanguage } from '../shell/in-language';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { situationOf } from './situation-of';
import './situation.css';

/** How the war stands on the day of the sheet, in one line that can be opened. Years and months have no such line. */
export function SituationLine() {
  const say = useWords();
  const exhibit = useExhibit();
  const situation = situationOf(exhibit, useVisit());
  if (!situation) return null;
  return (
    <button type="button" className="situation-line" onClick={() => openSituation(situation.id)}>
      <b>{say('sheet.war')}</b>
      <span {...inLanguage(situation, 'line')}>{situation.line}</span>
      <Icon name="right" />
    </button>
  );
}
