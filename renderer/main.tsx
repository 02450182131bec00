import { createRoot } from 'react-dom/client';
import { App } from './App';
import { followBrightness } from './shell/brightness';
import { followLanguage } from './shell/page-language';
import { followKeypad } from './keyboard/keypad';
import { followSettings } from './kiosk-settings';
import { loadExhibit, loadFirst } from './load-exhibit';
import { fetchPlan } from './map/the-plan';
import { openingVisit } from './opening-visit';
import { fetchReadingsNear, followReadings } from './readings-near';
import { followSound } from './sound';
import { followTalk } from './present/follow-talk';
import { countVisits } from './statistics';
import { useStore } from './store';
import { tellRest } from './tell-rest';
import { openGuestbook } from './guestbook/guestbook-store';
import { followLink, linkedLanguage, readLink } from './visit-link';
import './shell/tokens.css';
import './shell/shell.css';
import './shell/arabic.css';

/** The exhibit first, then the visit that the address names (or none: the attract screen), then the views. */
async function start() {
  const asked = performance.now();
  followLanguage();
  await followSettings();
  const { searchParams } = new URL(location.href);
  if (searchParams.has('presenter')) return (await import('./present/open-presenter')).openPresenter();
  const handout = searchParams.get('handout');
  if (handout) return (await import('./handout/open-handout')).openHandout(handout, searchParams.get('lang'));
  const wanted = linkedLanguage(location.hash) ?? new URLSearchParams(location.search).get('lang');
  const exhibit = await (wanted ? loadExhibit(wanted).catch(loadFirst) : loadFirst());
  const linked = readLink(location.hash, exhibit);
  if (linked) await fetchReadingsNear(exhibit, linked);
  useStore.setState({
    exhibit,
    visit: linked ?? openingVisit(exhibit),
    trail: [],
    phase: linked ? 'visit' : 'attract',
    playing: false,
  });
  performance.measure('exhibit-ready', { start: asked });
  fetchPlan(exhibit).catch(() => undefined);
  tellRest();
  countVisits();
  followSound();
  followKeypad();
  followBrightness();
  followLink();
  followReadings();
  openGuestbook();
  followTalk();
  createRoot(document.getElementById('root')!).render(<App />);
}

void start();
