import { ListView } from '../list/ListView';
import { Plan } from '../map/Plan';
import { DaySheet } from '../sheet/DaySheet';
import { OpenedSheet } from '../sheet/OpenedSheet';
import { PlaceSheet } from '../sheet/PlaceSheet';
import { Region } from '../shell/Region';
import { useVisit } from '../store';
import { Ribbon } from '../timeline/Ribbon';
import { SlimRibbon } from '../timeline/SlimRibbon';
import './explore.css';

/** The heart: plan, ribbon and the sheet of what is chosen, on one screen. */
export function Explore({ shown }: { shown: boolean }) {
  const { open, place, document, aids } = useVisit();
  const listed = aids.includes('list');
  const reading = shown && (open || document);
  return (
    <section className={`explore${shown ? '' : ' explore-behind'}${listed ? ' explore-listed' : ''}`} inert={!shown}>
      <Region name="map"><Plan /></Region>
      <Region name="sheet">{reading ? <OpenedSheet /> : place ? <PlaceSheet /> : <DaySheet />}</Region>
      <Region name="timeline">{reading ? <SlimRibbon /> : listed ? <ListView /> : <Ribbon />}</Region>
    </section>
  );
}
