import { back, chooseEvent, choosePerson } from '../actions';
import { lookup } from '../lookup';
import { useReading } from '../readings';
import { Flow } from '../shell/Flow';
import { Forme } from '../shell/Forme';
import { inLanguage } from '../shell/in-language';
import { whenInWords } from '../shell/when-in-words';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { CloseButton } from './CloseButton';
import { LongText } from './LongText';
import { NumberBlock } from './NumberBlock';
import { PersonLink } from './PersonLink';
import { nameLines } from './PlaceSheet';
import { Sources } from './Sources';

/** A decree or another document: what was decided, by whom, and what became of it. */
export function DocumentSheet({ id }: { id: string }) {
  const exhibit = useExhibit();
  const say = useWords();
  const reading = useReading('document', id);
  const found = lookup(exhibit);
  const document = found.document.get(id);
  if (!document) return null;
  const people = document.people.map((one) => found.person.get(one)).filter((one) => !!one).slice(0, 3);
  const events = [...new Set([...document.events.map((one) => found.event.get(one)), ...(found.eventsOfDocument.get(id) ?? [])])]
    .filter((one) => !!one)
    .slice(0, 3);
  return (
    <article className="opened opened-plain" key={id}>
      <NumberBlock event={document} />
      <CloseButton onClose={back} />
      <div className="opened-main">
        <header className="opened-head">
          <p className="opened-date"><time dateTime={document.when.edtf}>{whenInWords(document.when, exhibit.lang)}</time>{document.issuedBy && <span {...inLanguage(document, 'issuedBy')}>{document.issuedBy}</span>}</p>
          <Forme lines={nameLines(document.title)} max={16} maxWide={6.6} />
          <p className="opened-lead" {...inLanguage(document, 'short')}>{document.short}</p>
        </header>
        <Flow key={`${id} ${exhibit.lang}`}>
          <LongText item={document} html={reading?.html ?? ''} />
          {document.outcome && (
            <section className="disputed">
              <h2>{say('sheet.outcome')}</h2>
              <p {...inLanguage(document, 'outcome')}>{document.outcome}</p>
            </section>
          )}
        </Flow>
        <aside className="opened-side">
          {people.length > 0 && (
            <section><h2>{say('sheet.people')}</h2>{people.map((one) => <PersonLink key={one.id} person={one} onChoose={() => choosePerson(one.id)} />)}</section>
          )}
          <Sources sources={document.sources} />
        </aside>
      </div>
      <nav className="related">
        {events.map((one) => (
          <button key={one.id} type="button" onClick={() => chooseEvent(one.id, true)}><b>{one.number}</b><span>{one.title}</span></button>
        ))}
      </nav>
    </article>
  );
}
