import type { ReactNode } from 'react';
import type { Plate } from '../../exhibit/format/exhibit';
import { languageOf } from '../../exhibit/languages/language-of';
import { chooseEvent, choosePerson, choosePlace } from '../actions';
import { Forme } from '../shell/Forme';
import { inLanguage } from '../shell/in-language';
import { FallbackLine } from '../sheet/FallbackLine';
import { LongText } from '../sheet/LongText';
import { whenInWords } from '../shell/when-in-words';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { Leaf } from '../shell/Leaf';
import { useReading } from '../readings';
import { plateLinks } from './plate-links';
import { rights } from './rights';
import { Slips } from './Slips';
import { titleLines } from './title-lines';

/** What a plate is, who made and who keeps it, and the ways to what it shows. */
export function PlateSheet({ plate, children }: { plate: Plate; children?: ReactNode }) {
  const say = useWords();
  const exhibit = useExhibit();
  const reading = useReading('plate', plate.id);
  const { events, places, people } = plateLinks(exhibit, plate);
  const event = events[0];
  return (
    <aside className="plate-sheet" lang={plate.lang}>
      <header>
        {plate.number !== undefined && (
          <button type="button" className="plate-number" disabled={!event} aria-label={say('gallery.day', { number: plate.number })} onClick={() => event && chooseEvent(event.id, true)}>
            {plate.number}
          </button>
        )}
        {children}
      </header>
      <Forme lines={titleLines(plate.title)} max={12} maxWide={5} />
      <Leaf className="plate-leaf" key={plate.id}>
        {plate.caption && <Caption plate={plate} alone={!reading?.html} />}
        {reading?.html && <LongText item={plate} html={reading.html} />}
        {events.length > 0 && <Slips events={events} label={say('plate.events')} />}
        <Others label={say('people.places')} items={places} choose={choosePlace} />
        <Others label={say('people.label')} items={people} choose={choosePerson} />
        <dl>
          {facts(plate, exhibit.lang, say).map(([term, text]) => (
            <div key={term}><dt>{term}</dt><dd>{text}</dd></div>
          ))}
        </dl>
      </Leaf>
    </aside>
  );
}

/** Above a text that says in which language it is, a caption in that language need not say it again. */
const Caption = ({ plate, alone }: { plate: Plate; alone: boolean }) => (
  <>
    {alone && <FallbackLine lang={languageOf(plate, 'caption')} />}
    <p {...inLanguage(plate, 'caption')}>{plate.caption}</p>
  </>
);

function facts(plate: Plate, lang: string, say: ReturnType<typeof useWords>): [string, string][] {
  const all: [string, string | undefined][] = [
    [say('plate.date'), plate.when && whenInWords(plate.when, lang)],
    [say('plate.maker'), plate.maker],
    [say('plate.holder'), plate.holder === plate.maker ? undefined : plate.holder],
    [say('plate.licence'), rights(plate.licence, say)],
    [say('plate.credit'), plate.credit === plate.maker ? undefined : plate.credit],
  ];
  return all.filter((one): one is [string, string] => !!one[1]);
}

function Others({ label, items, choose }: { label: string; items: { id: string; name: string; lang: string }[]; choose: (id: string) => void }) {
  if (items.length === 0) return null;
  return (
    <ul className="plate-others" aria-label={label}>
      {items.map(({ id, name, lang }) => (
        <li key={id}><button type="button" lang={lang} onClick={() => choose(id)}>{name}</button></li>
      ))}
    </ul>
  );
}
