import { useExhibit, useStore, type State } from '../store';
import { Icon } from '../shell/Icon';
import { useWords, type Say } from '../words';
import { distanceWords } from './distance-words';
import { distanceBeside, distances } from './distances';
import { focusOf, stepDistance } from './ribbon-moves';
import { windowFor } from './ribbon-window';
import { useAtRest } from './use-at-rest';

const ways = [
  { way: 'closer', icon: 'plus', word: 'timeline.closer' },
  { way: 'wider', icon: 'minus', word: 'timeline.wider' },
] as const;

/** The names follow when the ribbon has been still for this long, in ms. */
const REST = 120;

type Way = (typeof ways)[number]['way'];

/** The name of the distance that a button leads to; none when it leads nowhere. */
const leadsTo = (way: Way, say: Say, { exhibit, visit }: Pick<State, 'exhibit' | 'visit'>) => {
  const to = distanceBeside(distances(exhibit, focusOf()), windowFor(exhibit, visit).span, way);
  return to && distanceWords(to, exhibit, say);
};

/** Closer and wider, each named by the distance that it leads to. */
export function ScaleButtons() {
  const say = useWords();
  const exhibit = useExhibit();
  const rested = useAtRest(REST);
  const shown = rested?.exhibit === exhibit ? rested : useStore.getState();
  const names = { closer: leadsTo('closer', say, shown), wider: leadsTo('wider', say, shown) };
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
