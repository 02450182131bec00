import type { InLanguage } from '../../exhibit/format/exhibit';
import { inLanguage } from '../shell/in-language';
import { useExhibit } from '../store';
import { FallbackLine } from './FallbackLine';

interface LongTextProps {
  item: InLanguage;
  html: string;
  /** The item in one sentence: in place of a text, and before one that is in another language than it. */
  short?: string;
  className?: string;
}

/** The text of an item, in the language that it is in; where that is not the visitor's, a line above it says so. */
export function LongText({ item, html, short, className }: LongTextProps) {
  const { lang } = useExhibit();
  const own = { ...inLanguage(item, 'html'), className };
  const said = inLanguage(item, 'short');
  return (
    <>
      {short && !html && <FallbackLine lang={said.lang} />}
      {short && (!html || said.lang !== own.lang) && <p {...said}>{short}</p>}
      {html && own.lang === lang && <div {...own} dangerouslySetInnerHTML={{ __html: html }} />}
      {html && own.lang !== lang && (
        <div {...own}>
          <FallbackLine lang={own.lang} />
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </div>
      )}
    </>
  );
}
