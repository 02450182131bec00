import { useExhibit } from '../store';
import { useWords } from '../words';
import { byYear } from './by-year';

/** What was written, by whom and when, in the order of the years. */
export function SourceList() {
  const say = useWords();
  const { items } = useExhibit();
  return (
    <section className="source-list">
      <h2>{say('chapter.sources', { n: items.source.length })}</h2>
      <ol>
        {byYear(items.source).map(({ id, year, author, title, note, lang }) => (
          <li key={id}>
            <b>{year}</b>
            <span>{author && <strong>{author}</strong>}<cite>{title}</cite>{note && <small lang={lang}>{note}</small>}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
