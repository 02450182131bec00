import type { Handler } from '../exhibit/serve/handle';
import type { Progress } from '../exhibit/compile/compile-report';
import { escaped, hostPage } from './host-page';
import { hostWords } from './host-words';

/** Shown while an exhibit folder is compiled. */
export function preparingPage(folder: string, lang: string): Handler {
  const words = hostWords(lang);
  const body = `<h1>${escaped(words.preparing)}</h1><p><code>${escaped(folder)}</code></p><progress max="1" value="0"></progress><p id="step">${escaped(words.steps.check)}</p>`;
  return hostPage({ lang: words.lang, title: words.preparing, body });
}

/** The script that moves the page's progress; the page has none of its own. */
export function progressScript({ step, done, total, id }: Progress, lang: string): string {
  const share = total ? done / total : 0;
  // Making pictures takes nearly all of the time.
  const value = { check: 0.05 * share, pictures: 0.05 + 0.9 * share, write: 0.95 + 0.05 * share }[step];
  const text = `${hostWords(lang).steps[step]} ${step === 'pictures' ? `${done} / ${total}` : ''} ${id ?? ''}`;
  return `{ const bar = document.querySelector('progress'); if (bar) { bar.value = ${Number(value)}; document.querySelector('#step').textContent = ${JSON.stringify(text)}; } }`;
}
