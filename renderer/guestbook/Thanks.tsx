import { useEffect, useRef } from 'react';
import { Icon } from '../shell/Icon';
import { useWords } from '../words';
import { useGuestbook, writeAnother } from './guestbook-store';

/** Said only when the message is on the disk: whether it hangs, or who reads it first. */
export function Thanks({ kept, onWall }: { kept: { outcome: 'hung' | 'waits' }; onWall: () => void }) {
  const say = useWords();
  const { terms } = useGuestbook();
  const hung = kept.outcome === 'hung';
  const words = useRef<HTMLHeadingElement>(null);
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  return (
    <div className="guestbook-thanks">
      <h1 ref={words} tabIndex={-1}>{say('guestbook.thanks')}</h1>
      <p role="status">{say(hung ? 'guestbook.hung' : 'guestbook.waits')}</p>
      <div className="guestbook-next">
        {(terms?.hung ?? 0) > 0 && <button type="button" className="btn solid" onClick={onWall}>{say('guestbook.wall', { count: terms!.hung })}<Icon name="right" /></button>}
        <button type="button" className="btn" onClick={writeAnother}>{say('guestbook.another')}</button>
      </div>
    </div>
  );
}
