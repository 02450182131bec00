import { begin } from '../actions';
import { useExhibit } from '../store';
import { say } from '../words';
import hand from '../../assets/manicule.svg';

/** The pointing hand is the only touch prompt; each language speaks for itself and is a way in. */
export function TouchPrompt() {
  const { languages } = useExhibit();
  return (
    <div className="attract-touch">
      <img src={hand} alt="" draggable={false} />
      <div>
        {[...languages].reverse().map((lang) => (
          <button key={lang} type="button" lang={lang}
            onPointerUp={(event) => (event.stopPropagation(), void begin(lang))} onClick={() => void begin(lang)}>
            {say(lang, {}, 'attract.touch')}
          </button>
        ))}
      </div>
    </div>
  );
}
