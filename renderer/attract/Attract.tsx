import { useEffect, useState } from 'react';
import { begin, opened } from '../actions';
import { isCalm } from '../aids/calm';
import { swallowClick } from '../shell/swallow-click';
import { staffKey } from '../staff/hold-corner';
import { useExhibit, useStore } from '../store';
import { AttractPoster } from './AttractPoster';
import { AttractTitle } from './AttractTitle';
import { DrawBack } from './DrawBack';
import { GoOn } from './GoOn';
import { programme, roundOf } from './programme';
import './attract.css';

/** A day a second, twelve posters of six seconds: the length of the loop follows from the programme. */
const POSTER = 6_000;
/** The opening lasts as long as its last movement, DESIGN 11. */
const OPENING = 1_820;

/** A touch goes in, and does nothing to what lies beneath. */
function enter() {
  swallowClick();
  void begin();
}

/**
 * Nobody is there: the exhibit's own pictures in slow motion. Time moves by one timer, not by frames; a touch anywhere
 * goes in, and a touch on a language goes in speaking it.
 */
export function Attract() {
  const exhibit = useExhibit();
  const opening = useStore((state) => state.phase === 'opening');
  const [turn, setTurn] = useState(0);
  const posters = programme(exhibit);
  useEffect(() => {
    if (opening) return undefined;
    const timer = window.setInterval(() => setTurn((now) => now + 1), POSTER);
    return () => window.clearInterval(timer);
  }, [opening]);
  useEffect(() => {
    if (!opening) return undefined;
    const timer = window.setTimeout(opened, isCalm() ? 0 : OPENING);
    return () => window.clearTimeout(timer);
  }, [opening]);
  const poster = posters[turn % posters.length];
  return (
    <section aria-label={exhibit.titles[exhibit.lang]?.title} className={`attract-screen${opening ? ' attract-leaving' : ''}`} onPointerUp={() => enter()} onKeyDown={({ key }) => key !== staffKey && void begin()}>
      {poster ? <AttractPoster key={poster.event.id} {...poster} /> : <AttractTitle round={roundOf(posters, turn)} />}
      {!opening && <GoOn />}
      {opening && <DrawBack />}
    </section>
  );
}
