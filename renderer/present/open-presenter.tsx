import { createRoot } from 'react-dom/client';
import type { Talk } from '../../electron/contract';
import { host } from '../host';
import { loadExhibit, loadFirst } from '../load-exhibit';
import { openingVisit } from '../opening-visit';
import { useStore } from '../store';
import { Presenter } from './Presenter';
import { useTalk } from './talk';

/** The speaker's window: the same exhibit and the same talk, and nothing of the kiosk. */
export async function openPresenter() {
  const take = async (talk: Talk | null) => {
    const { exhibit } = useStore.getState();
    if (talk?.lang && talk.lang !== exhibit?.lang) await speak(talk.lang);
    useTalk.setState({ talk });
  };
  const speak = async (lang?: string) => {
    const exhibit = await (lang ? loadExhibit(lang).catch(loadFirst) : loadFirst());
    useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'talk', playing: false });
  };
  host?.onTalk((talk) => void take(talk));
  const talk = (await host?.talkNow()) ?? null;
  await speak(talk?.lang);
  await take(talk);
  createRoot(document.getElementById('root')!).render(<Presenter />);
}
