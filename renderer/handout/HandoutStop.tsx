import type { TourStop } from '../../exhibit/format/exhibit';
import { placeOnPlan } from '../map/camera-goal';
import { lookup } from '../lookup';
import type { Direction } from '../shell/direction';
import { Forme } from '../shell/Forme';
import { useExhibit } from '../store';
import { dateOfStop } from '../tour/date-of-stop';
import { PlatePart } from '../tour/PlatePart';
import { pictureOfStop } from '../tour/picture-of-stop';
import { mapInset, type InsetLayer } from './map-inset';

/** The inset's box, in the pixels of the plan at its zoom. */
const BOX = { width: 300, height: 180 };
/** Near enough to find the place again, far enough to see where in the city it lies. */
const ZOOM = 11;

interface HandoutStopProps {
  stop: TourStop;
  number: number;
  layers: InsetLayer[];
  /** One of four on its page. */
  small: boolean;
  /** The language of its words. */
  within: { lang: string; dir: Direction };
}

export function HandoutStop({ stop, number, layers, small, within }: HandoutStopProps) {
  const exhibit = useExhibit();
  const picture = pictureOfStop(exhibit, stop);
  const event = lookup(exhibit).event.get(stop.event ?? '');
  const place = placeOnPlan(exhibit, stop.place ? [stop.place] : (event?.places ?? []));
  const around = place ?? stop.map;
  const at = (stop.at ?? event?.when)?.start ?? exhibit.opening.at.start;
  return (
    <article className="handout-stop">
      <figure className="handout-plate">
        {picture && <PlatePart plate={picture} region={stop.region} width={900} />}
        {picture && <figcaption>{picture.credit}</figcaption>}
        {around && (
          <svg className="handout-plan" viewBox={`${-BOX.width / 2} ${-BOX.height / 2} ${BOX.width} ${BOX.height}`} role="img" aria-label={place?.name}>
            {mapInset(layers, { lon: around.lon, lat: around.lat, zoom: ZOOM }, { ...BOX, at }).map(({ role, kind, rank, d }, n) => <path key={n} className={`inset-${role}`} data-kind={kind} data-rank={rank} d={d} />)}
            {place && <circle className="inset-place" r="5" />}
            {place && <text className="inset-name" x="0" y="20" textAnchor="middle">{place.name}</text>}
          </svg>
        )}
      </figure>
      <div className="handout-words">
        <p className="handout-date"><b>{number}</b>{dateOfStop(exhibit, stop)}</p>
        <Forme as="h2" lines={stop.headline} max={small ? 15 : 26} maxWide={small ? 7 : 10} within={within} />
        <div className="handout-text" {...within} dangerouslySetInnerHTML={{ __html: stop.html }} />
      </div>
    </article>
  );
}
