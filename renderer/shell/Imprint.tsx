import { back, chooseAids, goTo, speak } from '../actions';
import { useExhibit, useStore, useVisit } from '../store';
import { nameOf, useWords, type Word } from '../words';
import { views } from '../visit';
import { Icon } from './Icon';
import './imprint.css';

/** The navigation, set like the printer's line at the foot of a poster. It never moves, so the hand learns it. */
export function Imprint() {
  const say = useWords();
  const { languages, lang } = useExhibit();
  const { view } = useVisit();
  const choosing = useStore((state) => !!state.choosingAids);
  const canGoBack = useStore((state) => state.trail.length > 0);
  return (
    <nav className="imprint" aria-label={say('nav.label')}>
      <div className="imprint-parts">
        {views.map((one) => (
          <button key={one} type="button" aria-current={one === view ? 'page' : undefined} onClick={() => goTo(one)}>
            {say(`nav.${one}` as Word)}
          </button>
        ))}
      </div>
      <div className="imprint-means">
        <button type="button" className="imprint-back" disabled={!canGoBack} onClick={back}>
          <Icon name="left" />
          {say('nav.back')}
        </button>
        {languages.length > 1 && (
          <div className="imprint-languages" role="group" aria-label={say('language.label')}>
            {languages.map((one) => (
              <button key={one} type="button" lang={one} aria-pressed={one === lang} onClick={() => void speak(one)}>
                <span className="imprint-short" aria-hidden>{one}</span>
                <span className="imprint-long">{nameOf(one)}</span>
              </button>
            ))}
          </div>
        )}
        <button type="button" className="imprint-aids" aria-expanded={choosing} onClick={() => chooseAids(!choosing)}>
          <Icon name="reach" />
          {say('nav.aids')}
        </button>
      </div>
    </nav>
  );
}
