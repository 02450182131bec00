import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { putAway } from '../actions';
import { host } from '../host';
import { holdCorner } from './hold-corner';
import { useTalk } from '../present/talk';
import './staff-corner.css';

const StaffRoom = lazy(() => import('./StaffRoom').then(({ StaffRoom }) => ({ default: StaffRoom })));

/** The hidden way in. It draws nothing until the corner has been held for two seconds, and is not there at all in a browser. */
export function StaffCorner() {
  const [at, setAt] = useState<'away' | 'showing' | 'inside'>('away');
  useEffect(() => {
    if (!host || at === 'inside') return undefined;
    return holdCorner({ showing: () => setAt('showing'), gone: () => setAt('away'), held: () => setAt('inside') });
    // Its own steps must not begin it anew.
  }, [at === 'inside']); // eslint-disable-line react-hooks/exhaustive-deps
  useEffect(() => {
    // Nothing may be exchanged under the hands of staff, also where the poster hangs behind the panel.
    if (at === 'inside') host?.atRest(false);
  }, [at]);
  const leave = useCallback(() => {
    setAt('away');
    void host?.staffLock();
    // A talk goes on, and nothing may disturb it.
    if (!useTalk.getState().talk) void putAway().then(() => host?.atRest(true));
  }, []);
  // A talk that begins from the panel takes the screen.
  useEffect(() => useTalk.subscribe(({ talk }, before) => talk && !before.talk && leave()), [leave]);
  if (at === 'showing') return <div className="staff-hold" aria-hidden><i /><i /><i /></div>;
  return at === 'inside' && <Suspense><StaffRoom leave={leave} /></Suspense>;
}
