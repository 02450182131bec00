import type { Chapter } from '../../exhibit/exhibit';
import { PageFrame } from '../shell/PageFrame';
import { Sources } from '../sheet/Sources';
import { DisputeList } from './DisputeList';
import { SourceList } from './SourceList';
import './chapters.css';

/** A chapter about the exhibition itself: its text, then what it lists of the exhibit. */
export function ChapterPage({ chapter }: { chapter: Chapter }) {
  return (
    <PageFrame name={chapter.title} lang={chapter.lang} headline={chapter.headline} short={chapter.short}>
      <div data-aloud className="chapter-text" dangerouslySetInnerHTML={{ __html: chapter.html }} />
      {chapter.shows.length === 0 && <Sources sources={chapter.sources} />}
      {chapter.shows.includes('disputes') && <DisputeList disputes={chapter.disputes} />}
      {chapter.shows.includes('sources') && <SourceList />}
    </PageFrame>
  );
}
