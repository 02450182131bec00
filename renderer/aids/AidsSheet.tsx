import { useEffect, useRef } from 'react';
import { chooseAids, setTextSize, wear } from '../actions';
import { Icon } from '../shell/Icon';
import { useVisit } from '../store';
import { textSizes } from '../visit';
import { useWords, type Word } from '../words';
import { aidsOffered } from './offered';
import './aids-sheet.css';

/**
 * What makes the exhibit fit this visitor, on one sheet in the lower half, where a seated visitor and a child reach it.
 * Every choice takes effect at once behind it and is forgotten with the visit.
 */
export function AidsSheet() {
  const say = useWords();
  const { aids, lang, textSize = 100 } = useVisit();
  const sheet = useRef<HTMLElement>(null);
  const close = () => chooseAids(false);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    sheet.current!.focus();
    return () => before?.focus();
  }, []);
  return (
    <section ref={sheet} className="aids" role="dialog" aria-label={say('aids.label')} tabIndex={-1} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <div className="aids-text" role="radiogroup" aria-label={say('aids.text')}>
        <h2>{say('aids.text')}</h2>
        {textSizes.map((size) => (
          <button key={size} type="button" role="radio" aria-checked={size === textSize} aria-label={say('aids.percent', { size })} onClick={() => setTextSize(size)} style={{ fontSize: `${5 * (size / 100)}rem` }}>
            A
          </button>
        ))}
      </div>
      <div className="aids-list">
        {aidsOffered(lang).map((aid) => (
          <button key={aid} type="button" role="switch" aria-checked={aids.includes(aid)} onClick={() => wear(aid, !aids.includes(aid))}>
            <b>{say(`aids.${aid}` as Word)}</b>
            <span>{say(`aids.${aid}.what` as Word)}</span>
            <i aria-hidden>{say(aids.includes(aid) ? 'aids.on' : 'aids.off')}</i>
          </button>
        ))}
      </div>
      <button type="button" className="aids-close" onClick={close}>
        <Icon name="close" />
        {say('aids.close')}
      </button>
    </section>
  );
}
