import { lazy, Suspense } from 'react';
import { useStore } from '../store';
import { useAuthor } from './use-author';

const AuthorBar = lazy(() => import('./AuthorBar').then(({ AuthorBar }) => ({ default: AuthorBar })));

/** Nothing, unless an author walks through their own folder. */
export function Authoring() {
  const author = useAuthor();
  const phase = useStore((state) => state.phase);
  return author && phase === 'visit' ? <Suspense><AuthorBar author={author} /></Suspense> : null;
}
