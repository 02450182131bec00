import type { Dispute } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import type { Direction } from '../shell/direction';
import { useExhibit } from '../store';
import { useWords } from '../words';

/** What historians disagree on, each with what they found: never one number as if it were certain. */
export function Disputed({ disputes, lang, dir }: { disputes: Dispute[]; lang: string; dir: Direction }) {
  const say = useWords();
  const { source } = lookup(useExhibit());
  if (disputes.length === 0) return null;
  return (
    <section className="disputed">
      <h2>{say('sheet.disputed')}</h2>
      {disputes.map(({ question, claims }) => (
        <div key={question} lang={lang} dir={dir}>
          <h3>{question}</h3>
          <dl>
            {claims.map(({ value, by, note }) => (
              <div key={`${by} ${value}`}>
                <dt>{value}</dt>
                <dd>{source.get(by)?.author ?? source.get(by)?.title ?? by}{source.get(by)?.year ? `, ${source.get(by)!.year}` : ''}{note && <small>{note}</small>}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
