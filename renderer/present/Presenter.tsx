import { useEffect, useState } from 'react';
import { useKiosk } from '../kiosk-settings';
import type { Tour } from '../../exhibit/format/exhibit';
import { Icon } from '../shell/Icon';
import { inLanguage } from '../shell/in-language';
import { useExhibit } from '../store';
import { pictureOfStop } from '../tour/picture-of-stop';
import { pictureOfTour } from '../tour/picture-of-tour';
import { PlatePart } from '../tour/PlatePart';
import { useWords, type Say } from '../words';
import { ClockAndElapsed } from './ClockAndElapsed';
import { followPointer } from './follow-pointer';
import { boundsOf, endTalk, moveTalk, tourOf, useTalk } from './talk';
import { followTalkKeys } from './talk-keys';
import { PresenterPicture } from './PresenterPicture';
import './presenter.css';

/** The speaker's own screen: this stop, the next one, the notes, the time, the list. The hall never sees it. */
export function Presenter() {
  const say = useWords();
  const exhibit = useExhibit();
  const talk = useTalk((state) => state.talk);
  const present = useKiosk((settings) => settings.present);
  const [typed, setTyped] = useState('');
  const [ending, setEnding] = useState(false);
  useEffect(() => followTalkKeys(setTyped), []);
  const tour = talk && tourOf(exhibit, talk);
  if (!talk || !tour) return <p className="presenter presenter-none">{say('present.none')}</p>;
  const { first, last } = boundsOf(tour, present);
  const stop = tour.stops[talk.stop];
  const next = tour.stops[talk.stop + 1];
  const coming = next && pictureOfStop(exhibit, next);
  const name = (number: number) => nameOf(tour, number, say);
  return (
    <main className="presenter" aria-label={say('present.desk')}>
      <ol className="presenter-list" aria-label={say('tour.stops')}>
        {Array.from({ length: last - first + 1 }, (_, n) => first + n).map((number) => (
          <li key={number}>
            <button type="button" aria-current={number === talk.stop ? 'step' : undefined} data-told={number < talk.stop} onClick={() => moveTalk({ to: number })}>
              <b>{number >= 0 && number < tour.stops.length ? number + 1 : '·'}</b><span>{name(number)}</span>
            </button>
          </li>
        ))}
      </ol>
      <section className="presenter-now" aria-label={say('present.now')}>
        <PresenterPicture plate={stop ? pictureOfStop(exhibit, stop) : pictureOfTour(exhibit, tour)} region={stop?.region} aspect={talk.aspect ?? 16 / 9} follow={followPointer} />
        <div>
          <p className="cap">{say('present.now')}{typed && <b className="presenter-typed">{typed}</b>}</p>
          <h1 className="bois">{name(talk.stop)}</h1>
          {!stop && <p className="presenter-told">{talk.stop < 0 ? present.opening : present.closing}</p>}
          {stop && <div className="presenter-told" {...inLanguage(tour, 'html')} dangerouslySetInnerHTML={{ __html: stop.html }} />}
        </div>
      </section>
      <section className="presenter-notes" aria-label={say('present.notes')}>
        <p className="cap">{say('present.notes')}</p>
        {stop?.note ? <div {...inLanguage(tour, 'html')} dangerouslySetInnerHTML={{ __html: stop.note }} /> : <p className="presenter-none">{say('present.noNote')}</p>}
      </section>
      <aside className="presenter-side">
        <ClockAndElapsed began={talk.began} />
        <p className="cap">{say('present.next')}</p>
        {talk.stop < last ? <h2 className="bois">{name(talk.stop + 1)}</h2> : <h2 className="presenter-none">{say('present.last')}</h2>}
        {coming && <div className={`presenter-coming presenter-${coming.kind}`}><PlatePart plate={coming} region={next?.region} width={420} /></div>}
        {(talk.black || talk.free) && <p className="presenter-state" role="status">{say(talk.black ? 'present.isBlack' : 'present.isFree')}</p>}
      </aside>
      <nav className="presenter-means">
        <button type="button" disabled={talk.stop <= first && !talk.free} onClick={() => moveTalk('before')} aria-label={say('tour.before')}><Icon name="left" /></button>
        <button type="button" aria-pressed={!!talk.black} onClick={() => moveTalk('black')}>{say('present.black')}</button>
        <button type="button" aria-pressed={!!talk.plan} onClick={() => moveTalk('plan')}>{say('present.plan')}</button>
        <button type="button" aria-pressed={!!talk.free} onClick={() => moveTalk('free')}>{say(talk.free ? 'present.return' : 'present.explore')}</button>
        <button type="button" onClick={() => (ending ? endTalk() : setEnding(true))} onBlur={() => setEnding(false)}>{say(ending ? 'present.endSure' : 'present.end')}</button>
        <button type="button" className="presenter-after" disabled={talk.stop >= last && !talk.free} onClick={() => moveTalk('next')}>{say('tour.after')}<Icon name="right" /></button>
      </nav>
    </main>
  );
}

function nameOf({ stops }: Tour, number: number, say: Say): string {
  if (number < 0) return say('present.opening');
  return stops[number]?.headline.join(' ') ?? say('present.closing');
}
