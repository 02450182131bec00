import { chooseEvent, read } from '../actions';
import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { eventAtHand, eventsAtHand, phaseAt } from '../selectors';
import { Forme } from '../shell/Forme';
import { Icon } from '../shell/Icon';
import { inLanguage } from '../shell/in-language';
import { usePortrait } from '../shell/portrait';
import { whenInWords } from '../shell/when-in-words';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { CellSteps } from './CellSteps';
import { pathOf } from '../contents/path';
import { PathSteps } from '../contents/PathSteps';
import { NumberBlock } from './NumberBlock';
import { pictureOf } from './picture-of';
import { QuietSheet } from './QuietSheet';
import { situationOf } from './situation-of';
import { SituationLine } from './SituationLine';
import { SheetPicture } from './SheetPicture';
import { tabsAround } from './tabs';
import './day-sheet.css';

/** Largest line of a headline, in rem: under a picture, under a picture and over the line of the war, and with the sheet to itself. */
const MOST = { pictured: 20, situated: 15, alone: 30 };

/** A date of more letters is set smaller, to stay on one line. */
const LONG_DATE = 26;

/** The sheet of the day: number, picture, date, headline, one sentence, and the other stories of the day as sorts. */
export function DaySheet() {
  const exhibit = useExhibit();
  const visit = useVisit();
  const portrait = usePortrait();
  const event = eventAtHand(exhibit, visit);
  const when = event ? whenInWords(event.when, exhibit.lang) : '';
  const tone = phaseAt(exhibit, visit.at)?.tone ?? 'paper';
  const situated = !!situationOf(exhibit, visit);
  const alone = event && !pictureOf(exhibit, event);
  const most = alone ? MOST.alone : portrait || situated ? MOST.situated : MOST.pictured;
  if (!event) return <QuietSheet tone={tone} />;
  return (
    <article className={`day-sheet day-sheet-${tone}`} key={event.id}>
      <SheetPicture event={event} className="day-sheet-picture" width={1080} />
      <NumberBlock event={event} />
      <div className="day-sheet-text">
        <time className={`day-sheet-date${when.length > LONG_DATE ? ' day-sheet-date-long' : ''}`} dateTime={event.when.edtf}>{when}</time>
        <Forme lines={portrait ? [event.headline.join(' ')] : event.headline} max={most} maxWide={6.4} yields={alone} />
        <p data-aloud {...inLanguage(event, 'short')}>{event.short}</p>
      </div>
      <SituationLine />
      <Foot event={event} events={eventsAtHand(exhibit, visit)} />
    </article>
  );
}

function Foot({ event, events }: { event: ExhibitEvent; events: ExhibitEvent[] }) {
  const say = useWords();
  const path = pathOf(useExhibit(), useVisit(), event);
  const { shown, next } = tabsAround(events, event.id);
  return (
    <div className="day-sheet-foot">
      <CellSteps>
        {path && <PathSteps path={path} open={false} />}
        {!path && events.length > 1 && shown.map(({ item, number }) => (
          <button key={item.id} type="button" className="sort" aria-pressed={item.id === event.id}
            aria-label={say('sheet.event', { number, title: item.title })} onClick={() => chooseEvent(item.id)}>
            {number}
          </button>
        ))}
        {!path && next && (
          <button type="button" className="sort" aria-label={say('sheet.more')} onClick={() => chooseEvent(next.id)}>…</button>
        )}
        <button type="button" className="day-sheet-read" onClick={() => (chooseEvent(event.id, false), read())}>
          {say('sheet.read')}
          <Icon name="right" />
        </button>
      </CellSteps>
    </div>
  );
}
