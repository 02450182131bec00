import { chooseEvent, read } from '../actions';
import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { pathOf } from '../contents/path';
import { PathSteps } from '../contents/PathSteps';
import { NumberBlock } from '../sheet/NumberBlock';
import { QuietSheet } from '../sheet/QuietSheet';
import { SituationLine } from '../sheet/SituationLine';
import { situationOf } from '../sheet/situation-of';
import { tabsAround } from '../sheet/tabs';
import { eventAtHand, eventsAtHand, eventsIn, phaseAt, windowOf } from '../selectors';
import { Forme } from '../shell/Forme';
import { Icon } from '../shell/Icon';
import { ThemeStepper } from '../shell/ThemeStepper';
import { whenInWords } from '../shell/when-in-words';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import './reach-deck.css';

/** Rows that lie in the deck, one under the other. */
const ROWS = 3;

/** The sheet of the day laid flat under the plan: number, headline, the stories as rows, all of it low. */
export function ReachDeck() {
  const exhibit = useExhibit();
  const visit = useVisit();
  const event = eventAtHand(exhibit, visit);
  if (!event) return <QuietSheet tone={phaseAt(exhibit, visit.at)?.tone ?? 'paper'} />;
  return (
    <article className="reach-deck" key={event.id}>
      <NumberBlock event={event} />
      <div className="reach-deck-words">
        <time className="reach-deck-date" dateTime={event.when.edtf}>{whenInWords(event.when, exhibit.lang)}</time>
        <Forme lines={event.headline} max={7.4} maxWide={3.4} />
        <Themes />
      </div>
      <Rows event={event} />
    </article>
  );
}

function Themes() {
  const say = useWords();
  const exhibit = useExhibit();
  const visit = useVisit();
  const n = eventsIn(exhibit, windowOf(exhibit, visit), visit).length;
  return <ThemeStepper className="reach-deck-themes" themes={exhibit.themes} count={say('map.stories', { n })} />;
}

/** A row chooses its story; the row of the chosen one opens it. How the war stands lies below, where it has room. */
function Rows({ event }: { event: ExhibitEvent }) {
  const say = useWords();
  const exhibit = useExhibit();
  const visit = useVisit();
  const path = pathOf(exhibit, visit, event);
  const events = eventsAtHand(exhibit, visit);
  const last = events.length > ROWS || (events.length === ROWS && situationOf(exhibit, visit));
  const room = path ? 1 : last ? ROWS - 1 : ROWS;
  const { shown, next } = tabsAround(events, event.id, room);
  return (
    <div className="reach-deck-rows">
      {shown.map(({ item, number }) => (
        <button key={item.id} type="button" className="reach-deck-row" aria-current={item.id === event.id || undefined}
          onClick={() => (item.id === event.id ? (chooseEvent(item.id, false), read()) : chooseEvent(item.id))}>
          <b>{number}</b>
          <span>{item.title}</span>
          {item.id === event.id && <i>{say('sheet.read')}</i>}
          <Icon name="right" />
        </button>
      ))}
      {path && <PathSteps path={path} open={false} />}
      <div className="reach-deck-last">
        <SituationLine />
        {!path && next && <button type="button" className="reach-deck-more" onClick={() => chooseEvent(next.id)}>{say('sheet.more')}</button>}
      </div>
    </div>
  );
}
