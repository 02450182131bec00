import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Attract } from './attract/Attract';
import { Authoring } from './authoring/Authoring';
import { StillThere } from './attract/StillThere';
import { Explore } from './explore/Explore';
import { AidsSheet } from './aids/AidsSheet';
import { TakeAlong } from './take-along/TakeAlong';
import { useReadAloud } from './aids/read-aloud';
import { useWornAids } from './aids/wear';
import { useIdle } from './shell/idle';
import { Imprint } from './shell/Imprint';
import { Region } from './shell/Region';
import { sayDrawn } from './shell/say-drawn';
import { useTalk } from './present/talk';
import { useLoop } from './present/use-loop';
import { StaffCorner } from './staff/StaffCorner';
import { useStore, useVisit } from './store';
import type { View } from './visit';

const Walls = lazy(() => import('./gallery/Walls').then(({ Walls }) => ({ default: Walls })));
const Contents = lazy(() => import('./contents/Contents').then(({ Contents }) => ({ default: Contents })));
const People = lazy(() => import('./people/People').then(({ People }) => ({ default: People })));
const Search = lazy(() => import('./search/Search').then(({ Search }) => ({ default: Search })));
const Guestbook = lazy(() => import('./guestbook/Guestbook').then(({ Guestbook }) => ({ default: Guestbook })));
const Tours = lazy(() => import('./tour/Tours').then(({ Tours }) => ({ default: Tours })));
const Hall = lazy(() => import('./present/Hall').then(({ Hall }) => ({ default: Hall })));
const Loop = lazy(() => import('./present/Loop').then(({ Loop }) => ({ default: Loop })));
const PlateView = lazy(() => import('./gallery/PlateView').then(({ PlateView }) => ({ default: PlateView })));

/** The regions that stand in front of the plan. The plan itself is never taken down: it owns the one WebGL context. */
const regions: Record<View, ReactNode> = { explore: null, contents: <Contents />, walls: <Walls />, people: <People />, tours: <Tours />, search: <Search />, guestbook: <Guestbook /> };

export function App() {
  const { view, plate, tour } = useVisit();
  const led = view === 'tours' && tour !== undefined;
  const loop = useLoop();
  const talking = useTalk(({ talk }) => !!talk);
  const inHall = useTalk(({ talk }) => !!talk && !talk.free);
  const taking = useStore((state) => !!state.taking);
  const choosingAids = useStore((state) => !!state.choosingAids);
  const phase = useStore((state) => state.phase);
  useIdle();
  useWornAids();
  useReadAloud();
  useEffect(sayDrawn, []);
  return (
    <div className={`app app-${phase}`} data-view={view}>
      <main className="app-ground" inert={phase === 'attract' || phase === 'opening'}>
        <Region name="explore"><Explore shown={!inHall && (view === 'explore' || led)} bare={inHall} /></Region>
        <Region name={view}><Suspense>{phase !== 'attract' && !led && regions[view]}</Suspense></Region>
        {!inHall && <Imprint />}
        {talking && <Region name="talk"><Suspense><Hall /></Suspense></Region>}
        {taking && <Region name="take-along"><TakeAlong /></Region>}
        {choosingAids && <Region name="aids"><AidsSheet /></Region>}
        <Region name="plate"><Suspense>{plate && <PlateView />}</Suspense></Region>
      </main>
      {(phase === 'attract' || phase === 'opening') && <Region name="attract">{phase === 'attract' && loop.length ? <Suspense><Loop tours={loop} /></Suspense> : <Attract />}</Region>}
      {phase === 'warning' && <StillThere />}
      <Authoring />
      <StaffCorner />
    </div>
  );
}
