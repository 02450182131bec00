import { PlanPad } from '../aids/PlanPad';
import { ReachDeck } from '../aids/ReachDeck';
import { ListView } from '../list/ListView';
import { Plan } from '../map/Plan';
import { DaySheet } from '../sheet/DaySheet';
import { OpenedSheet } from '../sheet/OpenedSheet';
import { PlaceSheet } from '../sheet/PlaceSheet';
import { usePortrait } from '../shell/portrait';
import { Region } from '../shell/Region';
import { useExhibit, useVisit } from '../store';
import { Ribbon } from '../timeline/Ribbon';
import { TourSheet } from '../tour/TourSheet';
import { SlimRibbon } from '../timeline/SlimRibbon';
import { useAfterPlan } from './use-after-plan';
import './explore.css';

interface ExploreProps {
  shown: boolean;
  /** A talk is led in front of it: only the plan is here, and no press of the clicker draws what nobody sees. */
  bare?: boolean;
}

/** The heart: plan, ribbon and the sheet of what is chosen, on one screen. */
export function Explore({ shown, bare = false }: ExploreProps) {
  const { open, place, document, aids, view, tour } = useVisit();
  const { items } = useExhibit();
  const portrait = usePortrait();
  const led = shown && view === 'tours' ? items.tour.find(({ id }) => id === tour) : undefined;
  const listed = aids.includes('list');
  const reading = shown && (open || document);
  const low = aids.includes('reach') && !listed;
  const flat = low && !portrait;
  const afterPlan = useAfterPlan();
  const front = !bare && afterPlan && (
    <>
      <Region name="sheet">{led ? <TourSheet tour={led} /> : reading ? <OpenedSheet /> : place ? <PlaceSheet /> : flat ? <ReachDeck /> : <DaySheet />}</Region>
      {low && !reading && !led && !(place && flat) && <Region name="pad"><PlanPad /></Region>}
      <Region name="timeline">{led ? null : reading ? <SlimRibbon /> : listed ? <ListView /> : <Ribbon />}</Region>
    </>
  );
  return (
    <section className={`explore${shown ? '' : ' explore-behind'}${listed ? ' explore-listed' : ''}`} inert={!shown}>
      <Region name="map"><Plan /></Region>
      {front}
    </section>
  );
}
