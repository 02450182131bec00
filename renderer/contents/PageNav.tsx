import { adjust, openPage } from '../actions';
import { Icon } from '../shell/Icon';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { AGENDA } from './pages';
import './page-nav.css';

/** The pages about the exhibition. Turned like the leaves of one book: from one to the next is no step to be taken back. */
export function PageNav() {
  const say = useWords();
  const { items, agenda } = useExhibit();
  const { page } = useVisit();
  const pages = [...items.chapter, ...(agenda ? [{ id: AGENDA, title: agenda.title, lang: undefined }] : [])];
  if (pages.length === 0) return null;
  return (
    <nav className="page-nav" aria-label={say('contents.pages')}>
      {pages.map(({ id, title, lang }) => (
        <button key={id} type="button" lang={lang} aria-current={id === page ? 'page' : undefined} onClick={() => (page ? adjust({ page: id }) : openPage(id))}>
          {title}<Icon name="right" />
        </button>
      ))}
    </nav>
  );
}
