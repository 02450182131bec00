import { Icon } from '../shell/Icon';
import { planNow } from '../map/the-plan';
import { useWords, type Word } from '../words';
import './plan-pad.css';

/** How far a touch moves the plan, in px of its region. */
const STEP = 160;

const keys = [
  { at: 'up', word: 'aids.north', icon: 'right', act: () => planNow()?.panBy(0, -STEP) },
  { at: 'left', word: 'aids.west', icon: 'left', act: () => planNow()?.panBy(-STEP, 0) },
  { at: 'home', word: 'map.home', icon: 'home', act: () => planNow()?.home() },
  { at: 'right', word: 'aids.east', icon: 'right', act: () => planNow()?.panBy(STEP, 0) },
  { at: 'down', word: 'aids.south', icon: 'right', act: () => planNow()?.panBy(0, STEP) },
  { at: 'plus', word: 'map.closer', icon: 'plus', act: () => planNow()?.zoomBy(1) },
  { at: 'minus', word: 'map.wider', icon: 'minus', act: () => planNow()?.zoomBy(-1) },
] as const;

/** The plan is moved from below, a step a touch: whoever cannot reach it still goes where they like. */
export function PlanPad() {
  const say = useWords();
  return (
    <div className="plan-pad" role="group" aria-label={say('map.camera')}>
      {keys.map(({ at, word, icon, act }) => (
        <button key={at} type="button" className={`plan-pad-${at}`} aria-label={say(word as Word)} onClick={() => void act()}><Icon name={icon} /></button>
      ))}
    </div>
  );
}
