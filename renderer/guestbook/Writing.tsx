import { useRef } from 'react';
import type { GuestbookTerms, Left } from '../../electron/contract';
import { lengthOf } from '../keyboard/edit-text';
import { Keyboard } from '../keyboard/Keyboard';
import { useExhibit } from '../store';
import { useWords, type Say } from '../words';
import { nameOfAbout } from './about-name';
import { send, tie, useGuestbook, write } from './guestbook-store';

/** The question, the field, and the keys. */
export function Writing({ terms, onWall }: { terms: GuestbookTerms; onWall: () => void }) {
  const say = useWords();
  const exhibit = useExhibit();
  const { draft, left } = useGuestbook();
  const field = useRef<HTMLTextAreaElement>(null);
  const { longest, moderation, hung, closed } = terms;
  const about = nameOfAbout(exhibit, draft.about);
  const trouble = troubleOf(say, left, closed);
  const change = (text: string) => lengthOf(text) <= longest && write(text.replace(/\s/g, ' '));
  return (
    <>
      <h1>{say('guestbook.question')}</h1>
      <p className="guestbook-lead" hidden={!!trouble}>{say(moderation === 'before' ? 'guestbook.before' : 'guestbook.after')} {say('guestbook.privacy')}</p>
      <p className="guestbook-lead guestbook-trouble" id="guestbook-trouble" role="status">{trouble}</p>
      <div className="guestbook-field">
        <label htmlFor="guestbook-words">{say('guestbook.words')}</label>
        <span className="guestbook-count">{say('guestbook.count', { count: lengthOf(draft.text), longest })}</span>
        <textarea id="guestbook-words" ref={field} value={draft.text} rows={2} inputMode="none" spellCheck={false} autoComplete="off" aria-describedby="guestbook-trouble"
          onChange={({ target }) => change(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), void send())} />
      </div>
      <div className="guestbook-choices">
        {about && draft.about && (
          <button type="button" className="guestbook-tie" aria-pressed={draft.tied} onPointerDown={(event) => event.preventDefault()} onClick={() => tie(draft.about!, !draft.tied)}>
            <i aria-hidden>{draft.tied ? '×' : ''}</i><span>{say('guestbook.about', { title: about })}</span>
          </button>
        )}
        {hung > 0 && <button type="button" className="guestbook-to-wall" onClick={onWall}>{say('guestbook.wall', { count: hung })}</button>}
      </div>
      <Keyboard field={field} onText={write} onDone={() => void send()} done={say('guestbook.send')} longest={longest} sentences />
    </>
  );
}

/** What stands in the way, said as it is. */
function troubleOf(say: Say, left: Left | undefined, closed: GuestbookTerms['closed']): string {
  if (left?.outcome === 'later') return say('guestbook.later', { seconds: left.seconds });
  if (left?.outcome === 'empty') return say('guestbook.empty');
  const why = left?.outcome === 'unkept' ? left.why : closed;
  return why ? say(why === 'full' ? 'guestbook.full' : 'guestbook.broken') : '';
}
