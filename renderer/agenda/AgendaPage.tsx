import type { Agenda, Meeting } from '../../exhibit/format/exhibit';
import { chooseEvent, choosePlace } from '../actions';
import { lookup } from '../lookup';
import { directionOf, type Direction } from '../shell/direction';
import { Icon } from '../shell/Icon';
import { whenInWords } from '../shell/when-in-words';
import { PageFrame } from '../shell/PageFrame';
import { FallbackLine } from '../sheet/FallbackLine';
import { Sources } from '../sheet/Sources';
import { useExhibit } from '../store';
import { useWords, type Word } from '../words';
import './agenda.css';

/** The programme of an anniversary, set like a poster: the day, where one meets, and who speaks, sings or reads. */
export function AgendaPage({ agenda }: { agenda: Agenda }) {
  const { lang: own } = useExhibit();
  const lang = agenda.lang ?? own;
  const within = { lang, dir: directionOf(lang) };
  return (
    <PageFrame name={agenda.title} within={within} headline={agenda.headline} short={agenda.short}>
      <FallbackLine lang={lang} />
      {agenda.meetings.map((meeting) => <MeetingBill key={meeting.id} meeting={meeting} within={within} />)}
    </PageFrame>
  );
}

function MeetingBill({ meeting, within }: { meeting: Meeting; within: { lang: string; dir: Direction } }) {
  const say = useWords();
  const exhibit = useExhibit();
  const { lang } = exhibit;
  const { event, place } = lookup(exhibit);
  const told = meeting.event ? event.get(meeting.event) : undefined;
  const where = meeting.at ? place.get(meeting.at) : undefined;
  return (
    <section className="meeting">
      <header>
        <p className="meeting-date">
          <time dateTime={meeting.when.edtf}>{whenInWords(meeting.when, lang)}</time>
          {meeting.hour && <b>{say('agenda.hour', hourOf(meeting.hour))}</b>}
        </p>
        <h2 {...within}>{meeting.title}</h2>
        <p className="meeting-place" {...within}>{meeting.place}</p>
        {meeting.by && <p className="meeting-by" {...within}>{meeting.by}</p>}
        {meeting.note && <p className="meeting-by" {...within}>{meeting.note}</p>}
      </header>
      <ol>
        {meeting.programme.map(({ hour, kind, title, by }, n) => (
          <li key={n}>
            <span className="meeting-kind">{say(`agenda.${kind}` as Word)}{hour && <b>{say('agenda.hour', hourOf(hour))}</b>}</span>
            <span {...within}>{title}{by && <i>{by}</i>}</span>
          </li>
        ))}
      </ol>
      <div className="meeting-ways">
        {told && <button type="button" onClick={() => chooseEvent(told.id, true)}>{say('agenda.told')}<Icon name="right" /></button>}
        {where && <button type="button" onClick={() => choosePlace(where.id)}>{say('agenda.plan')}<Icon name="right" /></button>}
      </div>
      <Sources sources={meeting.sources} />
    </section>
  );
}

const hourOf = (hour: string) => {
  const [hours, minutes] = hour.split(':');
  return { hours: hours!, minutes: minutes! };
};
