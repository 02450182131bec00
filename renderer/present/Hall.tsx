import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { openPlate } from '../actions';
import { Icon } from '../shell/Icon';
import { useExhibit, useStore } from '../store';
import { pictureOfStop } from '../tour/picture-of-stop';
import { usePreparedStop } from '../tour/use-prepared-stop';
import { useWords } from '../words';
import { followPointer } from './follow-pointer';
import { OrganiserWords } from './OrganiserWords';
import { Slide, SLIDE_WIDTH } from './Slide';
import { moveTalk, tourOf, useTalk } from './talk';
import { followTalkKeys } from './talk-keys';
import './hall.css';

/** What the hall sees of a talk. While the speaker explores, or a picture hangs in front, only the keys are here. */
export function Hall() {
  const say = useWords();
  const exhibit = useExhibit();
  const talk = useTalk((state) => state.talk);
  const hanging = useStore(({ visit }) => !!visit.plate);
  const [typed, setTyped] = useState('');
  const tour = talk && tourOf(exhibit, talk);
  useEffect(() => followTalkKeys(setTyped), []);
  usePreparedStop(tour?.stops[talk!.stop + 1], SLIDE_WIDTH);
  if (!talk || !tour) return null;
  if (talk.black) return <div className="hall hall-black" role="status" aria-label={say('present.isBlack')} />;
  if (talk.free || hanging) return null;
  const stop = tour.stops[talk.stop];
  const plan = !!stop && (talk.plan || !pictureOfStop(exhibit, stop));
  return (
    <HallStage plan={plan} label={say('present.label', { title: tour.title })}>
      {stop ? <Slide tour={tour} stop={talk.stop} plan={plan} open={openPlate} /> : <OrganiserWords tour={tour} closing={talk.stop >= tour.stops.length} />}
      <nav className="hall-stops" aria-label={say('tour.stops')}>
        {tour.stops.map(({ headline }, n) => (
          <button key={n} type="button" tabIndex={-1} data-told={n < talk.stop} aria-current={n === talk.stop ? 'step' : undefined} aria-label={say('tour.stop', { number: n + 1, title: headline.join(' ') })} onClick={() => moveTalk({ to: n })}>{n + 1}</button>
        ))}
        <button type="button" tabIndex={-1} className="hall-after" aria-label={say('tour.after')} onClick={() => moveTalk('next')}><Icon name="right" /></button>
      </nav>
      {stop && <p className="visually-hidden" role="status">{say('tour.at', { number: talk.stop + 1, total: tour.stops.length, title: stop.headline.join(' ') })}</p>}
      {talk.notes && <div className="hall-notes" dangerouslySetInnerHTML={{ __html: stop?.note || `<p>${say('present.noNote')}</p>` }} />}
      {typed && <p className="hall-typed" role="status">{typed}</p>}
      {talk.spot && <div className="hall-spot" style={{ '--x': `${talk.spot.x * 100}%`, '--y': `${talk.spot.y * 100}%` } as React.CSSProperties} />}
    </HallStage>
  );
}

function HallStage({ plan, label, children }: { plan: boolean; label: string; children: React.ReactNode }) {
  const stage = useRef<HTMLElement>(null);
  useEffect(() => followPointer(stage.current!, { swipe: (by) => moveTalk(by > 0 ? 'next' : 'before'), spot: (spot) => moveTalk({ spot }) }), []);
  // Type is set for the height of the hall's screen; where the plan is seen, the page keeps the measure that the plan knows.
  useLayoutEffect(() => {
    const mark = plan ? 'data-hall-plan' : 'data-hall';
    document.documentElement.toggleAttribute(mark, true);
    return () => document.documentElement.removeAttribute(mark);
  }, [plan]);
  return <section ref={stage} className={`hall${plan ? ' hall-plan' : ''}`} aria-label={label}>{children}</section>;
}
