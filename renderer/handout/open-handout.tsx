import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MapLayer } from '../../exhibit/format/exhibit';
import { kiosk } from '../kiosk-settings';
import { loadExhibit, loadFirst } from '../load-exhibit';
import { openingVisit } from '../opening-visit';
import { useStore } from '../store';
import { Handout } from './Handout';
import { handoutOf } from './handout-of';
import { insetRoles, type InsetLayer } from './map-inset';

/** Lays a tour out on paper, and says on the page itself when all of it is there to be printed. */
export async function openHandout(id: string, lang: string | null) {
  const exhibit = await (lang ? loadExhibit(lang).catch(loadFirst) : loadFirst());
  useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'visit', playing: false });
  const { dataset } = document.documentElement;
  const printed = handoutOf(exhibit, id);
  if (!printed) return void (dataset.handout = 'unknown');
  dataset.handout = 'laid';
  const layers = await Promise.all(exhibit.map.layers.filter(({ role }) => insetRoles.includes(role)).map(fetchLayer));
  const root = createRoot(document.getElementById('root')!);
  flushSync(() => root.render(<Handout printed={printed} id={id} layers={layers} address={kiosk().address} />));
  // A face is fetched when something set in it is measured, and the headlines are measured anew once it is there.
  while (document.body.offsetHeight >= 0 && document.fonts.status === 'loading') await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await new Promise((resolve) => setTimeout(resolve));
  dataset.handout = 'ready';
}

async function fetchLayer({ role, src }: MapLayer): Promise<InsetLayer> {
  const answer = await fetch(`/exhibit/${src}`);
  const { features } = (await answer.json()) as Pick<InsetLayer, 'features'>;
  return { role, features };
}
