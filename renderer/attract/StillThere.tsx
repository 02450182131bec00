import { useEffect, useState } from 'react';
import { stay } from '../actions';
import { silhouette } from '../map/silhouette';
import { countDown } from '../shell/idle';
import { swallowClick } from '../shell/swallow-click';
import { useIdleTimes } from '../kiosk-settings';
import { useWords } from '../words';
import './still-there.css';

/** A shape smaller than this share of the screen's width cannot hold the words. */
const SMALLEST = 0.3;

/** "Still there?": the red comes back over the plan and counts; a touch anywhere stays. */
export function StillThere() {
  const idle = useIdleTimes();
  const say = useWords();
  const [left, setLeft] = useState(idle.countdown);
  const [shape] = useState(() => {
    const held = silhouette();
    return held && held.width > innerWidth * SMALLEST ? held : undefined;
  });
  useEffect(() => countDown(idle.countdown, setLeft), [idle.countdown]);
  useEffect(() => {
    window.addEventListener('keydown', stay);
    return () => window.removeEventListener('keydown', stay);
  }, []);
  return (
    <div className="still-there" role="alertdialog" aria-label={say('idle.still')} onPointerUp={() => (swallowClick(), stay())}>
      <svg className="still-there-red" aria-hidden>
        {shape ? <polygon points={shape.points} /> : <rect x="0" y="0" width="100%" height="100%" />}
      </svg>
      <div className="still-there-words" style={shape && { left: shape.left, top: shape.top, width: shape.width, height: shape.height }}>
        <span className="bois" aria-live="off">{left}</span>
        <b>{say('idle.still')}</b>
        <i>{say('idle.touch')}</i>
        <button type="button" className="still-there-stay" autoFocus onClick={stay}>{say('idle.here')}</button>
      </div>
    </div>
  );
}
