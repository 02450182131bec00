import { useEffect, useRef } from 'react';
import { begin } from '../actions';
import { swallowClick } from '../shell/swallow-click';
import { useExhibit } from '../store';
import { say } from '../words';
import { pressHand } from './press-hand';
import manicule from '../../assets/manicule.svg';

/** The pointing hand is the only touch prompt; each language speaks for itself and is a way in. */
export function TouchPrompt() {
  const { languages } = useExhibit();
  const hand = useRef<HTMLImageElement>(null);
  useEffect(() => pressHand(hand.current!), []);
  return (
    <div className="attract-touch">
      <img ref={hand} src={manicule} alt="" draggable={false} />
      <div>
        {[...languages].reverse().map((lang) => (
          <button key={lang} type="button" lang={lang}
            onPointerUp={(event) => (event.stopPropagation(), swallowClick(), void begin(lang))} onClick={() => void begin(lang)}>
            {say(lang, {}, 'attract.touch')}
          </button>
        ))}
      </div>
    </div>
  );
}
