import { useEffect, useState } from 'react';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { aboutAtHand, nameOfAbout } from './about-name';
import { askTerms, tie, useGuestbook } from './guestbook-store';
import { MessageWall } from './MessageWall';
import { Poster } from './Poster';
import { Thanks } from './Thanks';
import { Writing } from './Writing';
import './guestbook.css';

/** The open microphone: a message becomes a poster while it is written, and hangs on the wall of messages. */
export function Guestbook() {
  const say = useWords();
  const exhibit = useExhibit();
  const { event, place } = useVisit();
  const { terms, left, draft } = useGuestbook();
  const [wall, setWall] = useState(false);
  useEffect(() => void askTerms(), []);
  useEffect(() => {
    const about = aboutAtHand({ event, place });
    // Whoever comes from a story writes about it, until they say otherwise.
    if (about && nameOfAbout(exhibit, about)) tie(about, true);
  }, [exhibit, event, place]);
  if (!terms) return <section className="guestbook region-front" aria-label={say('guestbook.title')} />;
  if (wall) return <MessageWall onWrite={() => setWall(false)} />;
  const kept = left?.outcome === 'hung' || left?.outcome === 'waits' ? left : undefined;
  const about = draft.tied ? nameOfAbout(exhibit, draft.about) : undefined;
  return (
    <section className="guestbook region-front" aria-label={say('guestbook.title')}>
      <div className="guestbook-ground">
        <Poster key={kept ? 'kept' : 'draft'} className={kept ? 'guestbook-sheet guestbook-pasted' : 'guestbook-sheet'} lang={exhibit.lang}
          text={draft.text || say('guestbook.blank')} empty={!draft.text}
          foot={<><span>{about}</span>{kept && <span>{say('guestbook.number', { number: kept.number })}</span>}</>} />
      </div>
      <div className="guestbook-side">{kept ? <Thanks kept={kept} onWall={() => setWall(true)} /> : <Writing terms={terms} onWall={() => setWall(true)} />}</div>
    </section>
  );
}
