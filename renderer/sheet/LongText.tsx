import type { InLanguage } from '../../exhibit/exhibit';
import { languageOf } from '../../exhibit/language-of';
import { inLanguage } from '../shell/in-language';
import { useExhibit } from '../store';
import { FallbackLine } from './FallbackLine';

/** The text of an item, in the language that it is in; where that is not the visitor's, a line above it says so. */
export function LongText({ item, html, className }: { item: InLanguage; html: string; className?: string }) {
  const { lang } = useExhibit();
  const own = { ...inLanguage(item, 'html'), className };
  if (!html) return null;
  if (own.lang === lang) return <div {...own} dangerouslySetInnerHTML={{ __html: html }} />;
  return (
    <div {...own}>
      <FallbackLine lang={languageOf(item, 'html')} />
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
