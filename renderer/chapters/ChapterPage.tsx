import type { Chapter } from '../../exhibit/format/exhibit';
import { inLanguage } from '../shell/in-language';
import { PageFrame } from '../shell/PageFrame';
import { LongText } from '../sheet/LongText';
import { Sources } from '../sheet/Sources';
import { DisputeList } from './DisputeList';
import { SourceList } from './SourceList';
import './chapters.css';

/** A chapter about the exhibition itself: its text, then what it lists of the exhibit. */
export function ChapterPage({ chapter }: { chapter: Chapter }) {
  return (
    <PageFrame name={chapter.title} within={inLanguage(chapter, 'headline')} headline={chapter.headline} short={chapter.short}>
      <LongText className="chapter-text" item={chapter} html={chapter.html} />
      {chapter.shows.length === 0 && <Sources sources={chapter.sources} />}
      {chapter.shows.includes('disputes') && <DisputeList disputes={chapter.disputes} />}
      {chapter.shows.includes('sources') && <SourceList />}
    </PageFrame>
  );
}
