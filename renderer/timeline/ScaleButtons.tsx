import { useExhibit, useVisit } from '../store';
import { Icon } from '../shell/Icon';
import { useWords } from '../words';
import { distanceWords } from './distance-words';
import { distanceBeside, distances } from './distances';
import { focusOf, stepDistance } from './ribbon-moves';
import { windowFor } from './ribbon-window';

const ways = [
  { way: 'closer', icon: 'plus', word: 'timeline.closer' },
  { way: 'wider', icon: 'minus', word: 'timeline.wider' },
] as const;

/** Closer and wider, each named by the distance that it leads to. */
export function ScaleButtons() {
  const exhibit = useExhibit();
  const visit = useVisit();
  const say = useWords();
  const all = distances(exhibit, focusOf());
  const { span } = windowFor(exhibit, visit);
  return (
    <div className="ribbon-scale" role="group" aria-label={say('timeline.distance')}>
      {ways.map(({ way, icon, word }) => {
        const to = distanceBeside(all, span, way);
        const name = to && distanceWords(to, exhibit, say);
        return (
          <button key={way} type="button" disabled={!to} onClick={() => stepDistance(way)}>
            <Icon name={icon} />
            <span>{say(word)}{name && <small>{name}</small>}</span>
          </button>
        );
      })}
    </div>
  );
}
