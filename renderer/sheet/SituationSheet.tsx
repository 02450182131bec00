import { adjust, chooseEvent, close } from '../actions';
import { startOf } from '../../exhibit/dates/dates';
import type { Exhibit, Situation } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { Flow } from '../shell/Flow';
import { Forme } from '../shell/Forme';
import { inLanguage } from '../shell/in-language';
import { whenInWords } from '../shell/when-in-words';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { CloseButton } from './CloseButton';
import { LongText } from './LongText';
import { NumberBlock } from './NumberBlock';
import { nameLines } from './PlaceSheet';
import { Sources } from './Sources';
import './situation.css';

/** How the war stands at the end of a day: the line, the account, who holds what; the day before and the day after. */
export function SituationSheet({ id }: { id: string }) {
  const exhibit = useExhibit();
  const say = useWords();
  const all = exhibit.items.situation;
  const at = all.findIndex((one) => one.id === id);
  const situation = all[at];
  if (!situation) return null;
  return (
    <article className="opened opened-plain" key={id}>
      <NumberBlock event={situation} />
      <CloseButton onClose={close} />
      <div className="opened-main">
        <header className="opened-head">
          <p className="opened-date"><time dateTime={situation.when.edtf}>{whenInWords(situation.when, exhibit.lang)}</time><span>{say('sheet.situation')}</span></p>
          <Forme lines={nameLines(situation.line.replace(/\.$/, ''))} max={10.4} maxWide={5} />
        </header>
        <Flow key={`${id} ${exhibit.lang}`}>
          <LongText item={situation} html={situation.html} />
          <Events exhibit={exhibit} situation={situation} />
        </Flow>
        <aside className="opened-side">
          <Held situation={situation} />
          <Sources sources={situation.sources} />
        </aside>
      </div>
      <nav className="related">
        {[all[at - 1], all[at + 1]].map((one) => one && <DayBeside key={one.id} situation={one} />)}
      </nav>
    </article>
  );
}

/** Another day of the war: the loupe goes along, and it is no step, as leafing is none. */
function DayBeside({ situation }: { situation: Situation }) {
  const { scale } = useVisit();
  const go = () => adjust({ situation: situation.id, event: undefined, at: startOf(scale, situation.when.start) });
  return (
    <button type="button" className="related-long" onClick={go}>
      <b>{situation.number}</b>
      <span {...inLanguage(situation, 'line')}>{situation.line}</span>
    </button>
  );
}

function Held({ situation }: { situation: Situation }) {
  const say = useWords();
  const exhibit = useExhibit();
  const { place } = lookup(exhibit);
  const names = (ids: string[]) => ids.map((id) => place.get(id)?.name).filter(Boolean).join(', ');
  const held = [
    ...situation.holds.map(({ side, places }) => ({ who: exhibit.sides.find(({ id }) => id === side)?.name ?? side, what: names(places) })),
    { who: say('sheet.contested'), what: names(situation.contested) },
  ];
  return (
    <section className="held">
      <h2>{say('sheet.held')}</h2>
      <dl>{held.map(({ who, what }) => what && <div key={who}><dt>{who}</dt><dd>{what}</dd></div>)}</dl>
    </section>
  );
}

function Events({ exhibit, situation }: { exhibit: Exhibit; situation: Situation }) {
  const say = useWords();
  const events = situation.events.map((id) => lookup(exhibit).event.get(id)).filter((one) => !!one);
  if (events.length === 0) return null;
  return (
    <section className="opened-list">
      <h2>{say('sheet.stories')}</h2>
      {events.map((one) => <button key={one.id} type="button" onClick={() => chooseEvent(one.id, true)}>{one.title}</button>)}
    </section>
  );
}
