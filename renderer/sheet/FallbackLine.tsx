import { directionOf } from '../shell/direction';
import { useExhibit } from '../store';
import { useWords } from '../words';
import './fallback-line.css';

/** One quiet line over a text that is not in the visitor's language: it says which one it is in. */
export function FallbackLine({ lang }: { lang: string }) {
  const say = useWords();
  const { lang: own } = useExhibit();
  if (lang === own) return null;
  const language = new Intl.DisplayNames([own], { type: 'language' }).of(lang) ?? lang;
  return <p className="fallback-line" lang={own} dir={directionOf(own)}>{say('fallback.text', { language })}</p>;
}
