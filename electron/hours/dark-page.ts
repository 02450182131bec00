import type { Handler } from '../../exhibit/serve/handle';
import { escaped, hostPage } from '../host-page';
import { hostWords } from '../host-words';

/** Nothing lights up until it is touched, and then for a few seconds, without a script or a timer. */
const style = `
  html { background: #000; color: #8a7f6d; font: 400 clamp(20px, 2vw, 56px)/1.4 "Archivo", system-ui, sans-serif; cursor: none; }
  body { margin: 0; height: 100vh; display: grid; place-content: center; text-align: center; user-select: none; touch-action: none; }
  main { opacity: 0; transition: opacity 1s 6s; }
  body:active main { opacity: 1; transition: opacity .1s; }
  h1 { font-size: 1.6em; font-weight: 400; margin: 0; }
  p { margin: .5em 0 0; }
`;

/** The screen of a closed museum: black, and when it opens again for whoever touches it. */
export function darkPage(opens: Date | undefined, lang: string): Handler {
  const words = hostWords(lang);
  const time = opens && new Intl.DateTimeFormat(lang, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(opens);
  const body = `<h1>${escaped(words.closed)}</h1>${time ? `<p>${escaped(words.opens)} <time>${escaped(time)}</time></p>` : ''}`;
  return hostPage({ lang: words.lang, title: words.closed, body, style });
}
