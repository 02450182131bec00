import { step } from '../actions';
import { useWords } from '../words';
import './write-about.css';
import { useGuestbook } from './guestbook-store';

/** The way from a story or a place to a message about it, where there is a guestbook. */
export function WriteAbout({ event, place }: { event?: string; place?: string }) {
  const say = useWords();
  const offered = useGuestbook(({ terms }) => !!terms);
  if (!offered) return null;
  return <button type="button" className="write-about" onClick={() => step({ view: 'guestbook', event, place, open: false })}>{say('guestbook.writeAbout')}</button>;
}
