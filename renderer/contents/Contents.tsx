import { lazy, Suspense } from 'react';
import { Forme } from '../shell/Forme';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { PageNav } from './PageNav';
import { AGENDA } from './pages';
import { ThemeDoor } from './ThemeDoor';
import './contents.css';

const AgendaPage = lazy(() => import('../agenda/AgendaPage').then(({ AgendaPage }) => ({ default: AgendaPage })));
const ChapterPage = lazy(() => import('../chapters/ChapterPage').then(({ ChapterPage }) => ({ default: ChapterPage })));

/** The contents of the exhibition: its themes as paths, the chapters about it, and the agenda. */
export function Contents() {
  const exhibit = useExhibit();
  const { page } = useVisit();
  const chapter = exhibit.items.chapter.find(({ id }) => id === page);
  if (page === AGENDA && exhibit.agenda) return <Suspense><AgendaPage agenda={exhibit.agenda} /></Suspense>;
  if (chapter) return <Suspense><ChapterPage chapter={chapter} /></Suspense>;
  return <Doors />;
}

function Doors() {
  const say = useWords();
  const exhibit = useExhibit();
  const { contents, themes } = exhibit;
  return (
    <section className="contents region-front" aria-label={say('contents.label')}>
      <header className="contents-head">
        <Forme lines={contents.headline ?? [say('contents.label')]} max={24} maxWide={9} />
        {contents.short && <p>{contents.short}</p>}
      </header>
      <div className="contents-themes">
        {themes.map((theme) => <ThemeDoor key={theme.id} theme={theme} />)}
      </div>
      <PageNav />
    </section>
  );
}
