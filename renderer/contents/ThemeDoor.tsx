import type { Theme } from '../../exhibit/format/exhibit';
import { followPath } from '../actions';
import { rendition } from '../gallery/rendition';
import { lookup } from '../lookup';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { momentsOf } from './path';

/** A theme as a way in: its picture, its name, and how many stories its path has. */
export function ThemeDoor({ theme }: { theme: Theme }) {
  const say = useWords();
  const exhibit = useExhibit();
  const moments = momentsOf(exhibit, theme);
  const plate = theme.plate ? lookup(exhibit).plate.get(theme.plate) : undefined;
  if (moments.length === 0) return null;
  return (
    <button type="button" className="theme-door" onClick={() => followPath(theme.id, moments[0]!.id)}>
      {plate && <img src={rendition(plate, 480)} alt="" decoding="async" draggable={false} />}
      <span className="theme-door-name">
        <b>{theme.name}</b>
        <small>{say('map.stories', { n: moments.length })}</small>
      </span>
    </button>
  );
}
