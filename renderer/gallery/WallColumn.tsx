import type { Exhibit } from '../../exhibit/format/exhibit';
import { filter } from '../actions';
import { Forme } from '../shell/Forme';
import { ThemeStepper } from '../shell/ThemeStepper';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { countedKinds, countedThemes, hungPlates, kindsOfPlate, withKind } from './hung-plates';

const headlineOf = (exhibit: Exhibit, fallback: string) => exhibit.walls.headline ?? [fallback];

/** The red column: what hangs here, and the choice of what to see of it. */
export function WallColumn() {
  const say = useWords();
  const exhibit = useExhibit();
  const visit = useVisit();
  const [kind] = kindsOfPlate(visit);
  const all = hungPlates(exhibit, { themes: visit.themes, kinds: [] }).length;
  return (
    <div className="walls-column">
      <div className="walls-head">
        <Forme lines={headlineOf(exhibit, say('nav.walls'))} max={20} maxWide={5} />
        {exhibit.walls.short && <p>{exhibit.walls.short}</p>}
      </div>
      <ThemeStepper className="walls-themes" themes={countedThemes(exhibit, visit)} />
      <div className="walls-kinds" role="group" aria-label={say('gallery.kinds')}>
        <Choice name={say('gallery.everything')} count={all} on={!kind} choose={() => filter({ kinds: withKind(visit) })} />
        {countedKinds(exhibit, visit).map(({ id, name, count }) => (
          <Choice key={id} name={name} count={count} on={id === kind} choose={() => filter({ kinds: withKind(visit, id === kind ? undefined : id) })} />
        ))}
      </div>
    </div>
  );
}

function Choice({ name, count, on, choose }: { name: string; count: number; on: boolean; choose: () => void }) {
  return (
    <button type="button" className="walls-kind" aria-pressed={on} onClick={choose}>
      <span>{name}</span>
      <span>{count}</span>
    </button>
  );
}
