import type { Exhibit } from '../../exhibit/exhibit';
import { filter } from '../actions';
import { Icon } from '../shell/Icon';
import { Forme } from '../shell/Forme';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { countedKinds, countedThemes, hungPlates, kindsOfPlate, withKind, type Counted } from './hung-plates';

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
      <Themes themes={countedThemes(exhibit, visit)} chosen={visit.themes} />
      <div className="walls-kinds" role="group" aria-label={say('gallery.kinds')}>
        <Choice name={say('gallery.everything')} count={all} on={!kind} choose={() => filter({ kinds: withKind(visit) })} />
        {countedKinds(exhibit, visit).map(({ id, name, count }) => (
          <Choice key={id} name={name} count={count} on={id === kind} choose={() => filter({ kinds: withKind(visit, id === kind ? undefined : id) })} />
        ))}
      </div>
    </div>
  );
}

function Themes({ themes, chosen }: { themes: Counted[]; chosen: string[] }) {
  const say = useWords();
  const on = themes.find(({ id }) => chosen.includes(id));
  if (themes.length < 2 && chosen.length === 0) return null;
  const at = on ? themes.indexOf(on) : -1;
  const turn = (step: number) => {
    // Round the circle of all themes and none.
    const next = ((at + 1 + step + themes.length + 1) % (themes.length + 1)) - 1;
    filter({ themes: next < 0 ? [] : [themes[next]!.id] });
  };
  return (
    <div className="walls-themes" role="group" aria-label={say('gallery.themes')}>
      <button type="button" aria-label={say('gallery.themeBefore')} onClick={() => turn(-1)}><Icon name="left" /></button>
      <span aria-live="polite">{on?.name ?? say('gallery.allThemes')}</span>
      <button type="button" aria-label={say('gallery.themeAfter')} onClick={() => turn(1)}><Icon name="right" /></button>
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
