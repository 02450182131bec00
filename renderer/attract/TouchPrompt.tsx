import { useEffect, useRef } from 'react';
import { begin } from '../actions';
import { swallowClick } from '../shell/swallow-click';
import { useExhibit } from '../store';
import { nameOf, say } from '../words';
import { pressHand } from './press-hand';
import manicule from '../../assets/manicule.svg';

/** So many languages stand as prompts, one below the other; of more each shows its name. */
const PROMPTS = 2;

/** The pointing hand is the only touch prompt; each language speaks for itself and is a way in. `lang` is that of the poster. */
export function TouchPrompt({ lang }: { lang: string }) {
  const { languages } = useExhibit();
  const hand = useRef<HTMLImageElement>(null);
  useEffect(() => pressHand(hand.current!), []);
  const many = languages.length > PROMPTS;
  const others = languages.filter((one) => one !== lang);
  return (
    <div className={`attract-touch${many ? ' attract-touch-many' : ''}`}>
      <div className="attract-ask">
        <img ref={hand} src={manicule} alt="" draggable={false} />
        {many ? <p lang={lang}>{say(lang, {}, 'attract.touch')}</p> : <div>{[lang, ...others].map((one) => <Way key={one} lang={one} text={say(one, {}, 'attract.touch')} />)}</div>}
      </div>
      {many && <div className="attract-languages">{languages.map((one) => <Way key={one} lang={one} text={nameOf(one)} />)}</div>}
    </div>
  );
}

const Way = ({ lang, text }: { lang: string; text: string }) => (
  <button type="button" lang={lang} onPointerUp={(event) => (event.stopPropagation(), swallowClick(), void begin(lang))} onClick={() => void begin(lang)}>
    {text}
  </button>
);
