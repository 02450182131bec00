import type { Handler } from '../../exhibit/serve/handle';
import { escaped, hostPage } from '../host-page';
import { hostWords } from '../host-words';

/** Shown while a restart waits: a page without a script, in a process of its own. */
export function momentPage(lang: string): Handler {
  const words = hostWords(lang);
  return hostPage({ lang: words.lang, title: words.moment, body: `<h1>${escaped(words.moment)}</h1>` });
}
