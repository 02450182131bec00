import { chooseEvent, choosePerson, choosePlace, close, openDocument } from '../actions';
import type { ExhibitEvent, Reading } from '../../exhibit/format/exhibit';
import { pathOf } from '../contents/path';
import { PathSteps } from '../contents/PathSteps';
import { WriteAbout } from '../guestbook/WriteAbout';
import { lookup } from '../lookup';
import { eventAtHand } from '../selectors';
import { useReading } from '../readings';
import { Forme } from '../shell/Forme';
import { Flow } from '../shell/Flow';
import { inLanguage } from '../shell/in-language';
import { whenInWords } from '../shell/when-in-words';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { CloseButton } from './CloseButton';
import { Disputed } from './Disputed';
import { LongText } from './LongText';
import { NumberBlock } from './NumberBlock';
import { PersonLink } from './PersonLink';
import { pictureOf } from './picture-of';
import { Quoted } from './Quoted';
import { Related } from './Related';
import { SheetPicture } from './SheetPicture';
import { Sources } from './Sources';

/** A text of so few characters leaves room for a larger headline. */
const SHORT = 480;

/** The event to be read: plate, headline, lead and text; people, place, decisions and sources beside it. */
export function EventSheet() {
  const exhibit = useExhibit();
  const visit = useVisit();
  const event = eventAtHand(exhibit, visit);
  const reading = useReading('event', event?.id);
  if (!event) return null;
  const path = pathOf(exhibit, visit, event);
  const { html = '', lead, disputed = [] } = reading ?? {};
  const roomy = html.length < SHORT && event.quotations.length + disputed.length === 0;
  const [max, maxWide] = MOST[roomy ? 'roomy' : pictureOf(exhibit, event) ? 'tight' : 'alone'];
  return (
    <article className="opened" key={event.id}>
      <SheetPicture event={event} className="opened-picture" width={1080} />
      <NumberBlock event={event} />
      <CloseButton onClose={close} />
      <div className="opened-main">
        <header className="opened-head">
          <Dateline event={event} />
          <Forme lines={shout(event.headline)} max={max} maxWide={maxWide} />
          {lead && <p className="opened-lead" {...inLanguage(event, 'lead')}>{lead}</p>}
        </header>
        <Flow key={`${event.id} ${exhibit.lang}`}>
          <LongText item={event} html={html} />
          <Following event={event} disputed={disputed} />
        </Flow>
        <Beside event={event} />
      </div>
      {path ? <PathSteps path={path} open /> : <Related event={event} onChoose={(id) => chooseEvent(id, true)} />}
    </article>
  );
}

/** Largest lines of a headline, in rem, the wide ones second: over a short text, on a sheet without a picture, and else. */
const MOST = { roomy: [20, 8], alone: [16, 7], tight: [11.5, 5.4] } as const;

/** So few letters make one strong line, not two weak ones. */
const BRIEF = 10;
const shout = (lines: string[]) => (lines.join(' ').length <= BRIEF ? [lines.join(' ')] : lines);

/** More letters of date and place than these are set smaller, to stay on one line. */
const LINE = 40;

function Dateline({ event }: { event: ExhibitEvent }) {
  const exhibit = useExhibit();
  const place = lookup(exhibit).place.get(event.places[0] ?? '');
  const when = whenInWords(event.when, exhibit.lang);
  const long = when.length + (place?.name.length ?? 0) > LINE;
  return (
    <p className={`opened-date${long ? ' opened-date-long' : ''}`}>
      <time dateTime={event.when.edtf}>{when}</time>
      {place && <button type="button" onClick={() => choosePlace(place.id)}>{place.name}</button>}
    </p>
  );
}

/** As many as stand beside the text; the others follow it. */
const PEOPLE = 2;
const SOURCES = 3;

function Beside({ event }: { event: ExhibitEvent }) {
  const say = useWords();
  const { person } = lookup(useExhibit());
  const people = event.people.map((id) => person.get(id)).filter((one) => !!one).slice(0, PEOPLE);
  return (
    <aside className="opened-side">
      {people.length > 0 && (
        <section>
          <h2>{say('sheet.people')}</h2>
          {people.map((one) => <PersonLink key={one.id} person={one} onChoose={() => choosePerson(one.id)} />)}
        </section>
      )}
      <WriteAbout event={event.id} />
      <Sources sources={event.sources.slice(0, SOURCES)} />
    </aside>
  );
}

function Following({ event, disputed }: { event: ExhibitEvent } & Required<Pick<Reading, 'disputed'>>) {
  const say = useWords();
  const { person, document } = lookup(useExhibit());
  const documents = event.documents.map((id) => document.get(id)).filter((one) => !!one);
  const people = event.people.map((id) => person.get(id)).filter((one) => !!one).slice(PEOPLE);
  return (
    <>
      {documents.length > 0 && (
        <section className="opened-list">
          <h2>{say('sheet.decided')}</h2>
          {documents.map((one) => <button key={one.id} type="button" onClick={() => openDocument(one.id)}>{one.title}</button>)}
        </section>
      )}
      <Quoted ids={event.quotations} />
      <Disputed disputes={disputed} {...inLanguage(event, 'disputed')} />
      {people.length > 0 && (
        <section className="opened-list">
          <h2>{say('sheet.people')}</h2>
          {people.map((one) => <button key={one.id} type="button" onClick={() => choosePerson(one.id)}>{one.name}</button>)}
        </section>
      )}
      {event.sources.length > SOURCES && <div className="opened-list"><Sources sources={event.sources} /></div>}
    </>
  );
}
