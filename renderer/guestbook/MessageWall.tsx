import { useEffect, useRef, useState } from 'react';
import type { WallPage } from '../../electron/contract';
import { chooseEvent, choosePlace } from '../actions';
import { host } from '../host';
import { Icon } from '../shell/Icon';
import { usePortrait } from '../shell/portrait';
import { useExhibit } from '../store';
import { dayMonthWords } from '../timeline/date-words';
import { useWords } from '../words';
import { nameOfAbout } from './about-name';
import { object, useGuestbook } from './guestbook-store';
import { Poster } from './Poster';

/** Sheets that hang side by side. */
const EACH = { landscape: 8, portrait: 9 };

/** What visitors have written and staff let hang, the newest first: one sheet to be read, the others beside it. */
export function MessageWall({ onWrite }: { onWrite: () => void }) {
  const say = useWords();
  const exhibit = useExhibit();
  const { reported } = useGuestbook();
  const each = usePortrait() ? EACH.portrait : EACH.landscape;
  const [page, setPage] = useState(0);
  const [wall, setWall] = useState<WallPage>();
  const [chosen, setChosen] = useState<string>();
  const thanks = useRef<HTMLParagraphElement>(null);
  const [thanked, setThanked] = useState(false);
  useEffect(() => {
    let gone = false;
    void host?.guestbookWall({ from: page * each, count: each }).then((it) => gone || setWall(it), () => gone || setWall({ messages: [], total: 0 }));
    return () => void (gone = true);
  }, [page, each, reported.length]);
  const pages = Math.max(1, Math.ceil((wall?.total ?? 0) / each));
  // Whoever objects to a sheet need not go on looking at it, even where staff let it hang.
  const messages = wall?.messages.filter(({ id }) => !reported.includes(id)) ?? [];
  const one = messages.find(({ id }) => id === chosen) ?? messages[0];
  const about = nameOfAbout(exhibit, one?.about);
  const lead = () => one?.about && (one.about.kind === 'place' ? choosePlace(one.about.id) : chooseEvent(one.about.id));
  const look = (id: string) => {
    setChosen(id);
    setThanked(false);
  };
  const turn = (to: number) => {
    setPage(to);
    setThanked(false);
  };
  const report = (id: string) => {
    setThanked(true);
    void object(id);
  };
  // The key that was touched is gone.
  useEffect(() => void (thanked && thanks.current?.focus({ preventScroll: true })), [thanked]);
  return (
    <section className="guestbook guestbook-wall region-front" aria-label={say('guestbook.wall.label')}>
      <div className="guestbook-ground">
        {one && <Poster key={one.id} className="guestbook-sheet" text={one.text} lang={one.lang} foot={<><span>{dayMonthWords(Date.parse(one.day), exhibit.lang)} {one.day.slice(0, 4)}</span><span>{say('guestbook.number', { number: one.number })}</span></>} />}
        <div className="guestbook-of">
          {about && !thanked && <button type="button" onClick={lead}><span>{about}</span><Icon name="right" /></button>}
          {one && !thanked && <button type="button" className="guestbook-report" onClick={() => report(one.id)}>{say('guestbook.report')}</button>}
          <p ref={thanks} tabIndex={-1} role="status">{thanked && say('guestbook.reported')}</p>
        </div>
      </div>
      <ul className="guestbook-sheets">
        {messages.map((message) => (
          <li key={message.id}>
            <button type="button" aria-pressed={message.id === one?.id} onClick={() => look(message.id)}>
              <Poster text={message.text} lang={message.lang} className="guestbook-small" />
            </button>
          </li>
        ))}
      </ul>
      {wall && !messages.length && <p className="guestbook-none">{say('guestbook.none')}</p>}
      <div className="guestbook-turn">
        <button type="button" className="guestbook-write" onClick={onWrite}>{say('guestbook.write')}</button>
        {pages > 1 && (
          <div>
            <button type="button" disabled={page === 0} onClick={() => turn(page - 1)} aria-label={say('guestbook.newer')}><Icon name="left" /></button>
            <span aria-live="polite">{say('sheet.page', { page: page + 1, pages })}</span>
            <button type="button" disabled={page >= pages - 1} onClick={() => turn(page + 1)} aria-label={say('guestbook.older')}><Icon name="right" /></button>
          </div>
        )}
      </div>
    </section>
  );
}
