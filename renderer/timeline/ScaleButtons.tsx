import { useStore, type State } from '../store';
import { Icon } from '../shell/Icon';
import { useWords, type Say } from '../words';
import { distanceWords } from './distance-words';
import { distanceBeside, distances } from './distances';
import { focusOf, stepDistance } from './ribbon-moves';
import { windowFor } from './ribbon-window';

const ways = [
  { way: 'closer', icon: 'plus', word: 'timeline.closer' },
  { way: 'wider', icon: 'minus', word: 'timeline.wider' },
] as const;

type Way = (typeof ways)[number]['way'];

/** The name of the distance that a button leads to; none when it leads nowhere. */
const leadsTo = (way: Way, say: Say) => ({ exhibit, visit }: State) => {
  const to = distanceBeside(distances(exhibit, focusOf()), windowFor(exhibit, visit).span, way);
  return to && distanceWords(to, exhibit, say);
};

/** Closer and wider, each named by the distance that it leads to. */
export function ScaleButtons() {
  const say = useWords();
  const closer = useStore(leadsTo('closer', say));
  const wider = useStore(leadsTo('wider', say));
  const names = { closer, wider };
  return (
    <div className="ribbon-scale" role="group" aria-label={say('timeline.distance')}>
      {ways.map(({ way, icon, word }) => (
        <button key={way} type="button" disabled={!names[way]} onClick={() => stepDistance(way)}>
          <Icon name={icon} />
          <span>{say(word)}{names[way] && <small>{names[way]}</small>}</span>
        </button>
      ))}
    </div>
  );
}
