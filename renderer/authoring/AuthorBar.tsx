import { useState } from 'react';
import type { Kept, KeepRefused } from '../../electron/contract';
import { host } from '../host';
import { useVisit } from '../store';
import { useWords, type Say, type Word } from '../words';
import { KeepSheet } from './KeepSheet';
import type { Author } from './use-author';
import './author-bar.css';

type Told = { kept: Kept } | { refused: KeepRefused } | { undone: true };

/** An author's own bar at the upper edge of their window: what is seen becomes a stop of a tour. No kiosk ever has it. */
export function AuthorBar({ author }: { author: Author }) {
  const say = useWords();
  const { lang, tour } = useVisit();
  const [keeping, setKeeping] = useState(false);
  const [told, setTold] = useState<Told>();
  const [last, setLast] = useState(tour);
  const take = (answer: Told) => {
    setTold(answer);
    author.again();
  };
  const fail = (error: Error) => setTold({ refused: { why: 'unwritable', file: '.', detail: error.message } });
  const undo = () => void host?.authorUndo().then((answer) => take('refused' in answer ? answer : { undone: true }), fail);
  return (
    <>
      <section className="author" aria-label={say('author.bar')}>
        <button type="button" className="author-keep" onClick={() => setKeeping(true)}>{say('author.keep')}</button>
        <p role="status">{told ? wordsFor(told, say) : say('author.folder', { folder: author.folder.split(/[\\/]/).at(-1)! })}</p>
        {told && 'kept' in told && (
          <>
            <button type="button" onClick={() => void host?.authorShow({ tour: told.kept.tour, stop: told.kept.number, lang })}>{say('author.show')}</button>
            <button type="button" onClick={undo}>{say('author.undo')}</button>
          </>
        )}
        {told && !('kept' in told) && <button type="button" onClick={() => setTold(undefined)}>{say('author.close')}</button>}
      </section>
      {keeping && (
        <KeepSheet
          tours={author.tours}
          last={last}
          close={() => setKeeping(false)}
          keep={(asked) => {
            setKeeping(false);
            host?.authorKeep(asked).then((answer) => {
              if ('kept' in answer) setLast(answer.kept.tour);
              take(answer);
            }, fail);
          }}
        />
      )}
    </>
  );
}

function wordsFor(told: Told, say: Say): string {
  if ('undone' in told) return say('author.undone');
  if ('refused' in told) return say(`author.${told.refused.why}` as Word, { file: told.refused.file, detail: told.refused.detail ?? '' });
  const { number, title, left } = told.kept;
  return say('author.kept', { number, title }) + (left.length ? ` ${say('author.left', { files: left.join(', ') })}` : '');
}
