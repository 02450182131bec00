import { useEffect, useState } from 'react';
import { stay } from '../actions';
import { countDown } from '../shell/idle';
import { useExhibit } from '../store';
import { useWords } from '../words';
import './still-there.css';

/** "Still there?": the red comes back over the plan and counts; a touch anywhere stays. */
export function StillThere() {
  const { idle } = useExhibit();
  const say = useWords();
  const [left, setLeft] = useState(idle.countdown);
  useEffect(() => countDown(idle.countdown, setLeft), [idle.countdown]);
  useEffect(() => {
    window.addEventListener('keydown', stay);
    return () => window.removeEventListener('keydown', stay);
  }, []);
  return (
    <div className="still-there" role="alertdialog" aria-label={say('idle.still')} onPointerUp={stay}>
      <div className="still-there-red">
        <span className="bois" aria-live="off">{left}</span>
        <b>{say('idle.still')}</b>
        <i>{say('idle.touch')}</i>
      </div>
    </div>
  );
}
