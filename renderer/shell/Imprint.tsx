import { itemAtHand } from '../take-along/item-at-hand';
import { back, chooseAids, goTo, speak, takeAlong } from '../actions';
import { useKiosk } from '../kiosk-settings';
import { useExhibit, useStore, useVisit } from '../store';
import { nameOf, signOf, useWords, type Word } from '../words';
import { endTour, resumeTour } from '../tour/tour-actions';
import { views, type View } from '../visit';
import { useGuestbook } from '../guestbook/guestbook-store';
import { hasContents } from '../contents/pages';
import { Icon } from './Icon';
import './imprint.css';

/** So many languages have room for their names in portrait. */
const FEW = 3;

/** The navigation, set like the printer's line at the foot of a poster. It never moves, so the hand learns it. */
export function Imprint() {
  const say = useWords();
  const exhibit = useExhibit();
  const { languages, lang } = exhibit;
  const visit = useVisit();
  const { view, tour } = visit;
  const address = useKiosk((settings) => settings.address);
  const taking = useStore((state) => !!state.taking);
  const guestbook = useGuestbook(({ terms }) => !!terms);
  const there = (one: View) => (one === 'guestbook' ? guestbook : one === 'contents' ? hasContents(exhibit) : one !== 'tours' || exhibit.items.tour.length > 0);
  // A tour that was left to explore is taken up again where it was left.
  const lead = (one: View) => (one !== 'tours' || !tour ? goTo(one) : view === 'tours' ? endTour() : resumeTour());
  const choosing = useStore((state) => !!state.choosingAids);
  const canGoBack = useStore((state) => state.trail.length > 0);
  return (
    <nav className="imprint" aria-label={say('nav.label')}>
      <div className="imprint-parts">
        {views.filter(there).map((one) => (
          <button key={one} type="button" data-part={one} aria-current={one === view ? 'page' : undefined} onClick={() => lead(one)}>
            {one === 'tours' && tour && view !== 'tours' ? say('tour.resume') : say(`nav.${one}` as Word)}
          </button>
        ))}
      </div>
      <div className="imprint-means">
        <button type="button" className="imprint-back" disabled={!canGoBack} onClick={back}>
          <Icon name="left" />
          {say('nav.back')}
        </button>
        {languages.length > 1 && (
          <div className={`imprint-languages${languages.length > FEW ? ' imprint-many' : ''}`} role="group" aria-label={say('language.label')}>
            {languages.map((one) => (
              <button key={one} type="button" lang={one} aria-pressed={one === lang} onClick={() => void speak(one)}>
                <span className="imprint-short" aria-hidden>{signOf(one)}</span>
                <span className="imprint-long">{nameOf(one)}</span>
              </button>
            ))}
          </div>
        )}
        {address && itemAtHand(exhibit, visit) && (
          <button type="button" className="imprint-take" aria-expanded={taking} onClick={() => takeAlong(!taking)}>{say('nav.take')}</button>
        )}
        <button type="button" className="imprint-aids" aria-expanded={choosing} onClick={() => chooseAids(!choosing)}>
          <Icon name="reach" />
          {say('nav.aids')}
        </button>
      </div>
    </nav>
  );
}
