import { civil } from '../../exhibit/dates/dates';
import type { Chapter, ExhibitEvent } from '../../exhibit/format/exhibit';
import { chooseEvent } from '../actions';
import { lookup } from '../lookup';
import { directionOf } from '../shell/direction';
import { useExhibit } from '../store';
import { useWords } from '../words';

/** The number that leads to the day; the year where days are not counted. */
const Leads = ({ event }: { event?: ExhibitEvent }) =>
  event ? <b className={event.number === undefined ? 'dispute-year' : undefined}>{event.number ?? civil(event.when.start).year}</b> : null;

/** Every question on which historians disagree, what each found, and the event that raises it. */
export function DisputeList({ disputes }: { disputes: Chapter['disputes'] }) {
  const say = useWords();
  const exhibit = useExhibit();
  const { lang: own } = exhibit;
  const { event, source } = lookup(exhibit);
  return (
    <section className="dispute-list">
      <h2>{say('chapter.disputes', { n: disputes.length })}</h2>
      {disputes.map(({ question, claims, event: id, lang = own }) => (
        <div key={`${id} ${question}`} className="dispute">
          <button type="button" onClick={() => chooseEvent(id, true)}>
            <Leads event={event.get(id)} />
            <span><span lang={lang} dir={directionOf(lang)}>{question}</span><small>{event.get(id)?.title}</small></span>
          </button>
          <dl lang={lang} dir={directionOf(lang)}>
            {claims.map(({ value, by, note }) => (
              <div key={`${by} ${value}`}>
                <dt>{value}</dt>
                <dd>{[source.get(by)?.author ?? source.get(by)?.title, source.get(by)?.year].filter(Boolean).join(', ')}{note && <small>{note}</small>}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
